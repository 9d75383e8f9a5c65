import type { ReadContext, Reading } from '../../../shared/exchange/types';
import type { Result } from '../../../shared/ipc/result';
import { convertFile, convertText } from './convert';

/** A source to read: a file, in the encoding somebody chose if any, or a text with a name. */
export type Job =
  | { kind: 'file'; path: string; context: Omit<ReadContext, 'name'>; encoding?: string | null }
  | { kind: 'text'; text: string; context: ReadContext };

/** Reads the source of a job. Errors: those of `convertFile`. */
export async function runJob(job: Job): Promise<Result<Reading>> {
  return job.kind === 'file'
    ? convertFile(job.path, job.context, job.encoding ?? null)
    : convertText(job.text, job.context);
}
