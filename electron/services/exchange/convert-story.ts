import { assemble } from '../../../shared/exchange/assemble';
import type { Note, Reading } from '../../../shared/exchange/types';
import { filledStory } from '../../../shared/photo/fill';
import type { House } from '../../../shared/house/house';
import { hashBytes } from '../../../shared/story/canonical';
import type { Media } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { examine } from '../media/examine';
import { readFacts } from '../media/read-facts';

/** A story put together from a reading, and the bytes of its pictures by hash. */
export interface WholeStory {
  story: Story;
  media: (hash: string) => Uint8Array | null;
  notes: Note[];
}

/** Puts a story together without anybody looking at it first; pictures that cannot be used are said. */
export function storyOfReading(reading: Reading, house: House, now: string): WholeStory {
  const bytesOf = new Map<string, Uint8Array>();
  const mediaOf = new Map<string, Media>();
  const notes: Note[] = [];
  for (const { origin, bytes } of reading.images) {
    if (bytes === null) continue;
    const examined = examine(bytes);
    if (!examined.ok) {
      const message = `The picture ${shown(origin)} could not be used: it is damaged or of a kind Dateline does not know.`;
      notes.push({ level: 'warning', code: examined.error.code, message });
      continue;
    }
    const hash = hashBytes(bytes);
    bytesOf.set(hash, bytes);
    mediaOf.set(origin, { hash, ...examined.value, name: nameOf(origin) });
  }
  const read = assemble(reading, {
    now,
    house,
    language: house.language,
    desk: house.defaultDesk,
    photo: (origin) => mediaOf.get(origin) ?? null,
  });
  const story = filledStory(read, (hash) => {
    const bytes = bytesOf.get(hash);
    return bytes === undefined ? null : readFacts(bytes);
  });
  return { story, media: (hash) => bytesOf.get(hash) ?? null, notes };
}

function shown(origin: string): string {
  return origin.startsWith('data:') ? 'in the file' : `“${origin.slice(0, 120)}”`;
}

/** The name of a picture's file by its address, `''` where it has none. */
function nameOf(origin: string): string {
  if (/^(?:data|inline|cid):/i.test(origin)) return '';
  const last =
    origin
      .replace(/[?#].*$/s, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
