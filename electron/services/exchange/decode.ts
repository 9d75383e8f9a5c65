import { analyse } from 'chardet';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Decoded, Note } from '../../../shared/exchange/types';
import { controlShare, knownBinary } from './decode-binary';
import { declaredEncoding } from './decode-declared';
import { decodeUtf32, lookAsUtf8, markedEncoding, unmarkedUtf16 } from './decode-utf';
import { checkSize } from './limits';

/** From this share of control codes on bytes are no text. */
const MAX_CONTROLS = 0.02;
const SAMPLE = 64 * 1024;

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
  if (hint !== null) return decodedAs(bytes, hint);
  return decodeBytes(bytes);
}

/** The text of bytes in an encoding (a WHATWG label), whatever they look like; null for an encoding nobody knows. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding);
  try {
    const decoder = new TextDecoder(encoding);
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
  const guess = guessEncoding(bytes);
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

function guessEncoding(bytes: Uint8Array): string {
  const best = analyse(telling(bytes)).find((match) => !match.name.startsWith('UTF-'));
  const name = best?.name.toLowerCase() ?? 'windows-1252';
  return name === 'iso-8859-1' || name === 'ascii' ? 'windows-1252' : name;
}

/** The lines that hold bytes above 127, up to the size of a sample: plain ASCII says nothing about an encoding. */
function telling(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let filled = 0;
  let start = 0;
  while (start < bytes.length && filled < sample.length) {
    const newline = bytes.indexOf(10, start);
    const end = Math.min(newline < 0 ? bytes.length : newline + 1, start + sample.length - filled);
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 127)) {
      sample.set(line, filled);
      filled += line.length;
    }
    start = newline < 0 ? bytes.length : newline + 1;
  }
  return sample.subarray(0, filled);
}

function guessed(encoding: string): Note {
  return {
    level: 'info',
    code: 'decode.guessed',
    message: `The file does not say how its letters are encoded; it was read as ${encoding}.`,
  };
}
