import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { WireFolder } from '../../../shared/wires/settings';
import { isPassedOver } from './passed-over';

/** A file that is in a watched folder now. */
export interface SeenFile {
  path: string;
  bytes: number;
  /** When it was last written, milliseconds since the epoch. */
  changed: number;
}

/** Folders within folders that are looked into at most, and files in all: what is more is no feed. */
const DEPTH = 8;
const MOST_FILES = 200_000;

/**
 * What is in a watched folder: files in any order, without those passed over for their names. One file after the other
 * is asked about, so that a share that does not answer holds up one question and no more. Links to folders are not
 * followed. Errors: `wires.gone`, `wires.denied`, `wires.not-a-folder`, `wires.failed` {reason}.
 */
export async function lookInto(folder: Pick<WireFolder, 'path' | 'subfolders'>): Promise<Result<SeenFile[]>> {
  const files: SeenFile[] = [];
  const walk = async (path: string, depth: number): Promise<void> => {
    for await (const entry of await opendir(path)) {
      if (files.length >= MOST_FILES) return;
      const inside = join(path, entry.name);
      if (entry.isDirectory()) {
        if (folder.subfolders && depth < DEPTH && !entry.name.startsWith('.'))
          await walk(inside, depth + 1).catch(() => undefined);
      } else if (entry.isFile() && !isPassedOver(entry.name)) {
        const facts = await stat(inside).catch(() => null);
        // An empty file is one that is about to be written.
        if (facts !== null && facts.size > 0)
          files.push({ path: inside, bytes: facts.size, changed: Math.floor(facts.mtimeMs) });
      }
    }
  };
  try {
    await walk(folder.path, 0);
    return ok(files);
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'ENOENT') return fail('wires.gone');
  if (code === 'ENOTDIR') return fail('wires.not-a-folder');
  if (code === 'EACCES' || code === 'EPERM') return fail('wires.denied');
  return fail('wires.failed', { reason: code });
}
