import { open, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { checkSize } from './limits';

/**
 * The bytes of a file, never more of them than the limit.
 * Errors: `read.missing`, `read.denied`, `read.not-a-file`, `read.failed` {reason}, `read.empty`, `read.too-large`
 * {bytes, limit}.
 */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    // Opening a pipe or a device could wait for ever, so what it is comes first.
    const facts = await stat(path);
    if (!facts.isFile()) return fail('read.not-a-file');
    const size = checkSize(facts.size);
    if (!size.ok) return size;
    const file = await open(path, 'r');
    try {
      const buffer = new Uint8Array(facts.size);
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return ok(buffer.subarray(0, filled));
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('read.missing');
  if (code === 'EACCES' || code === 'EPERM') return fail('read.denied');
  if (code === 'EISDIR') return fail('read.not-a-file');
  return fail('read.failed', { reason: code });
}
