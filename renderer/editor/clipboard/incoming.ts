import type { FoundImage } from '../../../shared/exchange/types';
import type { Failure } from '../../../shared/ipc/result';
import type { KeptPicture } from '../../../shared/ipc/media';
import type { Block } from '../../../shared/story/blocks';
import { filledPhoto, photoOfPicture } from '../../../shared/photo/fill';
import { joinRuns, plain, textOf } from '../../../shared/story/text';
import type { Host } from '../host';
import { readFlavour } from './flavour';
import { loadReaders, readersNow, type Readers } from './readers';
import type { Part, Slice } from './slice';
import { isPictures, type Source } from './source';

/** What a paste came to: what to insert, and why pictures could not be kept. */
export interface Incoming {
  slice: Slice;
  lost: Failure[];
}

/** What a source is; at once where that can be, otherwise when it has been read and its pictures are kept. */
export function incomingOf(source: Source, host: Host): Incoming | Promise<Incoming> {
  const own = readFlavour(source.flavour);
  if (own !== null) return { slice: own, lost: [] };
  if (isPictures(source)) return ofPictures(source.pictures, host);
  if (source.html === '' && source.rtf === '' && !/[\n\r\t•‣▪●◦]/.test(source.text))
    return incoming([{ id: '', kind: 'paragraph', runs: plain(source.text) }]);
  const readers = readersNow();
  return readers === null
    ? loadReaders().then((fresh) => read(source, fresh, host))
    : read(source, readers, host);
}

/** The plain text of a source as paragraphs: what remains when reading it fails. */
export function asPlain({ text, html }: Source): Incoming {
  const words = text === '' ? html.replace(/<[^>]*>/g, ' ') : text;
  const lines = words.split(/(?:\r\n|\r|\n)+/).filter((line) => line.trim() !== '');
  return incoming(lines.map((line) => ({ id: '', kind: 'paragraph', runs: plain(line) })));
}

function incoming(blocks: Block[], lost: Failure[] = []): Incoming {
  const [only, ...more] = blocks;
  const isInline = only?.kind === 'paragraph' && more.length === 0;
  const parts = blocks.map((): Part => 'body');
  return { slice: { blocks, parts, isInline, dateline: null, datelineAt: -1 }, lost };
}

function read(source: Source, readers: Readers, host: Host): Incoming | Promise<Incoming> {
  if (source.html === '' && source.rtf === '') return incoming(readers.readPlainFragment(source.text));
  const { blocks: found, images } =
    source.html === '' ? readers.readRtfFragment(source.rtf, decodeAs) : readers.readFragment(source.html);
  const blocks = withEdges(found, source.text);
  if (blocks.length === 0)
    return source.text === '' ? incoming([]) : incoming(readers.readPlainFragment(source.text));
  const carried = images.filter((image) => image.bytes !== null);
  return carried.length === 0 ? incoming(blocks) : keepPictures(blocks, carried, host);
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** HTML has no spaces at its edges, a few words copied from a line do: they come from the plain text. */
function withEdges(blocks: Block[], text: string): Block[] {
  const [only, ...more] = blocks;
  if (only?.kind !== 'paragraph' || more.length > 0 || textOf(only.runs) !== text.trim()) return blocks;
  const [before = ''] = /^[ \u00a0]*/.exec(text) ?? [];
  const [after = ''] = /[ \u00a0]*$/.exec(text) ?? [];
  return [{ ...only, runs: joinRuns([...plain(before), ...only.runs, ...plain(after)]) }];
}

async function keepPictures(blocks: Block[], images: readonly FoundImage[], host: Host): Promise<Incoming> {
  const kept = new Map<string, KeptPicture>();
  const lost: Failure[] = [];
  for (const { origin, bytes } of images) {
    const result = bytes === null ? null : await host.addMedia('', bytes);
    if (result?.ok === true) kept.set(origin, result.value);
    else if (result?.ok === false) lost.push(result.error);
  }
  return incoming(
    blocks.map((block) => {
      const picture = block.kind === 'photo' ? kept.get(block.photo.origin) : undefined;
      if (block.kind !== 'photo' || picture === undefined) return block;
      const photo = { ...block.photo, media: picture.media, origin: '' };
      return { ...block, photo: picture.facts === null ? photo : filledPhoto(photo, picture.facts) };
    }),
    lost,
  );
}

/** Picture files as photos; one that cannot be kept leaves a photo with its name, to be filled in later. */
async function ofPictures(files: readonly File[], { addMedia }: Host): Promise<Incoming> {
  const blocks: Block[] = [];
  const lost: Failure[] = [];
  for (const file of files) {
    const result = await addMedia(file.name, new Uint8Array(await file.arrayBuffer()));
    if (result.ok) blocks.push({ id: '', kind: 'photo', photo: photoOfPicture(result.value) });
    else lost.push(result.error);
  }
  return incoming(blocks, lost);
}
