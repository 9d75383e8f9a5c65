import { closeSync, existsSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The endings of the files that together are a database in use, and of the word it leaves of its key. */
const ENDINGS = ['', '-wal', '-shm', '.key-check'] as const;

/** An instant as it stands in a file name: `20261123T131453120Z`, sorted as time is. */
export function fileStamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:.]/g, '');
}

/** The size of a file in bytes, 0 when it is missing. */
export function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Makes a renaming in the folder survive a loss of power; Windows has no way to say it and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes what was written to a file survive a loss of power. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Moves a closed database with all that belongs to it to a free name that says why and when, in the same folder.
 * Gives the new name of the main file. Throws what the file system says.
 */
export function moveAside(path: string, why: string, instant: string): string {
  const folder = dirname(path);
  const stem = `${basename(path, '.db')}.${why}-${fileStamp(instant)}`;
  let name = `${stem}.db`;
  for (let n = 2; ENDINGS.some((ending) => existsSync(join(folder, name + ending))); n += 1)
    name = `${stem}-${n}.db`;
  for (const ending of ENDINGS)
    if (existsSync(path + ending)) renameSync(path + ending, join(folder, name + ending));
  syncFolder(folder);
  return name;
}
