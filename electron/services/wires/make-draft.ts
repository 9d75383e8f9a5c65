import { basename } from 'node:path';
import type { OpenedStory } from '../../../shared/ipc/stories';
import { ok, type Result } from '../../../shared/ipc/result';
import { pictureFileName } from '../../../shared/exchange/pictures';
import { readingsOf } from '../../../shared/exchange/several';
import type { FoundImage } from '../../../shared/exchange/types';
import type { House } from '../../../shared/house/house';
import type { FileFacts } from '../../../shared/photo/file-facts';
import { filledStory } from '../../../shared/photo/fill';
import type { Media } from '../../../shared/story/photo';
import { photosOf } from '../../../shared/story/walk';
import { draftOfWire } from '../../../shared/wires/draft';
import type { Converter } from '../exchange/convert-apart';
import type { MediaStore } from '../media/media';
import type { Stories } from '../stories/stories';
import { hashFile } from './hash-file';
import type { WireStore } from './store';

/** What making a draft of a wire needs. */
export interface DraftNeeds {
  wires: WireStore;
  stories: Stories;
  media: MediaStore;
  /** What a kept picture’s file says; null where that cannot be read. */
  facts: (hash: string) => Promise<FileFacts | null>;
  converter: Converter;
  house: House;
  /** What a watched folder is called, by id. */
  folderName: (id: string) => string;
  now: string;
}

/** A draft as it is opened, and how many of its pictures could not be had. */
export interface MadeDraft {
  opened: OpenedStory;
  left: number;
}

/**
 * Makes a draft of a wire, with the pictures that lie beside its file, or gives the one that was made of it unless
 * `again`. Two orders at once give one draft. Errors: `wires.missing`, `store.*`, those of opening a story.
 */
export async function makeDraft(
  { id, again }: { id: string; again: boolean },
  needs: DraftNeeds,
): Promise<Result<MadeDraft>> {
  const { wires, stories, house, now } = needs;
  const wire = wires.open(id);
  if (!wire.ok) return wire;
  const { row, story } = wire.value;
  const before = again ? null : draftMade(row.draft, stories);
  if (before !== null) return before;
  const images = photosOf(story).length === 0 ? [] : await picturesBeside(id, needs);
  const pictures = await keepPictures(images, needs.media);
  const facts = new Map<string, FileFacts | null>();
  for (const { hash } of pictures.values()) facts.set(hash, await needs.facts(hash));
  const draft = draftOfWire(story, {
    ...{ folder: needs.folderName(row.folder), file: basename(row.path), receivedAt: row.receivedAt },
    ...{ desk: house.defaultDesk, desks: house.desks, pictures, now },
  });
  const filled = filledStory(draft, (hash) => facts.get(hash) ?? null);
  // Another press may have made it while the pictures were kept.
  const latest = wires.open(id);
  const made =
    !latest.ok || latest.value.row.draft === row.draft ? null : draftMade(latest.value.row.draft, stories);
  if (made !== null) return made;
  // Named before it is there: a kill in between leaves no second one behind.
  const noted = wires.noteDraft(id, filled.id);
  if (!noted.ok) return noted;
  const opened = stories.create(filled, 'imported');
  if (!opened.ok) return opened;
  const kept = new Set([...pictures.values()].map(({ hash }) => hash));
  const left = photosOf(filled).filter(({ media }) => media === null || !kept.has(media.hash)).length;
  return ok({ opened: opened.value, left });
}

/** The draft that was made of a wire, or why it cannot be opened; null where there is none, or none any more. */
function draftMade(draft: string, stories: Stories): Result<MadeDraft> | null {
  if (draft === '') return null;
  const made = stories.open(draft);
  if (made.ok) return ok({ opened: made.value, left: 0 });
  return made.error.code === 'story.missing' ? null : made;
}

/** The pictures beside a wire's file, while that is what it was when the wire was read; none otherwise. */
export async function picturesBeside(
  id: string,
  { wires, converter, house, now }: Pick<DraftNeeds, 'wires' | 'converter' | 'house' | 'now'>,
): Promise<FoundImage[]> {
  const wire = wires.open(id);
  if (!wire.ok) return [];
  const { path } = wire.value.row;
  const hash = await hashFile(path, 0).catch(() => null);
  if (hash?.whole !== wire.value.hash) return [];
  const read = await converter.read({ kind: 'file', path, context: { now, house } });
  return read.ok ? (readingsOf(read.value)[wire.value.part]?.images ?? []) : [];
}

/** The pictures that can be kept, by where the wire says they are. */
async function keepPictures(
  images: readonly FoundImage[],
  media: MediaStore,
): Promise<ReadonlyMap<string, Media>> {
  const kept = new Map<string, Media>();
  for (const { origin, bytes } of images) {
    if (bytes === null) continue;
    const added = await media.add(pictureFileName(origin), bytes);
    if (added.ok) kept.set(origin, added.value);
  }
  return kept;
}
