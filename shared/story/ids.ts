import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id for a block, item or row: 12 characters of Crockford's base 32, 60 random bits. */
export function newId(): string {
  return Array.from(randomBytes(12), (byte) => ALPHABET.charAt(byte % 32)).join('');
}

/** A new id for a story: a random UUID (RFC 9562, version 4). */
export function newStoryId(): string {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
