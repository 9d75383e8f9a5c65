import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { KEY_BYTES } from '../database/connection';
import { attemptValue } from '../database/failure';
import type { KeyFile } from './key-file';
import { readKeyRecord, type KeyRecord } from './key-record';
import { unwrapByPassphrase, wrapByPassphrase } from './passphrase';

/** The keyring of the desktop (Electron's safeStorage). */
export interface Keyring {
  /** Whether it really keeps a secret: Linux's `basic_text`, which wraps by a password everybody knows, does not. */
  available: () => boolean;
  wrap: (text: string) => Uint8Array;
  /** Throws when it was not wrapped here. */
  unwrap: (wrapped: Uint8Array) => string;
}

/** What guards the key now; `nothing`: it lies in a file only this user can read, and the person should know. */
export type Guard = 'keyring' | 'passphrase' | 'nothing';

/** The key, or that a passphrase is wanted. */
export type KeyState = { state: 'open'; key: Uint8Array; guard: Guard } | { state: 'locked' };

/** What the keeper of the key needs. */
export interface KeysNeeds {
  file: KeyFile;
  keyring: Keyring;
  /** scrypt's cost for new passphrases; another than the default only in tests. */
  cost?: number;
}

/** Keeps the key of the database. */
export interface Keys {
  /**
   * The key; a new one when there is none and `isNew` says that nothing was ever written with one. A machine
   * without a keyring starts all the same, with the guard `nothing`, and offers a passphrase.
   * Errors: `key.missing` (a library is there and its key is not), `key.damaged`, `key.no-keyring` (the keyring
   * that wrapped it does not answer or is another one); each leaves everything as it is.
   */
  open: (isNew: boolean) => Result<KeyState>;
  /** Opens the key by the passphrase. Errors: `key.wrong-passphrase`, `key.missing`, `key.damaged`. */
  unlock: (passphrase: string) => Promise<Result<KeyState>>;
  /**
   * Wraps the key by a passphrase as well; where there is a keyring that stays a way to it, and the passphrase is
   * the way when the keyring is lost. Errors: `key.empty-passphrase`, `store.*`.
   */
  setPassphrase: (key: Uint8Array, passphrase: string) => Promise<Result<Guard>>;
  /** Leaves the key to the keyring, or to nothing where there is none. Errors: `store.*`. */
  removePassphrase: (key: Uint8Array) => Result<Guard>;
}

/** The keeper of the key. */
export function createKeys({ file, keyring, cost }: KeysNeeds): Keys {
  const recordOf = (key: Uint8Array, passphrase: KeyRecord['passphrase']): KeyRecord => {
    const text = Buffer.from(key).toString('base64');
    const ring = keyring.available() ? Buffer.from(keyring.wrap(text)).toString('base64') : null;
    return {
      format: 1,
      keyring: ring,
      passphrase,
      plain: ring === null && passphrase === null ? text : null,
    };
  };
  const keep = (key: Uint8Array, passphrase: KeyRecord['passphrase']): Result<Guard> => {
    const record = attemptValue(() => recordOf(key, passphrase));
    if (!record.ok) return record;
    const written = file.write(record.value);
    return written.ok ? ok(guardOf(record.value)) : written;
  };
  const fromKeyring = (wrapped: string): Uint8Array | null => {
    if (!keyring.available()) return null;
    const text = attemptValue(() => keyring.unwrap(Buffer.from(wrapped, 'base64')));
    return text.ok ? keyOf(text.value) : null;
  };

  return {
    open: (isNew) => {
      const read = readKeyRecord(file);
      if (!read.ok) return read;
      const record = read.value;
      if (record === null) {
        if (!isNew) return fail('key.missing');
        const key = randomBytes(KEY_BYTES);
        const guard = keep(key, null);
        return guard.ok ? ok({ state: 'open', key, guard: guard.value }) : guard;
      }
      const ring = record.keyring === null ? null : fromKeyring(record.keyring);
      if (ring !== null) return ok({ state: 'open', key: ring, guard: 'keyring' });
      const plain = record.plain === null ? null : keyOf(record.plain);
      if (plain !== null) return ok({ state: 'open', key: plain, guard: 'nothing' });
      if (record.passphrase !== null) return ok({ state: 'locked' });
      return fail(record.keyring === null ? 'key.damaged' : 'key.no-keyring');
    },
    unlock: async (passphrase) => {
      const read = readKeyRecord(file);
      if (!read.ok) return read;
      const slot = read.value?.passphrase ?? null;
      if (slot === null) return fail('key.missing');
      const key = await unwrapByPassphrase(slot, passphrase);
      return key === null ? fail('key.wrong-passphrase') : ok({ state: 'open', key, guard: 'passphrase' });
    },
    setPassphrase: async (key, passphrase) => {
      if (passphrase === '') return fail('key.empty-passphrase');
      return keep(key, await wrapByPassphrase(key, passphrase, cost));
    },
    removePassphrase: (key) => keep(key, null),
  };
}

function guardOf(record: KeyRecord): Guard {
  if (record.keyring !== null) return 'keyring';
  return record.passphrase === null ? 'nothing' : 'passphrase';
}

function keyOf(base64: string): Uint8Array | null {
  const key = Buffer.from(base64, 'base64');
  return key.length === KEY_BYTES ? key : null;
}
