import { lackingOf, type PhotoNeed } from '../../shared/photo/lacking';
import { textOf } from '../../shared/story/text';
import type { Photo } from '../../shared/story/photo';
import { countWords } from '../../shared/story/statistics';

/** Words of a caption that says who, what, where and when, and is still read. */
export const FEWEST = 10;
export const MOST = 50;

/** How long a caption is, and what to say of it. */
export interface CaptionGuide {
  words: number;
  said: string;
}

/** Whether a caption is as long as one should be: two sentences, who and what, then where and when. */
export function captionGuide({ caption }: Pick<Photo, 'caption'>): CaptionGuide {
  const words = countWords(textOf(caption));
  if (words === 0) return { words, said: 'No caption yet' };
  const counted = words === 1 ? 'Caption of 1 word' : `Caption of ${words} words`;
  if (words < FEWEST) return { words, said: `${counted}: who, what, where and when?` };
  return { words, said: words > MOST ? `${counted}: longer than most are read` : counted };
}

const NEED_WORDS: Readonly<Record<PhotoNeed, string>> = { credit: 'a credit', alt: 'alt text' };

/** What a photo still lacks before its story can be filed, in words. */
export function lacking({ credit, alt }: Pick<Photo, 'credit' | 'alt'>): string[] {
  return lackingOf({ credit, alt }).map((need) => NEED_WORDS[need]);
}
