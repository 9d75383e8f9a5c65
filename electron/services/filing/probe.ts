import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Disk } from './disk';
import { failureOfFiling } from './placing';

/**
 * Whether files can be put in a folder: writes one under a hidden name and removes it. Errors: `filing.gone` {folder},
 * `filing.denied`, `filing.full`, `filing.failed` {reason}.
 */
export async function probeFolder(folder: string, disk: Disk): Promise<Result<null>> {
  const probe = join(folder, `.dateline-${randomUUID()}.part`);
  try {
    if (!(await disk.isFolder(folder))) return fail('filing.gone', { folder });
    await disk.write(probe, new TextEncoder().encode('Dateline was here to see whether it may write.\n'));
    return ok(null);
  } catch (error) {
    return failureOfFiling(error, probe);
  } finally {
    await disk.remove(probe).catch(() => undefined);
  }
}
