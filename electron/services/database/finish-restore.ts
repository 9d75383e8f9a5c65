import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './files';

/** The ending of a checked copy that is about to take the place of the database. */
export const RESTORING = '.restoring';

/** Finishes a restoring that was cut off after the old database had made room. */
export function finishRestore(path: string): void {
  if (existsSync(path) || !existsSync(path + RESTORING)) return;
  renameSync(path + RESTORING, path);
  syncFolder(dirname(path));
}
