import type { Reading } from '../../shared/exchange/types';
import { fail, ok, type Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import type { Review } from './importing';

/**
 * Reads the file of a review again in an encoding, and gives the same story of it. Errors: those of reading the file,
 * `read.failed` where the file has fewer stories so.
 */
export async function reread(
  { path, place }: Pick<Review, 'path' | 'place'>,
  encoding: string,
): Promise<Result<Reading>> {
  if (path === null) return fail('read.missing');
  const read = await bridge.request('import.paths', { paths: [path], encoding });
  if (!read.ok) return read;
  const candidate = read.value.candidates.find((one) => one.place === place);
  const [failure] = read.value.failures;
  if (candidate !== undefined) return ok(candidate.reading);
  return failure === undefined ? fail('read.failed') : fail(failure.code, failure.facts);
}
