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
    : { bytes: utf8(text), encoding: 'utf-8', beyond: [...beyond] };
}

/** What 0x80 to 0x9F mean; spaces are bytes without a meaning. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function byteOf(char: string): number | null {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = UPPER.indexOf(char);
  return at < 0 ? null : 0x80 + at;
}

/** The bytes of a text in UTF-8; half of a surrogate pair becomes U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else {
      const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      const lead = [0xc0, 0xe0, 0xf0][tail - 1] ?? 0;
      bytes.push(lead | (code >> (6 * tail)));
      for (let shift = tail - 1; shift >= 0; shift -= 1) bytes.push(0x80 | ((code >> (6 * shift)) & 0x3f));
    }
  }
  return Uint8Array.from(bytes);
}
