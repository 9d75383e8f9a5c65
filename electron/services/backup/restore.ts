import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { connect } from '../database/connection';
import { attempt, failureOf } from '../database/failure';
import { moveAside, syncFile, syncFolder } from '../database/files';
import { RESTORING } from '../database/finish-restore';
import { isSound } from '../database/sound';
import { backupFacts } from './names';

/** What putting a backup in place needs. */
export interface RestoreOrder {
  /** The database to replace; nobody may have it open. */
  library: string;
  key: Uint8Array;
  folder: string;
  name: string;
  at: string;
}

/**
 * Puts a backup in the place of the database, which is kept under another name (`kept`, `''` when there was none).
 * The backup itself stays. A kill at any moment leaves the one or the other in place.
 * Errors: `backup.missing` {name}, `backup.unsound` {name} (nothing was replaced), `store.*`.
 */
export function restoreBackup(order: RestoreOrder): Result<{ kept: string }> {
  const { library, key, folder, name, at } = order;
  return attempt(() => {
    if (backupFacts(name) === null || !existsSync(join(folder, name)))
      return fail('backup.missing', { name });
    const copy = `${library}.copying`;
    rmSync(copy, { force: true });
    copyFileSync(join(folder, name), copy);
    const begun = beginAnew(copy, key, name);
    if (!begun.ok) {
      rmSync(copy, { force: true });
      return begun;
    }
    syncFile(copy);
    renameSync(copy, library + RESTORING);
    syncFolder(dirname(library));
    const kept = existsSync(library) ? moveAside(library, 'replaced', at) : '';
    renameSync(library + RESTORING, library);
    syncFolder(dirname(library));
    return ok({ kept });
  });
}

/** Checks a copy and gives it an epoch of its own, so that no search index takes it for what it knew. */
function beginAnew(path: string, key: Uint8Array, name: string): Result<null> {
  try {
    const db = connect(path, key);
    try {
      if (!isSound(db)) return fail('backup.unsound', { name });
      db.exec(`UPDATE library SET value = lower(hex(randomblob(16))) WHERE name = 'epoch'`);
      return ok(null);
    } finally {
      db.close();
    }
  } catch (error) {
    const failure = failureOf(error);
    // What SQLite cannot make sense of at all (`store.failed`) is no backup either.
    const unsound = failure.code === 'store.damaged' || failure.code === 'store.failed';
    return unsound ? fail('backup.unsound', { name }) : { ok: false, error: failure };
  }
}
