import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';

/**
 * Writes a file whole or not at all: beside its place first, onto the disk, then renamed. Folders are made as needed.
 * Errors: `export.denied`, `export.full`, `export.failed` {reason}.
 */
export async function writeFile(path: string, content: string | Uint8Array): Promise<Result<null>> {
  const folder = dirname(path);
  const beside = join(folder, `.dateline-${randomUUID()}.part`);
  try {
    await makeFolder(folder);
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(folder);
    return ok(null);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return failureOfWriting(error);
  }
}

/** Makes a folder and those it is in; Node's own way never ends in folders like /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const parent = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || (await isFolder(parent))) throw error;
    await makeFolder(parent);
    await makeFolder(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Makes the renaming survive a loss of power; Windows has no way to say it, and not every disk can. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}

/** What the file system says, as an error of exporting. */
export function failureOfWriting(error: unknown): Result<never> {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return fail('export.denied');
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('export.full');
  return fail('export.failed', { reason: code });
}

/** The code the file system gives an error, `''` for none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
