import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Decoded, Note } from '../../../shared/exchange/types';
import { controlShare, knownBinary } from './decode-binary';
import { declaredEncoding } from './decode-declared';
import { guessEncoding } from './decode-guess';
import { decodeIso6937 } from './decode-iso6937';
import { encodingLabel } from './decode-labels';
import { decodeSingleByte } from './decode-single-byte';
import { decodeUtf32, lookAsUtf8, markedEncoding, unmarkedUtf16 } from './decode-utf';
import { checkSize } from './limits';

/** From this share of control codes on bytes are no text. */
const MAX_CONTROLS = 0.02;

/**
 * The text of bytes. In this order: byte order mark; UTF-16 by its NULs; what is no text is refused; `hint` (an
 * encoding somebody chose); UTF-8 when it is whole; what the text declares (`<meta charset>`, `<?xml encoding>`);
 * UTF-8 with damage; a guess by the letters.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.binary` {kind}, `read.encoding` {encoding}.
 */
export function decode(bytes: Uint8Array, hint: string | null = null): Result<Decoded> {
  const size = checkSize(bytes.length);
  if (!size.ok) return size;
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodedAs(bytes.subarray(marked.mark), marked.encoding);
  const kind = knownBinary(bytes);
  if (kind !== null) return fail('read.binary', { kind });
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decodedAs(bytes, wide, guessed(wide));
  if (controlShare(bytes) > MAX_CONTROLS) return fail('read.binary', { kind: '' });
  if (hint !== null) return decodedAs(bytes, encodingLabel(hint));
  return decodeBytes(bytes);
}

/**
 * The text of bytes in an encoding, whatever they look like: by a label of the WHATWG, or by what pages of DOS, ISO 6937
 * and national variants of ASCII are called. Null for an encoding nobody knows.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  const label = encodingLabel(encoding);
  if (label === 'utf-32le' || label === 'utf-32be') return decodeUtf32(bytes, label);
  if (label === 'iso_6937') return decodeIso6937(bytes);
  const single = decodeSingleByte(bytes, label);
  if (single !== null) return single;
  try {
    const decoder = new TextDecoder(label);
    const plain = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mendWindows1252(plain) : plain;
  } catch {
    return null;
  }
}

function decodeBytes(bytes: Uint8Array): Result<Decoded> {
  const declared = declaredEncoding(bytes);
  const look = lookAsUtf8(bytes);
  if (look.broken === 0 && declared !== 'iso-2022-jp') return decodedAs(bytes, 'utf-8');
  if (declared !== null && declared !== 'utf-8') {
    const read = decodedAs(bytes, declared);
    if (read.ok) return read;
  }
  if (declared === 'utf-8' || look.sequences >= look.broken * 4) return decodedAs(bytes, 'utf-8');
  const guess = guessEncoding(bytes, decodeAs);
  const read = decodedAs(bytes, guess, guessed(guess));
  return read.ok ? read : decodedAs(bytes, 'windows-1252', guessed('windows-1252'));
}

function decodedAs(bytes: Uint8Array, encoding: string, ...notes: Note[]): Result<Decoded> {
  const text = decodeAs(bytes, encoding);
  if (text === null) return fail('read.encoding', { encoding });
  return decoded(text, encoding, encoding === 'utf-8' ? ownReplacements(bytes) : 0, notes);
}

/**
 * Node 20 reads windows-1252 as ISO-8859-1 (nodejs/node#56542), which turns quotes and dashes into control codes.
 */
function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** What 0x80 to 0x9F mean (WHATWG index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decoded(text: string, encoding: string, own: number, notes: Note[]): Result<Decoded> {
  const lost = countReplacements(text) - own;
  if (lost <= 0) return ok({ text, encoding, notes });
  const damaged: Note = {
    level: 'warning',
    code: 'decode.damaged',
    message: `${lost === 1 ? 'One character' : `${lost} characters`} could not be read and became “\uFFFD”.`,
  };
  return ok({ text, encoding, notes: [...notes, damaged] });
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

/** U+FFFD that stand in the source itself, as EF BF BD. */
function ownReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  return count;
}

function guessed(encoding: string): Note {
  return {
    level: 'info',
    code: 'decode.guessed',
    message: `The file does not say how its letters are encoded; it was read as ${encoding}.`,
  };
}
