import { readFile } from 'node:fs/promises';
import type { FileFacts } from '../../../shared/photo/file-facts';
import { ok, type Result } from '../../../shared/ipc/result';
import { readFacts } from './read-facts';

/** Something to be done with the file of a kept picture, away from everybody. */
export interface MediaJob {
  kind: 'facts';
  path: string;
  /** How IIM texts are to be read; `''` as the file says. */
  characterSet: string;
}

/** What came of it: what the file says, null where that cannot be read. */
export type MediaAnswer = FileFacts | null;

/** Does a job. Throws where the file cannot be read. */
export async function runMediaJob({ path, characterSet }: MediaJob): Promise<Result<MediaAnswer>> {
  return ok(readFacts(await readFile(path), characterSet));
}
