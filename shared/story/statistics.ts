import type { Block } from './blocks';
import { blockTexts } from './walk';

/** Sizes of a text: words, characters (code points, spaces included). */
export interface Size {
  words: number;
  characters: number;
}

/** Words read in a minute (the adult mean for English non-fiction, Brysbaert 2019, rounded). */
export const WORDS_PER_MINUTE = 238;

const NONE: Size = { words: 0, characters: 0 };

/**
 * Words of a text in any script: runs of letters and digits with inner apostrophes, hyphens, points and joiners
 * count once; Chinese, Japanese and Thai, which set no spaces, are cut by the language's own rules.
 */
export function countWords(text: string): number {
  if (!/[^\s]/.test(text)) return 0;
  const spaced = text.replace(UNSPACED, ' ');
  let words = spaced.match(WORD)?.length ?? 0;
  for (const stretch of text.match(UNSPACED) ?? []) {
    for (const segment of segmenter().segment(stretch)) if (segment.isWordLike === true) words += 1;
  }
  return words;
}

/** The size of a text. */
export function sizeOf(text: string): Size {
  let characters = 0;
  let isHigh = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (!(isLow && isHigh)) characters += 1;
    isHigh = code >= 0xd800 && code <= 0xdbff;
  }
  return { words: countWords(text), characters };
}

/** The size of a block as it is published: editors' notes and alt texts count for nothing. */
export function blockSize(block: Block): Size {
  if (block.kind === 'note' || block.kind === 'photo') return NONE;
  return blockTexts(block).map(sizeOf).reduce(addSizes, NONE);
}

/** The sum of two sizes. */
export function addSizes(a: Size, b: Size): Size {
  return { words: a.words + b.words, characters: a.characters + b.characters };
}

/** The size of a story's body. */
export function bodySize(body: readonly Block[]): Size {
  return body.map(blockSize).reduce(addSizes, NONE);
}

/** Minutes to read, at least one for any text, none for none. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]+/gu;
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_\u00ad\u200c\u200d]|(?:[’'.,:\-‐‑·&@/]|:\/\/)(?=[\p{L}\p{N}]))*/gu;

let words: Intl.Segmenter | null = null;

function segmenter(): Intl.Segmenter {
  words ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return words;
}
