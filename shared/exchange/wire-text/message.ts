import { fail, ok, type Result } from '../../ipc/result';
import { EOT, ETX, SOH, STX } from './controls';

/** A message of a wire in its three pieces. */
export interface Message {
  header: string;
  body: string;
  /** What stands behind the text: when it was sent. `''` where it is missing. */
  trailer: string;
}

/** How a message is taken to pieces where a gateway has taken its control characters away. */
export interface Shape {
  /** Whether a line begins the header of a message. */
  isHeader: (line: string) => boolean;
  /** How many UTF-16 units of a message without the sign that begins its text are its header. */
  headerLength: (message: string) => number;
  /** The line behind the text that says when it was sent. */
  trailer: RegExp;
}

/**
 * The messages of a text, in their order: a wire may put several into a file. One that ends before its text does is
 * refused: half a story is worse than none. Errors of each: `read.cut-short`.
 */
export function messagesOf(source: string, shape: Shape): Result<Message>[] {
  const [before = '', ...pieces] = source.split(SOH);
  if (pieces.length === 0) return apart(before).map((message) => messageOf(message, false, shape));
  const messages: string[] = [];
  for (const piece of pieces) {
    const open = messages.at(-1);
    // The sign also stands in texts: what comes behind the end of one is never a part of it.
    if (open === undefined || open.includes(ETX) || shape.isHeader(firstLine(piece))) messages.push(piece);
    else messages[messages.length - 1] = `${open}${SOH}${piece}`;
  }
  return messages.map((message) => messageOf(message, true, shape));
}

/** Messages whose first signs a gateway took away: each ends by its own last sign, and another begins only with a text. */
function apart(source: string): string[] {
  const [first = '', ...rest] = source.split(new RegExp(`(?<=${EOT})`, 'u'));
  const messages = [first];
  for (const piece of rest)
    if (piece.includes(STX) && (messages.at(-1) ?? '').includes(STX)) messages.push(piece);
    else messages[messages.length - 1] = `${messages.at(-1) ?? ''}${piece}`;
  return messages;
}

/** A message behind the sign that begins it, where it has one. */
function messageOf(message: string, hasStart: boolean, shape: Shape): Result<Message> {
  const stx = message.indexOf(STX);
  // What cuts a text short behind its header is not to pass for a gateway without control characters.
  if (stx < 0 && hasStart && !message.includes(ETX)) return fail('read.cut-short');
  const length = stx < 0 ? shape.headerLength(message) : stx;
  const rest = message.slice(stx < 0 ? length : stx + 1);
  const end = endOf(rest, shape);
  if (end === null) return fail('read.cut-short');
  return ok({ header: message.slice(0, length), body: rest.slice(0, end), trailer: rest.slice(end) });
}

/** Where the text ends: at its end sign, at that of the message, or where the last line says when it was sent. */
function endOf(rest: string, { trailer }: Shape): number | null {
  const etx = rest.indexOf(ETX);
  if (etx >= 0) return etx;
  const eot = rest.indexOf(EOT);
  const text = eot < 0 ? rest : rest.slice(0, eot);
  const lines = text.trimEnd().split('\n');
  const last = lines.at(-1) ?? '';
  if (trailer.test(last.trim())) return lines.slice(0, -1).join('\n').length;
  return eot < 0 ? null : eot;
}

function firstLine(piece: string): string {
  return /^[^\r\n]*/.exec(piece)?.[0] ?? '';
}
