import { embargoTime, isEmbargoed } from '../../../shared/exchange/embargo';
import { titleOf } from '../../../shared/exchange/html/write-head';
import { noteBook } from '../../../shared/exchange/note-book';
import { FIRST_SENDING, type Note } from '../../../shared/exchange/types';
import {
  PAGE_PREVIEWS,
  TAKES_FORMATS,
  type ExportOrder,
  type ExportOutcome,
  type ExportPreview,
  type ExportProgress,
  type ExportReport,
} from '../../../shared/ipc/exchange';
import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import { endingOf, exportNames, namesIn, type Names } from './export-names';
import { exportStory, writeStory, type StoryOrder, type WritingNeeds } from './export-story';
import { failureNote } from './failure-note';
import { shownContent } from './shown-content';
import { pause } from '../pause';
import { unfinishedNotes } from './unfinished-notes';

/** What exporting needs. */
export interface ExportNeeds extends WritingNeeds {
  /** A story by its id, or null when it is gone. */
  getStory: (id: string) => Promise<Story | null>;
}

/** How an export is followed and stopped. */
export interface Job {
  id: string;
  signal: AbortSignal;
  progress: (progress: ExportProgress) => void;
}

interface Planned {
  id: string;
  base: string;
}

/**
 * Exports stories, one after the other, giving way between them. Before anything is written every story is looked at:
 * Errors: `export.embargoed` {stories, count} for those the order does not name as known to be, `export.exists`
 * {name, count} when nothing may be replaced, `export.gone` when no story of the order is there. `export.denied` when
 * the folder refuses the first file. What fails for one story stands in its notes; the others go on. An embargo set
 * meanwhile holds its story back.
 * When cancelled, the story under way is finished.
 */
export async function runExport(
  order: ExportOrder,
  needs: ExportNeeds,
  job: Job,
): Promise<Result<ExportReport>> {
  const names = exportNames(order, await namesIn(order.folder));
  const plan = await planned(order, needs, names, job.signal);
  if (!plan.ok) return plan;
  const outcomes: ExportOutcome[] = [];
  const total = plan.value.length;
  for (const { id, base } of plan.value) {
    if (job.signal.aborted) break;
    const story = await needs.getStory(id);
    if (story === null) outcomes.push({ story: id, headline: '', files: [], notes: [GONE] });
    else if (isHeldBack(story, order, needs)) outcomes.push(heldBack(story));
    else outcomes.push(await exported(story, base, order, needs));
    if (mayNotWrite(outcomes)) return fail('export.denied');
    job.progress({ job: job.id, done: outcomes.length, total });
    await pause();
  }
  return ok({ job: job.id, folder: order.folder, outcomes, cancelled: job.signal.aborted });
}

/**
 * What an export of one story in one format would be; whoever shows it puts the page at an address. Errors:
 * `export.gone`, those of the writer.
 */
export async function previewExport(
  id: string,
  { format, takes }: Pick<StoryOrder, 'format' | 'takes'>,
  needs: ExportNeeds,
): Promise<Result<Omit<ExportPreview, 'address'>>> {
  const story = await needs.getStory(id);
  if (story === null) return fail('export.gone');
  const names = exportNames({ formats: [format], images: 'inline', existing: 'replace', takes }, new Set());
  const baseName = names.take(story);
  if (format === 'dateline') return ok({ ...handOffPreview(story, needs), fileName: `${baseName}.dateline` });
  const look = { images: 'inline', baseName, location: false, takes, sending: FIRST_SENDING } as const;
  const written = await writeStory(story, { format, ...look }, needs);
  if (!written.ok) return written;
  const { notes } = written.value;
  const isPage = PAGE_PREVIEWS.has(format) && typeof written.value.files[0].content !== 'string';
  const readable = isPage ? await writeStory(story, { format: 'pdf', ...look }, needs) : written;
  if (!readable.ok) return readable;
  const { files } = readable.value;
  const shown = TAKES_FORMATS.has(format) ? files : [files[0]];
  const content = shown.map((file) => shownContent(file.content)).join('\n\n');
  return ok({ fileName: `${baseName}.${endingOf(format)}`, content, notes });
}

