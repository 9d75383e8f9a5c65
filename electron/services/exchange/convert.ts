import { bytesReaderOf, readBytes as readByContent, readSource } from '../../../shared/exchange/registry';
import { beginsRtf } from '../../../shared/exchange/rtf/begins';
import { bytesOfRtf } from '../../../shared/exchange/rtf/read';
import { readingsOf } from '../../../shared/exchange/several';
import type { FoundImage, ReadContext, Reading } from '../../../shared/exchange/types';
import { ok, type Result } from '../../../shared/ipc/result';
import { hashBytes } from '../../../shared/story/canonical';
import { photosOf } from '../../../shared/story/walk';
import { basename, extname } from 'node:path';
import { IMAGE_EXTENSIONS } from '../../../shared/exchange/pictures';
import { filesBeside, type BesideFile } from './files-beside';
import { decode, decodeAs } from './decode';
import { readBytes } from './source';

/** So many pictures are looked for beside one source, of all its stories. */
const MOST_PICTURES = 200;

/**
 * Reads a file by its content, with the pictures that lie beside it; `encoding`, where somebody chose one, counts before
 * what the file says itself. Errors: those of reading a file and of the reader of its format.
 */
export async function convertFile(
  path: string,
  context: Omit<ReadContext, 'name'>,
  encoding: string | null = null,
): Promise<Result<Reading>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const read = readByContent(bytes.value, { ...context, name: basename(path), encoding, decode, decodeAs });
  if (!read.ok) return read;
  const beside = besideOnce(path);
  const found = async (reading: Reading): Promise<Reading> => ({
    ...reading,
    images: await withFiles(reading, path, beside),
  });
  const [first, ...rest] = readingsOf(read.value);
  const whole = await found(first);
  const further: Reading[] = [];
  for (const reading of rest) further.push(await found(reading));
  return ok(further.length === 0 ? whole : { ...whole, further });
}

/**
 * Reads a text by its content; the pictures it names stay where they are. RTF and OpenDocument that came as a text are
 * read as the bytes they are of.
 */
export function convertText(text: string, context: ReadContext): Result<Reading> {
  const bytes = bytesOfText(text);
  return bytesReaderOf(bytes) === null
    ? readSource(text, context)
    : readByContent(bytes, { ...context, encoding: null, decode, decodeAs });
}

function bytesOfText(text: string): Uint8Array {
  return beginsRtf(text) ? bytesOfRtf(text) : new TextEncoder().encode(text);
}

/** The files beside a source, each read once however many stories show it, and not more than may be looked for. */
function besideOnce(path: string): BesideFile {
  const beside = filesBeside(path);
  const found = new Map<string, Promise<Uint8Array | null>>();
  return (origin) => {
    const before = found.get(origin);
    if (before !== undefined) return before;
    if (found.size >= MOST_PICTURES) return Promise.resolve(null);
    const bytes = beside(origin);
    found.set(origin, bytes);
    return bytes;
  };
}

/** The pictures of a reading with the bytes of those that lie beside their source. */
async function withFiles(reading: Reading, path: string, beside: BesideFile): Promise<FoundImage[]> {
  if (reading.format === 'story') return picturesOfStory(reading, path);
  const images: FoundImage[] = [];
  for (const image of reading.images)
    images.push(image.bytes === null ? { origin: image.origin, bytes: await beside(image.origin) } : image);
  return images;
}

/**
 * A story file names its pictures by hash; the files `<name>-1.jpg`, … beside it are taken where they are those. They are
 * looked for by all endings, and bounded by what the story names instead of by how often.
 */
async function picturesOfStory({ exact }: Reading, path: string): Promise<FoundImage[]> {
  if (exact === null) return [];
  const beside = filesBeside(path);
  const name = stemOf(path);
  const images: FoundImage[] = [];
  const wanted = new Map(
    photosOf(exact).flatMap(({ media }) => (media === null ? [] : [[media.hash, media] as const])),
  );
  const most = Math.min(wanted.size, MOST_PICTURES);
  for (let count = 1; count <= most; count += 1) {
    for (const ending of new Set([...wanted.values()].map(({ type }) => IMAGE_EXTENSIONS[type]))) {
      const bytes = await beside(encodeURIComponent(`${name}-${count}.${ending}`));
      if (bytes !== null && wanted.has(hashBytes(bytes)))
        images.push({ origin: `${name}-${count}.${ending}`, bytes });
    }
  }
  return images;
}

/** The name of a file without folder and ending, `.story.json` being one ending. */
export function stemOf(path: string): string {
  const name = basename(path);
  const stem = /\.story\.json$/i.test(name)
    ? name.slice(0, -'.story.json'.length)
    : name.slice(0, name.length - extname(name).length);
  return stem === '' ? name : stem;
}
