import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { freeName, nameKey } from '../../../shared/exchange/file-name';
import { findingNotes, formatNote, refusalNotes } from '../../../shared/exchange/preflight/notes';
import { preflight } from '../../../shared/exchange/preflight/preflight';
import { WRITERS } from '../../../shared/exchange/registry';
import { readingsOf } from '../../../shared/exchange/several';
import { noteBook } from '../../../shared/exchange/note-book';
import {
  FIRST_SENDING,
  type ConvertFormat,
  type Note,
  type Reading,
  type WriteFormat,
} from '../../../shared/exchange/types';
import type { House } from '../../../shared/house/house';
import { photosOf } from '../../../shared/story/walk';
import { fail, ok, type Failure, type Result } from '../../../shared/ipc/result';
import { stemOf } from './convert';
import { storyOfReading } from './convert-story';
import type { Converter } from './convert-apart';
import { failureNote } from './failure-note';
import { locatedNotes } from '../handoff/located';
import { convertSite, type ConvertSite } from './convert-site';
import { copyOf } from '../media/copy';
import { writeFile } from './files';
import { outgoing, pictureLosses } from './outgoing';

/** What became of one story of an input of a conversion. */
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
  /** The encoding letters are read in, whatever a file says of its own; null to find it out. */
  charset: string | null;
  /** Whether a format that would lose something of a story that somebody would miss is not written. */
  strict: boolean;
}

/** What converting needs. */
export interface ConvertNeeds {
  converter: Converter;
  house: House;
  now: string;
}

/**
 * Converts files one after the other, each into every format; what fails for one is said in its notes and holds up no
 * other. Two inputs of the same name, and two stories of one input, give `name` and `name-2`; a file of an earlier
 * conversion is replaced, an input never. A site is one of all inputs: the pages over its stories stand in the result of
 * the last one.
 */
export async function* convertFiles(order: ConvertOrder, needs: ConvertNeeds): AsyncGenerator<ConvertResult> {
  const { inputs, formats, out, cwd } = order;
  const sources = await realPaths(inputs.map((input) => resolve(cwd, input)));
  const folder = (await realPaths([resolve(cwd, out)])).values().next().value ?? resolve(cwd, out);
  const site = formats.includes('site')
    ? convertSite({ out, cwd, sources, folder }, needs.house, needs.now)
    : null;
  const own = ownFormats(formats);
  const place = places(folder, sources);
  const taken = new Set<string>();
  const isTaken = (key: string): boolean =>
    taken.has(key) ||
    own.some((format) => sources.has(nameKey(join(folder, `${key}.${WRITERS[format].extension}`))));
  const nameOf = (input: string): string => {
    const base = freeName(stemOf(input), isTaken);
    taken.add(nameKey(base));
    return base;
  };
  let last: ConvertResult | null = null;
  let isWhole = true;
  for (const input of inputs)
    for await (const result of convertInput({ input, nameOf, site, place }, order, needs)) {
      if (last !== null) yield last;
      last = result;
      isWhole &&= result.ok;
    }
  if (last !== null) yield site === null ? last : await withSite(last, site, isWhole);
}

/** An input, how the files of its stories are named and placed, and the site they go on. */
interface Input {
  input: string;
  nameOf: (input: string) => string;
  site: ConvertSite | null;
  place: (names: readonly string[]) => Result<null>;
}

/**
 * Takes names in the folder for the files of one story. Errors: `convert.over-input` {name} where one would take the
 * place of an input, `convert.over-other` {name} where a file of another story has it.
 */
function places(folder: string, sources: ReadonlySet<string>): Input['place'] {
  const taken = new Set<string>();
  return (names) => {
    for (const name of names) {
      if (sources.has(nameKey(join(folder, name)))) return fail('convert.over-input', { name });
      if (taken.has(nameKey(name))) return fail('convert.over-other', { name });
    }
    for (const name of names) taken.add(nameKey(name));
    return ok(null);
  };
}

