import { join } from 'node:path';
import { titleOf } from '../../../shared/exchange/html/write-head';
import { SITE_FILES, siteNotes, writeSite } from '../../../shared/exchange/site/write';
import type { Note, WrittenFile } from '../../../shared/exchange/types';
import type { ExportOutcome, ExportReport, SiteOrder } from '../../../shared/ipc/exchange';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import type { ExportNeeds, Job } from './export';
import { namesIn } from './export-names';
import { writeFile } from './files';
import { outgoing } from './outgoing';
import { pause } from '../pause';
import { sweepSite } from './site-sweep';
import { unfinishedNotes } from './unfinished-notes';

/** What a site needs. */
export interface SiteNeeds extends Pick<ExportNeeds, 'getStory' | 'copy' | 'house' | 'now'> {
  /** The ids of every story that is not spiked, for an order that names none. */
  allStories: () => Promise<string[]>;
  /** The IANA zone of this machine. */
  timeZone: string;
}

/**
 * Writes the stories as a static site, one after the other, the front page last. Held, killed and embargoed stories are
 * left out, and the report says so by name. Errors: `export.exists` {name, count} when a site is there and may not be
 * replaced, and those of writing a file.
 */
export async function runSite(order: SiteOrder, needs: SiteNeeds, job: Job): Promise<Result<ExportReport>> {
  const { folder } = order;
  const present = await namesIn(folder);
  const there = [...SITE_FILES, 'stories', 'pictures'].filter((name) => present.has(name));
  const [name] = there;
  if (order.existing === 'ask' && name !== undefined)
    return fail('export.exists', { name, count: there.length });
  const ids = order.stories.length === 0 ? await needs.allStories() : order.stories;
  const pictures = new Map<string, Uint8Array>();
  const site = writeSite({
    house: needs.house(),
    now: needs.now(),
    timeZone: needs.timeZone,
    media: (hash) => pictures.get(hash) ?? null,
  });
  const outcomes: ExportOutcome[] = [];
  for (const id of ids) {
    if (job.signal.aborted) break;
    const story = await needs.getStory(id);
    if (story !== null) {
      const sent = await outgoing(story, order.location, needs.copy);
      for (const [hash, bytes] of sent.pictures) pictures.set(hash, bytes);
      const page = site.add(sent.story);
      pictures.clear();
      const kept = await writeAll(page.files, folder);
      if (!kept.ok) return kept;
      outcomes.push(
        outcome(
          story,
          kept.value,
          page.isIncluded ? [...unfinishedNotes(story, needs), ...page.notes, ...sent.notes] : page.notes,
        ),
      );
    }
    job.progress({ job: job.id, done: outcomes.length, total: ids.length });
    await pause();
  }
  // A front page of half the stories would take the others off a site that is there.
  if (job.signal.aborted) return ok({ job: job.id, folder, outcomes, cancelled: true });
  const over = await writeAll(site.finish(), folder);
  if (!over.ok) return over;
  const kept = new Set([...over.value, ...outcomes.flatMap(({ files }) => files)]);
  const notes = [...siteNotes(needs.house()), ...(await sweepSite(folder, kept))];
  outcomes.unshift({ story: '', headline: needs.house().siteName, files: over.value.reverse(), notes });
  return ok({ job: job.id, folder, outcomes, cancelled: false });
}

async function writeAll(files: readonly WrittenFile[], folder: string): Promise<Result<string[]>> {
  const paths: string[] = [];
  for (const file of files) {
    const path = join(folder, file.name);
    const kept = await writeFile(path, file.content);
    if (!kept.ok) return kept;
    paths.push(path);
  }
  return ok(paths);
}

/** A story that is left out has no page to be opened; the reason is in the notes. */
function outcome(story: Story, files: string[], notes: Note[]): ExportOutcome {
  return { story: story.id, headline: titleOf(story), files: files.reverse(), notes };
}