/** What is in a Dateline file is looked at as its newest version; packing the whole history only to look would be slow. */
function handOffPreview(story: Story, needs: ExportNeeds): Pick<ExportPreview, 'content' | 'notes'> {
  return {
    content: JSON.stringify(story, null, 2),
    notes: [...unfinishedNotes(story, needs), WITH_HISTORY],
  };
}

const WITH_HISTORY: Note = {
  level: 'info',
  code: 'handoff.whole',
  message:
    'The file holds all versions of the story and the pictures of all of them as they were kept: where a camera noted its position, it goes out with them.',
};

/** Gives every story its name and refuses what may not be written. */
async function planned(
  order: ExportOrder,
  needs: ExportNeeds,
  names: Names,
  signal: AbortSignal,
): Promise<Result<Planned[]>> {
  const plan: Planned[] = [];
  const there: string[] = [];
  const embargoed: string[] = [];
  for (const id of new Set(order.stories)) {
    if (signal.aborted) return ok([]);
    const story = await needs.getStory(id);
    if (story !== null) {
      if (isHeldBack(story, order, needs)) embargoed.push(embargoWords(story));
      const base = names.take(story);
      there.push(...names.existing(base));
      plan.push({ id, base });
    }
    await pause();
  }
  if (embargoed.length > 0)
    return fail('export.embargoed', { stories: named(embargoed), count: embargoed.length });
  const [name] = there;
  if (name !== undefined && order.existing === 'ask')
    return fail('export.exists', { name, count: there.length });
  return plan.length === 0 ? fail('export.gone') : ok(plan);
}

/** Whether a story may not go out: its embargo holds, and the order does not say that this is known. */
function isHeldBack(story: Story, { embargoed }: ExportOrder, { now }: ExportNeeds): boolean {
  return isEmbargoed(story, now()) && !embargoed.includes(story.id);
}

function heldBack(story: Story): ExportOutcome {
  const message = `${embargoWords(story)}: it was held back.`;
  const notes: Note[] = [{ level: 'error', code: 'export.embargoed', message }];
  return { story: story.id, headline: titleOf(story), files: [], notes };
}

/** So many are named where all do not go into a sentence. */
const NAMED = 12;

function named(all: readonly string[]): string {
  const more = all.length - NAMED;
  return [...all.slice(0, NAMED), ...(more > 0 ? [`${more} more are under embargo`] : [])].join('; ');
}

/** `“Talks” is under embargo until 20 March 2026, 10:00 UTC`. */
function embargoWords(story: Story): string {
  const until = story.embargo === null ? '' : ` until ${embargoTime(story.embargo)}`;
  return `“${titleOf(story)}” is under embargo${until}`;
}

async function exported(
  story: Story,
  baseName: string,
  { formats, folder, images, location, takes }: ExportOrder,
  needs: ExportNeeds,
): Promise<ExportOutcome> {
  const files: string[] = [];
  const notes = noteBook();
  notes.add(unfinishedNotes(story, needs));
  for (const format of formats) {
    const made = await attempt(() =>
      exportStory(
        story,
        folder,
        { format, images, baseName, location, takes, sending: FIRST_SENDING },
        needs,
      ),
    );
    const said = made.ok ? made.value.notes : [failureNote(made.error, `The ${endingOf(format)} file`)];
    if (made.ok) files.push(...made.value.files.filter((file) => !files.includes(file)));
    notes.add(said);
  }
  return { story: story.id, headline: titleOf(story), files, notes: notes.all() };
}

/** Whether the folder takes nothing: the other stories would fare as the first one did. */
function mayNotWrite([first, ...rest]: readonly ExportOutcome[]): boolean {
  if (first === undefined || rest.length > 0 || first.files.length > 0) return false;
  return first.notes.some(({ code }) => code === 'export.denied');
}

/** A printer that fails, or a story no writer foresaw, is a failure of this story alone. */
async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const failure: Failure = {
      code: 'export.failed',
      facts: { reason: error instanceof Error ? error.message : '' },
    };
    return { ok: false, error: failure };
  }
}

const GONE: Note = { level: 'error', code: 'export.gone', message: 'The story is no longer there.' };
