import { mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow } from '../../../shared/ipc/library';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { connect, type Connection } from '../database/connection';
import { attempt, attemptValue } from '../database/failure';
import { fileStamp, sizeOfFile, syncFile, syncFolder } from '../database/files';
import { schemaOf } from '../database/migrate';
import { SCHEMA_STEPS } from '../database/schema';
import { isSound } from '../database/sound';
import { lastSeq } from '../stories/record';
import { tidy } from './folder';
import { backupName, PARTIAL } from './names';

/** What making a backup needs. */
export interface BackupOrder {
  /** The database to copy. */
  library: string;
  /** Its key, and the copy's. */
  key: Uint8Array;
  /** Where backups are kept. */
  folder: string;
  /** The instant it is made, ISO 8601. */
  at: string;
}

/**
 * Makes a backup while the database is in use elsewhere; nobody is kept from saving. The copy is opened and
 * checked before it counts, then the old ones that have had their time are deleted.
 * Errors: `backup.no-room` {needed, free} in bytes, `backup.unsound`, `store.*`.
 */
export function makeBackup(order: BackupOrder): Result<BackupRow> {
  return attempt(() => {
    const db = connect(order.library, order.key);
    try {
      return copyAside(db, order, null);
    } finally {
      db.close();
    }
  });
}

/** Makes a backup through a connection; `beforeSchema` says that it is the last one of a schema. */
export function copyAside(
  db: Connection,
  order: BackupOrder,
  beforeSchema: number | null,
): Result<BackupRow> {
  const { library, key, folder, at } = order;
  return attempt(() => {
    mkdirSync(folder, { recursive: true });
    const room = roomFor(sizeOfFile(library) + sizeOfFile(`${library}-wal`), folder);
    if (!room.ok) return room;
    const partial = join(folder, fileStamp(at) + PARTIAL);
    rmSync(partial, { force: true });
    db.prepare('VACUUM INTO ?', { persistent: false }).run([partial]);
    const counted = countSound(partial, key);
    if (!counted.ok) return counted;
    syncFile(partial);
    const name = backupName({ ...counted.value, at, beforeSchema });
    renameSync(partial, join(folder, name));
    syncFolder(folder);
    tidy(folder);
    return ok({ name, at, bytes: sizeOfFile(join(folder, name)), stories: counted.value.stories });
  });
}

/** How much a copy holds, if it can be opened and is sound. */
function countSound(path: string, key: Uint8Array): Result<{ stories: number; seq: number }> {
  return attempt(() => {
    const copy = connect(path, key);
    try {
      if (!isSound(copy)) return fail('backup.unsound');
      const stories = Number(copy.prepare('SELECT count(*) FROM stories', { pluck: true }).get());
      // Where changes are numbered is this schema's business; of an older one only its stories are counted.
      return ok({ stories, seq: schemaOf(copy) === SCHEMA_STEPS.length ? lastSeq(copy) : 0 });
    } finally {
      copy.close();
    }
  });
}

function roomFor(needed: number, folder: string): Result<null> {
  const space = attemptValue(() => statfsSync(folder));
  if (!space.ok) return ok(null);
  const free = space.value.bavail * space.value.bsize;
  return free > needed * 1.1 ? ok(null) : fail('backup.no-room', { needed, free });
}
