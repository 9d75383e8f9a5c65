import { constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { sizeOfFile } from './files';

/**
 * Keeps the log of a database that was not closed while it is being opened: when the database itself cannot be
 * read, SQLite deletes its log on closing, and with it what was saved last.
 */
export function keepLog(path: string): void {
  copyFileSync(`${path}-wal`, keptLog(path), constants.COPYFILE_FICLONE);
}

/** The database could be read: the copy is not needed. */
export function dropKeptLog(path: string): void {
  rmSync(keptLog(path), { force: true });
}

/** The database could not be read: its log is put back where it was. */
export function bringLogBack(path: string): void {
  if (!existsSync(keptLog(path))) return;
  if (sizeOfFile(`${path}-wal`) > 0) dropKeptLog(path);
  else renameSync(keptLog(path), `${path}-wal`);
}

function keptLog(path: string): string {
  return `${path}-wal.kept`;
}
