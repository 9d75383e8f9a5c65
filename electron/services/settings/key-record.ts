import * as v from 'valibot';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { KeyFile } from './key-file';

/** A key wrapped by a passphrase: scrypt makes the wrapping key, AES-256-GCM wraps. Bytes are base64. */
export const PassphraseSlotSchema = v.object({
  cost: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2 ** 20)),
  salt: v.string(),
  nonce: v.string(),
  wrapped: v.string(),
  tag: v.string(),
});

/** A key wrapped by a passphrase. */
export type PassphraseSlot = v.InferOutput<typeof PassphraseSlotSchema>;

const KeyRecordSchema = v.object({
  format: v.literal(1),
  /** Wrapped by the keyring of the desktop, base64. */
  keyring: v.nullable(v.string()),
  passphrase: v.nullable(PassphraseSlotSchema),
  /** Not wrapped at all, base64: where there is no keyring and no passphrase. */
  plain: v.nullable(v.string()),
});

/** The ways to the key that there are; any one of them opens it. */
export type KeyRecord = v.InferOutput<typeof KeyRecordSchema>;

/** The record in a file, null when there is none. Errors: `key.damaged`. */
export function readKeyRecord(file: KeyFile): Result<KeyRecord | null> {
  const read = file.read();
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
  const parsed = v.safeParse(KeyRecordSchema, read.value);
  return parsed.success ? ok(parsed.output) : fail('key.damaged');
}
