const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const STEP = 3 * 8192;

/** Bytes in base 64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  const stretches: string[] = [];
  for (let from = 0; from < bytes.length; from += STEP) {
    stretches.push(stretch(bytes.subarray(from, from + STEP)));
  }
  return stretches.join('');
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
