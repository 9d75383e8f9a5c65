import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { embargoTime, isEmbargoed } from '../../../shared/exchange/embargo';
import { freeName, nameKey } from '../../../shared/exchange/file-name';
import { unfinishedNotes } from '../../../shared/exchange/unfinished-notes';
import { WRITERS } from '../../../shared/exchange/registry';
import {
  FIRST_SENDING,
  type ConvertFormat,
  type Note,
  type WriteFormat,
} from '../../../shared/exchange/types';
import type { House } from '../../../shared/house/house';
import { photosOf } from '../../../shared/story/walk';
import type { Failure } from '../../../shared/ipc/result';
import { stemOf } from './convert';
import { storyOfReading } from './convert-story';
import type { Converter } from './convert-apart';
import { failureNote } from './failure-note';
import { locatedNotes } from '../handoff/located';
import { convertSite, type ConvertSite } from './convert-site';
import { copyOf } from '../media/copy';
import { writeFile } from './files';
import { outgoing } from './outgoing';

/** What became of one input of a conversion. */
export interface ConvertResult {
  /** The input as it was given. */
  input: string;
  ok: boolean;
  /** The files that were written, in `out`. */
  files: string[];
  notes: Note[];
}

/** What to convert into what. */
export interface ConvertOrder {
  inputs: readonly string[];
  formats: readonly ConvertFormat[];
  /** The folder the files go to, as it is to stand in the results. */
  out: string;
  /** The folder relative paths start from. */
  cwd: string;
  /** Whether a wire text is written in takes of the house's length. */
  takes: boolean;
}

/** What converting needs. */
export interface ConvertNeeds {
  converter: Converter;
  house: House;
  now: string;
}

/**
 * Converts files one after the other, each into every format; what fails for one is said in its notes and holds up no
 * other. Two inputs of the same name give `name` and `name-2`; a file of an earlier conversion is replaced, an input
 * never. A site is one of all inputs: the pages over its stories stand in the result of the last one.
 */
export async function* convertFiles(order: ConvertOrder, needs: ConvertNeeds): AsyncGenerator<ConvertResult> {
  const { inputs, formats, out, cwd } = order;
  const sources = await realPaths(inputs.map((input) => resolve(cwd, input)));
  const folder = (await realPaths([resolve(cwd, out)])).values().next().value ?? resolve(cwd, out);
  const site = formats.includes('site')
    ? convertSite({ out, cwd, sources, folder }, needs.house, needs.now)
    : null;
  const own = ownFormats(formats);
  const taken = new Set<string>();
  const isTaken = (key: string): boolean =>
    taken.has(key) ||
    own.some((format) => sources.has(nameKey(join(folder, `${key}.${WRITERS[format].extension}`))));
  let isWhole = true;
  for (const [nth, input] of inputs.entries()) {
    const base = freeName(stemOf(input), isTaken);
    taken.add(nameKey(base));
    const result = await convertOne(input, base, order, { ...needs, site });
    isWhole &&= result.ok;
    yield site !== null && nth === inputs.length - 1 ? await withSite(result, site, isWhole) : result;
  }
}

/** The result of the last input with what is over all of them. */
async function withSite(result: ConvertResult, site: ConvertSite, isWhole: boolean): Promise<ConvertResult> {
  const over = await site.finish(isWhole);
  if (!over.ok)
    return { ...result, ok: false, notes: [...result.notes, failureNote(over.error, 'The front page')] };
  const { files, notes } = over.value;
  return { ...result, files: [...result.files, ...files], notes: [...result.notes, ...notes] };
}

/** The formats a story is written in by itself. */
function ownFormats(formats: readonly ConvertFormat[]): WriteFormat[] {
  return formats.flatMap((format) => (format === 'site' ? [] : [format]));
}

async function convertOne(
  input: string,
  baseName: string,
  { formats, out, cwd, takes }: ConvertOrder,
  { converter, house, now, site }: ConvertNeeds & { site: ConvertSite | null },
): Promise<ConvertResult> {
  const failed = (error: Failure, files: string[], notes: Note[]): ConvertResult => ({
    input,
    ok: false,
    files,
    notes: [...notes, failureNote(error, basename(input))],
  });
  const read = await converter.read({ kind: 'file', path: resolve(cwd, input), context: { now, house } });
  if (!read.ok) return failed(read.error, [], []);
  const { story, media, notes: told } = storyOfReading(read.value, house, now);
  const notes = new Map([...read.value.notes, ...told].map((note) => [note.message, note]));
  const own = ownFormats(formats);
  if (story.embargo !== null && own.length > 0 && isEmbargoed(story, now)) {
    const message = `The story is under embargo until ${embargoTime(story.embargo)}; every file says so.`;
    notes.set(message, { level: 'warning', code: 'convert.embargoed', message });
  }
  const sent = await outgoing(story, false, (photo, location) => {
    const bytes = media(photo.media.hash);
    return Promise.resolve(bytes === null ? null : copyOf(photo, bytes, null, location));
  });
  for (const note of [...unfinishedNotes(story), ...sent.notes]) notes.set(note.message, note);
  if (sent.notes.some(({ code }) => code === 'picture.uncut')) notes.set(NOT_CUT.message, NOT_CUT);
  const sentMedia = (hash: string): Uint8Array | null => sent.pictures.get(hash) ?? media(hash);
  const { history } = read.value;
  if (history !== undefined && history.versions.length > 1) notes.set(HISTORY.message, HISTORY);
  if (formats.includes('dateline'))
    for (const note of locatedNotes(photosOf(story), media)) notes.set(note.message, note);
  const files: string[] = [];
  for (const format of own) {
    const whole =
      format === 'story' || format === 'dateline'
        ? { story, media }
        : { story: sent.story, media: sentMedia };
    const written = WRITERS[format].write(whole.story, {
      ...{ house, now, media: whole.media, images: 'beside', baseName, takes, sending: FIRST_SENDING },
    });
    if (!written.ok) return failed(written.error, files, [...notes.values()]);
    for (const note of written.value.notes) notes.set(note.message, note);
    // The story's own file last, so that it never names one that is not there yet.
    for (const file of [...written.value.files].reverse()) {
      const path = join(out, file.name);
      if (files.includes(path)) continue;
      const kept = await writeFile(resolve(cwd, path), file.content);
      if (!kept.ok) return failed(kept.error, files, [...notes.values()]);
      files.push(path);
    }
  }
  if (site !== null) {
    const page = await site.add(sent.story, sentMedia);
    if (!page.ok) return failed(page.error, files, [...notes.values()]);
    files.push(...page.value.files);
    for (const note of page.value.notes) notes.set(note.message, note);
  }
  return { input, ok: true, files, notes: [...notes.values()] };
}

const HISTORY: Note = {
  level: 'info',
  code: 'convert.history',
  message:
    'The newest version is converted; the history stays in the Dateline file, which only the application takes in whole.',
};

const NOT_CUT: Note = {
  level: 'info',
  code: 'picture.cut-in-window',
  message:
    'Pictures are cut by the window, which can draw, and not here: export the story there to have them cut.',
};

/** The paths with links followed, as keys to compare by; those that are not there as they are. */
async function realPaths(paths: readonly string[]): Promise<Set<string>> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  return new Set(real.map(nameKey));
}
