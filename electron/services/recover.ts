import type { BackupRow } from '../../shared/ipc/library';
import { ok, type Result } from '../../shared/ipc/result';
import { backupsIn } from './backup/folder';
import { restoreBackup } from './backup/restore';
import { attempt } from './database/failure';
import { moveAside } from './database/files';
import type { StoreOptions, StorePaths } from './store';

/** What bringing a closed store back needs. */
export type RecoverOptions = Pick<StoreOptions, 'paths' | 'key' | 'now'>;

/** The backups there are, newest first: none of them is opened. */
export function storeBackups(paths: StorePaths): BackupRow[] {
  return backupsIn(paths.backups).map(({ name, at, bytes, stories }) => ({ name, at, bytes, stories }));
}

/**
 * Puts a backup in the place of a closed store's database; what was there is kept under the name given. Errors:
 * `backup.missing` {name}, `backup.unsound` {name}, `store.*`; nothing is replaced then.
 */
export function restoreStore({ paths, key, now }: RecoverOptions, name: string): Result<{ kept: string }> {
  return restoreBackup({ library: paths.library, key, folder: paths.backups, name, at: now() });
}

/** Moves the database of a closed store aside, because it turned out to be damaged. Errors: `store.*`. */
export function setStoreAside({
  paths,
  now,
}: Pick<RecoverOptions, 'paths' | 'now'>): Result<{ kept: string }> {
  return attempt(() => ok({ kept: moveAside(paths.library, 'damaged', now()) }));
}
