import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A text as bytes, and the encoding they are in. */
export interface Encoded {
  bytes: Uint8Array;
  encoding: 'windows-1252' | 'utf-8';
  /** The letters for which the encoding had to be another than that of every wire, each once. */
  beyond: string[];
}

/**
 * A text as a wire sends it: in windows-1252, or, where it has letters that are not in it, in UTF-8, for a letter that
 * cannot be read everywhere is better than one that is not there.
 */
export function encodeWire(text: string): Encoded {
  const beyond = new Set<string>();
  const bytes: number[] = [];
  for (const char of text) {
    const byte = byteOf(char);
    if (byte === null) beyond.add(char);
    else bytes.push(byte);
  }
  return beyond.size === 0
    ? { bytes: Uint8Array.from(bytes), encoding: 'windows-1252', beyond: [] }
    : { bytes: utf8ToBytes(text), encoding: 'utf-8', beyond: [...beyond] };
}

/** What 0x80 to 0x9F mean; spaces are bytes without a meaning. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function byteOf(char: string): number | null {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = UPPER.indexOf(char);
  return at < 0 ? null : 0x80 + at;
}
