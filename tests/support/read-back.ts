import { assemble } from '../../shared/exchange/assemble';
import { decode, decodeAs } from '../../electron/services/exchange/decode';
import {
  FIRST_SENDING,
  type BytesReader,
  type Reader,
  type Reading,
  type WriteContext,
  type Writer,
  type WrittenFile,
} from '../../shared/exchange/types';
import type { Result } from '../../shared/ipc/result';
import { DEFAULT_HOUSE, type House } from '../../shared/house/house';
import { hashBytes } from '../../shared/story/canonical';
import type { Media } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { PICTURES, pictureBytes } from './pictures';

/** The instant at which tests write and read. */
export const NOW = '2017-03-21T09:00:00Z';

/** What a writer is given in tests. */
export function writeContext(more: Partial<WriteContext> = {}): WriteContext {
  return {
    house: DEFAULT_HOUSE,
    now: NOW,
    media: pictureBytes,
    images: 'inline',
    baseName: 'story',
    takes: false,
    sending: FIRST_SENDING,
    ...more,
  };
}

/** The text of the file a writer makes of a story; fails the test when it makes none. */
export function written(writer: Writer, story: Story, more: Partial<WriteContext> = {}): string {
  const result = writer.write(story, writeContext(more));
  if (!result.ok) throw new Error(`not written: ${result.error.code}`);
  const { content } = result.value.files[0];
  return typeof content === 'string' ? content : '';
}

/** The bytes of the file a writer makes of a story; fails the test when it makes none. */
export function packed(writer: Writer, story: Story, more: Partial<WriteContext> = {}): Uint8Array {
  const result = writer.write(story, writeContext(more));
  if (!result.ok) throw new Error(`not written: ${result.error.code}`);
  const { content } = result.value.files[0];
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A story written, read and put together again, its pictures found by their bytes or names. */
export function readBack(
  writer: Writer,
  reader: Reader | BytesReader,
  story: Story,
  { images = 'inline', house = DEFAULT_HOUSE }: { images?: 'inline' | 'beside'; house?: House } = {},
): Story {
  const result = writer.write(story, writeContext({ images, house, baseName: 'Ein Bericht (1) #é' }));
  if (!result.ok) throw new Error(`not written: ${result.error.code}`);
  const [file, ...beside] = result.value.files;
  const reading = readFile(reader, file, house);
  if (!reading.ok) throw new Error(`not read: ${reading.error.code}`);
  const found = new Map(
    reading.value.images.map(({ origin, bytes }) => [origin, bytes ?? besideBytes(beside, origin)]),
  );
  return assemble(reading.value, {
    now: NOW,
    language: 'en',
    desk: '',
    house,
    photo: (origin) => mediaOf(found.get(origin) ?? null),
  });
}

/** What a reader makes of a file that was written. */
export function readFile(
  reader: Reader | BytesReader,
  { name, content }: WrittenFile,
  house: House = DEFAULT_HOUSE,
): Result<Reading> {
  const context = { name, now: NOW, house };
  if (reader.takes === 'text') return reader.read(String(content), context);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return reader.read(bytes, { ...context, encoding: null, decode, decodeAs });
}

function besideBytes(
  beside: readonly { name: string; content: string | Uint8Array }[],
  origin: string,
): Uint8Array | null {
  const name = decodeURIComponent(origin);
  const content = beside.find((file) => file.name === name)?.content;
  return content instanceof Uint8Array ? content : null;
}

function mediaOf(bytes: Uint8Array | null): Media | null {
  if (bytes === null) return null;
  const hash = hashBytes(bytes);
  return PICTURES.find((picture) => picture.media.hash === hash)?.media ?? null;
}
