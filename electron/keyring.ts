/* eslint-disable @typescript-eslint/no-deprecated -- Electron 33, which must work too, has only these */
import { safeStorage } from 'electron';
import type { Keyring } from './services/settings/keys';

/** The desktop's keyring. Linux's `basic_text` wraps by a password everybody knows, so it does not count. */
export const keyring: Keyring = {
  available: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  wrap: (text) => safeStorage.encryptString(text),
  unwrap: (wrapped) => safeStorage.decryptString(Buffer.from(wrapped)),
};