async function* convertInput(
  { input, nameOf, site, place }: Input,
  order: ConvertOrder,
  needs: ConvertNeeds,
): AsyncGenerator<ConvertResult> {
  const { converter, house, now } = needs;
  const first = nameOf(input);
  const path = resolve(order.cwd, input);
  const context = { now, house };
  const read = await converter.read({ kind: 'file', path, context, encoding: order.charset });
  if (!read.ok) {
    yield failed(input, read.error, [], []);
    return;
  }
  for (const [at, reading] of readingsOf(read.value).entries())
    yield await convertOne(
      { input, reading, baseName: at === 0 ? first : nameOf(input), site, place },
      order,
      needs,
    );
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

/** A story of an input, the name its files begin with, and where they go. */
interface StoryToConvert extends Omit<Input, 'nameOf'> {
  reading: Reading;
  baseName: string;
}

function failed(input: string, error: Failure, files: string[], notes: Note[]): ConvertResult {
  return { input, ok: false, files, notes: [...notes, failureNote(error, basename(input))] };
}

async function convertOne(
  { input, reading, baseName, site, place }: StoryToConvert,
  { formats, out, cwd, takes, strict }: ConvertOrder,
  { house, now }: ConvertNeeds,
): Promise<ConvertResult> {
  const { story, media, notes: told } = storyOfReading(reading, house, now);
  const notes = noteBook();
  notes.add([...reading.notes, ...told]);
  const isMissing = (hash: string): boolean => media(hash) === null;
  const before = preflight(story, ownFormats(formats), { house, now, isMissing });
  notes.add(findingNotes(before.findings));
  const sent = await outgoing(story, false, (photo, location) => {
    const bytes = media(photo.media.hash);
    return Promise.resolve(bytes === null ? null : copyOf(photo, bytes, null, location));
  });
  notes.add(sent.notes);
  if (sent.notes.some(({ code }) => code === 'picture.uncut')) notes.add([NOT_CUT]);
  const sentMedia = (hash: string): Uint8Array | null => sent.pictures.get(hash) ?? null;
  if (reading.history !== undefined && reading.history.versions.length > 1) notes.add([HISTORY]);
  if (formats.includes('dateline')) notes.add(locatedNotes(photosOf(story), media));
  const files: string[] = [];
  let isWhole = true;
  for (const { format, fates } of before.formats) {
    notes.add([formatNote(format, fates)]);
    const refusal = strict ? refusalNotes(format, fates, pictureLosses(format, story, sent, isMissing)) : [];
    if (refusal.length > 0) {
      isWhole = false;
      notes.add(refusal);
      continue;
    }
    const whole =
      format === 'story' || format === 'dateline'
        ? { story, media }
        : { story: sent.story, media: sentMedia };
    const written = WRITERS[format].write(whole.story, {
      ...{ house, now, media: whole.media, images: 'beside', baseName, takes, sending: FIRST_SENDING },
    });
    if (!written.ok) return failed(input, written.error, files, notes.all());
    notes.add(written.value.notes);
    const fresh = written.value.files.filter(({ name }) => !files.includes(join(out, name)));
    const placed = place(fresh.map(({ name }) => name));
    if (!placed.ok) return failed(input, placed.error, files, notes.all());
    // The story's own file last, so that it never names one that is not there yet.
    for (const file of fresh.reverse()) {
      const path = join(out, file.name);
      const kept = await writeFile(resolve(cwd, path), file.content);
      if (!kept.ok) return failed(input, kept.error, files, notes.all());
      files.push(path);
    }
  }
  if (site !== null) {
    const page = await site.add(sent.story, sentMedia);
    if (!page.ok) return failed(input, page.error, files, notes.all());
    files.push(...page.value.files);
    notes.add(page.value.notes);
  }
  return { input, ok: isWhole, files, notes: notes.all() };
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
