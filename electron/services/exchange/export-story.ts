import { join } from 'node:path';
import { titleOf } from '../../../shared/exchange/html/write-head';
import { losses } from '../../../shared/exchange/fates';
import { WRITERS } from '../../../shared/exchange/registry';
import { noteBook } from '../../../shared/exchange/note-book';
import { sentStory } from '../../../shared/exchange/sent-story';
import type { Note, Sending, Written, WriteContext, WrittenFile } from '../../../shared/exchange/types';
import type { House } from '../../../shared/house/house';
import { PICTURES_OF, type ExportFormat } from '../../../shared/ipc/exchange';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import { photosOf } from '../../../shared/story/walk';
import { writeFile } from './files';
import { outgoing, type MakeCopy, type Outgoing } from './outgoing';

/** What a printed page says of itself beside its text. */
export interface PrintFacts {
  title: string;
  author: string;
  language: string;
}

/** What writing a story needs. */
export interface WritingNeeds {
  /** The bytes of a kept picture, or null when it is missing or damaged. */
  media: (hash: string) => Promise<Uint8Array | null>;
  copy: MakeCopy;
  /** Prints a page as PDF; given by the main process. May throw. */
  printPdf: (html: string, facts: PrintFacts) => Promise<Uint8Array>;
  /** A story with all its history as a Dateline file. */
  handOff: (story: Story, order: Pick<StoryOrder, 'baseName' | 'location'>) => Promise<Result<Written>>;
  house: () => House;
  now: () => string;
}

/** How a story is written. */
export interface StoryOrder {
  format: ExportFormat;
  images: WriteContext['images'];
  baseName: string;
  /** Whether positions on the globe may go out in pictures. */
  location: boolean;
  /** Whether a wire text goes out in takes of the house's length. */
  takes: boolean;
  sending: Sending;
}

/** The page a PDF is printed from, or the files of any other format. Errors: those of the writer. */
export async function writeStory(
  story: Story,
  order: StoryOrder,
  needs: WritingNeeds,
): Promise<Result<Written>> {
  // Nobody is handed once more what they are told not to use.
  if (order.format === 'dateline' && order.sending.kind !== 'kill') return needs.handOff(story, order);
  // Another Dateline knows a picture by its hash: it is given the originals.
  const {
    story: sent,
    pictures,
    notes,
  } = PICTURES_OF[order.format] === 'nowhere'
    ? { story, pictures: new Map<string, Uint8Array>(), notes: [] }
    : order.format === 'story'
      ? await whole(story, order, needs)
      : await outgoing(story, order.location, needs.copy);
  const context: WriteContext = {
    house: needs.house(),
    now: needs.now(),
    media: (hash) => pictures.get(hash) ?? null,
    images: PICTURES_OF[order.format] === 'inside' ? 'inline' : order.images,
    baseName: order.baseName,
    takes: order.takes,
    sending: order.sending,
  };
  const written = WRITERS[order.format === 'pdf' ? 'html' : order.format].write(sent, context);
  if (!written.ok) return written;
  const said = noteBook();
  said.add([...written.value.notes, ...(order.format === 'pdf' ? losses(sent, 'pdf') : []), ...notes]);
  return ok({ ...written.value, notes: said.all() });
}

/** The files a story is in a format, the story's own first; a PDF is printed. Errors: those of the writer. */
export async function storyFiles(
  whole: Story,
  order: StoryOrder,
  needs: WritingNeeds,
): Promise<Result<Written>> {
  // Of what is not sent no picture is copied, nothing is noted, and nobody is named as the author of a printed page.
  const story = sentStory(whole, order.sending);
  const written = await writeStory(story, order, needs);
  if (!written.ok || order.format !== 'pdf') return written;
  const { files, notes } = written.value;
  return ok({ files: [await printed(story, files[0], order, needs)], notes });
}

/**
 * Exports a story in one format into a folder: its files, the story's own last, so that it never names one that is not
 * there yet. Errors: `export.denied`, `export.full`, `export.failed` {reason}.
 */
export async function exportStory(
  story: Story,
  folder: string,
  order: StoryOrder,
  needs: WritingNeeds,
): Promise<Result<{ files: string[]; notes: Note[] }>> {
  const written = await storyFiles(story, order, needs);
  if (!written.ok) return written;
  const { files, notes } = written.value;
  const [own, ...beside] = files;
  const paths: string[] = [];
  for (const file of [...beside, own]) {
    const path = join(folder, file.name);
    const kept = await writeFile(path, file.content);
    if (!kept.ok) return kept;
    paths.unshift(path);
  }
  return ok({ files: paths, notes });
}

async function printed(
  story: Story,
  page: WrittenFile,
  { baseName }: StoryOrder,
  { printPdf }: WritingNeeds,
): Promise<WrittenFile> {
  const content = await printPdf(String(page.content), {
    title: titleOf(story),
    author: story.byline.map(({ name }) => name).join(', '),
    language: story.language,
  });
  return { name: `${baseName}.pdf`, content };
}

/** A story with its original pictures; that these say more than the copies elsewhere is not left unsaid. */
async function whole(story: Story, { location }: StoryOrder, needs: WritingNeeds): Promise<Outgoing> {
  const pictures = await picturesOf(story, needs);
  return { story, pictures, notes: pictures.size === 0 || location ? [] : [ORIGINALS] };
}

const ORIGINALS: Note = {
  level: 'info',
  code: 'picture.original',
  message:
    'The pictures beside a story file are the originals: where a camera noted its position, it goes out with them.',
};

async function picturesOf(story: Story, { media }: WritingNeeds): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const photo of photosOf(story)) {
    const hash = photo.media?.hash;
    if (hash === undefined || pictures.has(hash)) continue;
    const bytes = await media(hash);
    if (bytes !== null) pictures.set(hash, bytes);
  }
  return pictures;
}
