import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOfFile } from '../database/files';
import { backupFacts, PARTIAL, type Backup } from './names';
import { outdated } from './rotate';

/** The backups in a folder, newest first; none when the folder is missing. */
export function backupsIn(folder: string): Backup[] {
  const backups = filesIn(folder).flatMap((name) => {
    const facts = backupFacts(name);
    return facts === null ? [] : [{ ...facts, name, bytes: sizeOfFile(join(folder, name)) }];
  });
  return backups.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Deletes the backups that have had their time, and copies that were never finished. */
export function tidy(folder: string): void {
  const unfinished = filesIn(folder).filter((name) => name.includes(PARTIAL));
  for (const name of [...unfinished, ...outdated(backupsIn(folder)).map((backup) => backup.name)])
    rmSync(join(folder, name), { force: true });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
