import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { syncFolder } from '../exchange/files';

/** What putting files in place asks of a disk; every call may throw what the file system says. */
export interface Disk {
  /** Writes a new file, onto the disk when this ends. */
  write: (path: string, content: Uint8Array) => Promise<void>;
  /** Gives a file a second name; fails where there is a file of that name (`EEXIST`). */
  link: (from: string, to: string) => Promise<void>;
  /** Copies a file under a new name; fails where there is a file of that name (`EEXIST`). */
  copy: (from: string, to: string) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  /** Removes a file; one that is not there is no error. */
  remove: (path: string) => Promise<void>;
  makeFolder: (path: string) => Promise<void>;
  /** Removes a folder that is empty. */
  removeFolder: (path: string) => Promise<void>;
  /** Makes what was renamed in a folder survive a loss of power. */
  sync: (folder: string) => Promise<void>;
  /** The SHA-256 of a file; null where there is none. */
  hash: (path: string) => Promise<string | null>;
  isFolder: (path: string) => Promise<boolean>;
}

/** The disks of this machine. */
export const DISK: Disk = {
  write: async (path, content) => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  link,
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_EXCL),
  rename,
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => {
    await mkdir(path);
  },
  removeFolder: rmdir,
  sync: syncFolder,
  hash: async (path) => {
    try {
      return hashOf(await readFile(path));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  isFolder: async (path) => {
    try {
      return (await stat(path)).isDirectory();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  },
};

/** The SHA-256 of bytes, in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
