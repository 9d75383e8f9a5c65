import type { Failure } from './result';

/** A backup that can be restored. */
export interface BackupRow {
  name: string;
  at: string;
  bytes: number;
  stories: number;
}

/** How the store was found at start. */
export type StoreState =
  /** `guard` is what keeps the key; `nothing` means a file that only this user can read: the person should know. */
  | { state: 'open'; guard: 'keyring' | 'passphrase' | 'nothing' }
  /** The database could not be read; it was kept as `kept`, and `backups` can take its place. */
  | { state: 'damaged'; kept: string; backups: BackupRow[] }
  /** No keyring here: a passphrase is wanted (`new` when none has been set yet). */
  | { state: 'locked'; isNew: boolean }
  /** It could not be opened, and was left as it is. */
  | { state: 'refused'; error: Failure };

/** What the window needs to know of the machine it is on. */
export interface AppInfo {
  version: string;
  platform: 'mac' | 'windows' | 'linux';
  store: StoreState;
  /** Files named on the command line, not yet read. */
  files: string[];
}
