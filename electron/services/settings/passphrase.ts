import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import type { PassphraseSlot } from './key-record';

/** scrypt's N: about half a second and 128 MB for one guess. */
const COST = 2 ** 17;

/** Wraps a key by a passphrase. */
export async function wrapByPassphrase(
  key: Uint8Array,
  passphrase: string,
  cost = COST,
): Promise<PassphraseSlot> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, cost), nonce);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    cost,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The key, or null when the passphrase is another one. */
export async function unwrapByPassphrase(
  slot: PassphraseSlot,
  passphrase: string,
): Promise<Uint8Array | null> {
  const [salt, nonce, wrapped, tag] = [slot.salt, slot.nonce, slot.wrapped, slot.tag].map(bytesOf);
  if (salt === undefined || nonce === undefined || wrapped === undefined || tag === undefined) return null;
  const key = await stretch(passphrase, salt, slot.cost);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }).setAuthTag(tag);
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch {
    return null;
  }
}

function stretch(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
