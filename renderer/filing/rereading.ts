import { fail, ok, type Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { keepsEdits, type Review } from './importing';

/**
 * Reads the file of a review again in an encoding. What a person typed stands; what was said of its parts does not, for
 * the parts are others. Errors: those of reading the file.
 */
export async function reread(review: Review, encoding: string): Promise<Result<Review>> {
  if (review.path === null) return fail('read.missing');
  const read = await bridge.request('import.paths', { paths: [review.path], encoding });
  if (!read.ok) return read;
  const [candidate] = read.value.candidates;
  const [failure] = read.value.failures;
  if (candidate !== undefined) return ok(keepsEdits(review, candidate.reading));
  return failure === undefined ? fail('read.failed') : fail(failure.code, failure.facts);
}
