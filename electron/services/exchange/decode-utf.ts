/** A Unicode encoding that the bytes themselves declare or betray. */
export interface Unicode {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Bytes of the mark before the text. */
  mark: number;
}

/** The encoding a byte order mark declares. */
export function markedEncoding(bytes: Uint8Array): Unicode | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0)
    return { encoding: 'utf-32le', mark: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', mark: 4 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  return null;
}

/**
 * UTF-16 without a mark: NULs stand (nearly) all on one side of the pairs, and the units make clean text.
 * A text in Cyrillic or Japanese has NULs only beside its spaces and line ends.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = bytes.length - (bytes.length % 2);
  if (even < 4) return null;
  let first = 0;
  let second = 0;
  for (let i = 0; i < even; i += 2) {
    if (bytes[i] === 0) first += 1;
    if (bytes[i + 1] === 0) second += 1;
  }
  const nuls = first + second;
  if (nuls < even / 200) return null;
  if (first <= nuls * 0.02) return cleanUnits(bytes, even, 0) ? 'utf-16le' : null;
  if (second <= nuls * 0.02) return cleanUnits(bytes, even, 1) ? 'utf-16be' : null;
  return null;
}

/** The text of UTF-32 bytes without their mark; what is no code point becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let piece: number[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, encoding === 'utf-32le');
    const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    piece.push(valid ? point : 0xfffd);
    if (piece.length === 4096) {
      pieces.push(String.fromCodePoint(...piece));
      piece = [];
    }
  }
  pieces.push(String.fromCodePoint(...piece));
  return pieces.join('');
}

/** How bytes look as UTF-8: whole sequences of several bytes, and bytes that belong to none. */
export interface Utf8Look {
  sequences: number;
  broken: number;
}

/** Counts the sequences of UTF-8 (RFC 3629) and the bytes outside any. */
export function lookAsUtf8(bytes: Uint8Array): Utf8Look {
  let sequences = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const size = sequenceAt(bytes, i, lead);
    if (size === 0) broken += 1;
    else {
      sequences += 1;
      i += size - 1;
    }
  }
  return { sequences, broken };
}

function sequenceAt(bytes: Uint8Array, at: number, lead: number): number {
  const size =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  if (size === 0) return 0;
  const next = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && next < 0xa0) return 0;
  if (lead === 0xed && next > 0x9f) return 0;
  if (lead === 0xf0 && next < 0x90) return 0;
  if (lead === 0xf4 && next > 0x8f) return 0;
  for (let i = 1; i < size; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}

/** Whether the units are whole and free of controls; `low` is the offset of a pair's low byte. */
function cleanUnits(bytes: Uint8Array, even: number, low: 0 | 1): boolean {
  let odd = 0;
  let expectLow = false;
  for (let i = 0; i < even; i += 2) {
    const unit = ((bytes[i + 1 - low] ?? 0) << 8) | (bytes[i + low] ?? 0);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (isLow !== expectLow) return false;
    expectLow = unit >= 0xd800 && unit <= 0xdbff;
    const control = unit < 32 && unit !== 9 && unit !== 10 && unit !== 13;
    if (control || (unit >= 0xe000 && unit <= 0xf8ff) || unit >= 0xfffe) odd += 1;
  }
  return !expectLow && odd <= even / 2 / 100;
}
