import { lackingOf, PHOTO_NEEDS, type PhotoNeed } from '../photo/lacking';
import type { Story } from '../story/story';
import { countTks, tkSentence } from '../story/tk';
import { photosOf } from '../story/walk';
import type { Note } from './types';

/** What a story still lacks although it goes out: what is marked as still to come, and what its photos need. */
export function unfinishedNotes(story: Story): Note[] {
  const tks = countTks(story);
  return [
    ...(tks === 0 ? [] : [{ level: 'warning' as const, code: 'tk.left', message: tkSentence(tks) }]),
    ...photoNotes(story),
  ];
}

function photoNotes(story: Story): Note[] {
  const photos = photosOf(story);
  return PHOTO_NEEDS.flatMap((need) => {
    const count = photos.filter((photo) => lackingOf(photo).includes(need)).length;
    return count === 0
      ? []
      : [{ level: 'warning', code: `photo.no-${need}`, message: sentence(count, need) }];
  });
}

const WORDS: Readonly<Record<PhotoNeed, string>> = { credit: 'credit', alt: 'alt text' };

function sentence(count: number, need: PhotoNeed): string {
  return `${count === 1 ? 'A photo has' : `${count} photos have`} no ${WORDS[need]}.`;
}
