import { MAX_SOURCE } from '../../../shared/exchange/limits';
import { fail, ok, type Result } from '../../../shared/ipc/result';

/** The largest file that is read, in bytes. */
export const MAX_SOURCE_BYTES = MAX_SOURCE;

/** Whether a source of this many bytes is read. Errors: `read.too-large` {bytes, limit}, `read.empty`. */
export function checkSize(bytes: number, limit = MAX_SOURCE_BYTES): Result<number> {
  if (bytes === 0) return fail('read.empty');
  return bytes > limit ? fail('read.too-large', { bytes, limit }) : ok(bytes);
}
