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

/** So many pictures are looked for beside one source. */
const MOST_PICTURES = 200;

/**
 * Reads a file by its content, with the pictures that lie beside it; `encoding` counts where the file does not say it
 * itself. Errors: those of reading a file and of the reader of its format.
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
  const [first, ...further] = readingsOf(read.value);
  const found = async (reading: Reading): Promise<Reading> => ({
    ...reading,
    images: await withFiles(reading, path),
  });
  const whole = await found(first);
  return ok(further.length === 0 ? whole : { ...whole, further: await Promise.all(further.map(found)) });
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

/** The pictures of a reading with the bytes of those that lie beside their source. */
async function withFiles(reading: Reading, path: string): Promise<FoundImage[]> {
  const beside = filesBeside(path);
  if (reading.format === 'story') return picturesOfStory(reading, path, beside);
  const images: FoundImage[] = [];
  let looked = 0;
  for (const image of reading.images) {
    if (image.bytes !== null || looked >= MOST_PICTURES) images.push(image);
    else {
      looked += 1;
      images.push({ origin: image.origin, bytes: await beside(image.origin) });
    }
  }
  return images;
}

/** A story file names its pictures by hash; the files `<name>-1.jpg`, … beside it are taken where they are those. */
async function picturesOfStory({ exact }: Reading, path: string, beside: BesideFile): Promise<FoundImage[]> {
  if (exact === null) return [];
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
