const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const STEP = 3 * 8192;
const NONE = 255;
const VALUES = new Uint8Array(128).fill(NONE);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Bytes in base 64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  const stretches: string[] = [];
  for (let from = 0; from < bytes.length; from += STEP) {
    stretches.push(stretch(bytes.subarray(from, from + STEP)));
  }
  return stretches.join('');
}

/** The bytes of base 64, white space allowed and padding optional; null for anything else. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const digits = text.replace(/[ \t\n\f\r]+/g, '').replace(/={1,2}$/, '');
  if (digits.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let filled = 0;
  let bits = 0;
  let buffer = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = VALUES[digits.charCodeAt(i)] ?? NONE;
    if (value === NONE) return null;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[filled] = (buffer >> bits) & 0xff;
      filled += 1;
    }
  }
  return bytes;
}

function stretch(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i] ?? 0;
    const b = bytes[i + 1];
    const c = bytes[i + 2];
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    text += b === undefined ? '=' : ALPHABET.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    text += c === undefined ? '=' : ALPHABET.charAt(c & 63);
  }
  return text;
}
