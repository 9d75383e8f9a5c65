import { duplicate } from '../story/create';
import { newId } from '../story/ids';
import type { Media } from '../story/photo';
import { slugLine } from '../story/slug-line';
import type { Story } from '../story/story';
import { plain } from '../story/text';
import { mapPhotos } from '../story/walk';

/** What a draft is made of beside the wire itself. */
export interface DraftFacts {
  /** What the watched folder is called: the source of a wire that names none. */
  folder: string;
  /** The name of its file. */
  file: string;
  /** When it came in, ISO 8601. */
  receivedAt: string;
  /** The desk of a draft whose wire names none of the house's. */
  desk: string;
  desks: readonly string[];
  /** The pictures that came along, by where the wire says they are. */
  pictures: ReadonlyMap<string, Media>;
  /** The instant, ISO 8601. */
  now: string;
}

/**
 * A wire as a draft of the house: a story of its own, all the wire says kept (its source, its rights, its embargo), with
 * a note for editors, never published, that says where it came from.
 */
export function draftOfWire(wire: Story, facts: DraftFacts): Story {
  const { folder, desk, desks, pictures, now } = facts;
  const story = mapPhotos(wire, (photo) => {
    const media = photo.media ?? pictures.get(photo.origin) ?? null;
    return media === photo.media ? photo : { ...photo, media };
  });
  const draft = duplicate(story, now);
  return {
    ...draft,
    source: wire.source || folder,
    desk: desks.includes(wire.desk) ? wire.desk : desk,
    body: [{ id: newId(), kind: 'note', runs: plain(originOf(wire, facts)) }, ...draft.body],
  };
}

/** Where a draft came from, in one sentence. */
function originOf(wire: Story, { folder, file, receivedAt }: DraftFacts): string {
  const time = `${receivedAt.slice(0, 10)} ${receivedAt.slice(11, 16)} UTC`;
  const parts = [wire.source || folder, slugLine(wire), `received ${time}`, `file ${file}`];
  return `From the wire: ${parts.filter((part) => part !== '').join(', ')}.`;
}
