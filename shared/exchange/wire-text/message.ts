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
 * The message of a text. One that ends before its text does is refused: half a story is worse than none. So are several
 * messages in one file. Errors: `read.cut-short`, `read.several` {count}.
 */
export function messageOf(source: string, shape: Shape): Result<Message> {
  const count = source.split(SOH).filter((piece, at) => at > 0 && shape.isHeader(firstLine(piece))).length;
  if (count > 1) return fail('read.several', { count });
  const start = source.indexOf(SOH);
  const message = source.slice(start + 1);
  const stx = message.indexOf(STX);
  // What cuts a text short behind its header is not to pass for a gateway without control characters.
  if (stx < 0 && start >= 0 && !message.includes(ETX)) return fail('read.cut-short');
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
