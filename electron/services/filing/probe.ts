import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Disk } from './disk';
import { failureOfFiling } from './placing';

/**
 * Whether files can be put in a folder: writes one under a hidden name and removes it. Errors, each with {folder}: `folder.gone`,
 * `folder.denied`, `folder.full`, `folder.failed` {reason}.
 */
export async function probeFolder(folder: string, disk: Disk): Promise<Result<null>> {
  const probe = join(folder, `.dateline-${randomUUID()}.part`);
  try {
    if (!(await disk.isFolder(folder))) return fail('folder.gone', { folder });
    await disk.write(probe, new TextEncoder().encode('Dateline was here to see whether it may write.\n'));
    return ok(null);
  } catch (error) {
    const { code, facts } = failureOfFiling(error, probe).error;
    return fail(code.replace('filing.', 'folder.'), facts);
  } finally {
    await disk.remove(probe).catch(() => undefined);
  }
}
