import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { embargoTime, isEmbargoed } from '../../../shared/exchange/embargo';
import { freeName, nameKey } from '../../../shared/exchange/file-name';
import { unfinishedNotes } from '../../../shared/exchange/unfinished-notes';
import { WRITERS } from '../../../shared/exchange/registry';
import { FIRST_SENDING, type Note, type WriteFormat } from '../../../shared/exchange/types';
import type { House } from '../../../shared/house/house';
import type { Failure } from '../../../shared/ipc/result';
import { stemOf } from './convert';
import { storyOfReading } from './convert-story';
import type { Converter } from './convert-apart';
import { failureNote } from './failure-note';
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
  formats: readonly WriteFormat[];
  /** The folder the files go to, as it is to stand in the results. */
  out: string;
  /** The folder relative paths start from. */
  cwd: string;
  /** Whether a wire text is written in takes of the house's length. */
  takes: boolean;
  /** The encoding letters are read in where a file does not say its own; null to find it out. */
  charset: string | null;
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
 * never.
 */
export async function* convertFiles(order: ConvertOrder, needs: ConvertNeeds): AsyncGenerator<ConvertResult> {
  const { inputs, formats, out, cwd } = order;
  const sources = await realPaths(inputs.map((input) => resolve(cwd, input)));
  const folder = (await realPaths([resolve(cwd, out)])).values().next().value ?? resolve(cwd, out);
  const taken = new Set<string>();
  const isTaken = (key: string): boolean =>
    taken.has(key) ||
    formats.some((format) => sources.has(nameKey(join(folder, `${key}.${WRITERS[format].extension}`))));
  for (const input of inputs) {
    const base = freeName(stemOf(input), isTaken);
    taken.add(nameKey(base));
    yield await convertOne(input, base, order, needs);
  }
}

async function convertOne(
  input: string,
  baseName: string,
  { formats, out, cwd, takes, charset }: ConvertOrder,
  { converter, house, now }: ConvertNeeds,
): Promise<ConvertResult> {
  const failed = (error: Failure, files: string[], notes: Note[]): ConvertResult => ({
    input,
    ok: false,
    files,
    notes: [...notes, failureNote(error, basename(input))],
  });
  const read = await converter.read({
    kind: 'file',
    path: resolve(cwd, input),
    context: { now, house },
    encoding: charset,
  });
  if (!read.ok) return failed(read.error, [], []);
  const { story, media, notes: told } = storyOfReading(read.value, house, now);
  const notes = new Map([...read.value.notes, ...told].map((note) => [note.message, note]));
  if (story.embargo !== null && isEmbargoed(story, now)) {
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
  const files: string[] = [];
  for (const format of formats) {
    const whole = format === 'story' ? { story, media } : { story: sent.story, media: sentMedia };
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
  return { input, ok: true, files, notes: [...notes.values()] };
}

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
