import { access } from 'node:fs/promises';
import { titleOf } from '../../../shared/exchange/html/write-head';
import { preflight } from '../../../shared/exchange/preflight/preflight';
import { preflightAdder } from '../../../shared/exchange/preflight/sum';
import { EXPORT_FORMATS, type PreflightReport } from '../../../shared/ipc/exchange';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import { photosOf } from '../../../shared/story/walk';
import { pause } from '../pause';
import type { ExportNeeds, Job } from './export';

/** What looking at stories before they go out needs. */
export interface PreflightNeeds extends Pick<ExportNeeds, 'getStory' | 'house' | 'now'> {
  /** Where the file of a kept picture would be; null for what is no hash, or while the library is closed. */
  picturePath: (hash: string) => string | null;
}

/** So many stories are named; the others are counted. */
const MOST_NAMED = 100;

/** Progress is told after so many stories. */
const STEP = 20;

/**
 * Looks at stories before they go out, one after the other, giving way between them, in all formats there are: whoever
 * asks may change their mind about the formats. Those that are gone are passed over. Cancelled, it gives what it has.
 */
export async function runPreflight(
  ids: readonly string[],
  needs: PreflightNeeds,
  job: Job,
): Promise<Result<PreflightReport>> {
  const adder = preflightAdder(MOST_NAMED);
  const isThere = new Map<string, boolean>();
  const [house, now] = [needs.house(), needs.now()];
  const isMissing = (hash: string): boolean => isThere.get(hash) !== true;
  for (const [at, id] of ids.entries()) {
    if (job.signal.aborted) break;
    const story = await needs.getStory(id);
    if (story !== null) {
      await lookForPictures(story, isThere, needs);
      adder.add(
        { id, headline: titleOf(story) },
        preflight(story, EXPORT_FORMATS, { house, now, isMissing }),
      );
    }
    if ((at + 1) % STEP === 0) job.progress({ job: job.id, done: at + 1, total: ids.length });
    await pause();
  }
  return ok({ ...adder.sum(), cancelled: job.signal.aborted });
}

/** Notes which of a story's pictures are there, each looked for once. */
async function lookForPictures(
  story: Story,
  isThere: Map<string, boolean>,
  { picturePath }: PreflightNeeds,
): Promise<void> {
  for (const { media } of photosOf(story)) {
    if (media === null || isThere.has(media.hash)) continue;
    const path = picturePath(media.hash);
    isThere.set(media.hash, path !== null && (await isFile(path)));
  }
}

function isFile(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
