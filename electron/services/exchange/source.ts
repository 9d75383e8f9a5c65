import { open, stat } from 'node:fs/promises';
import { MAX_FILE } from '../../../shared/exchange/dateline-file/manifest';
import { isDatelineFile } from '../../../shared/exchange/dateline-file/unpack';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { checkSize, MAX_SOURCE_BYTES } from './limits';

/** So many bytes say what a file is. */
const BEGINNING = 256;

/**
 * The bytes of a file, never more of them than the limit; a Dateline file may be larger, for it holds pictures.
 * Errors: `read.missing`, `read.denied`, `read.not-a-file`, `read.failed` {reason}, `read.empty`, `read.too-large`
 * {bytes, limit}.
 */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    // Opening a pipe or a device could wait for ever, so what it is comes first.
    const facts = await stat(path);
    if (!facts.isFile()) return fail('read.not-a-file');
    const file = await open(path, 'r');
    try {
      const { buffer: beginning } = await file.read(new Uint8Array(BEGINNING), 0, BEGINNING, 0);
      const size = checkSize(facts.size, isDatelineFile(beginning) ? MAX_FILE : MAX_SOURCE_BYTES);
      if (!size.ok) return size;
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
