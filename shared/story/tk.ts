import type { Block } from './blocks';
import { blockTexts, photoTexts } from './walk';
import type { Story } from './story';

/** A place in a text, UTF-16 offsets, `to` excluded. */
export interface TkMark {
  from: number;
  to: number;
}

/**
 * `TK`, “to come”: TK, TKTK or TKs as a word, in capitals only, and anything in brackets that begins with it
 * (`[TK the mayor's age]`). In Cyrillic only doubled or bracketed, for ТК is also an abbreviation (`ТК РФ`).
 */
const TK = new RegExp(
  [
    String.raw`[\[«](?:TK|ТК)+(?![\p{L}\p{N}])[^\]»\n]{0,120}[\]»]`,
    String.raw`(?<![\p{L}\p{N}])(?:TK)+s?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:ТК){2,}(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** Where a text says that something is still to come. */
export function tkMarksIn(text: string): TkMark[] {
  return [...text.matchAll(TK)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

/** How often a story says that something is still to come; what editors note to one another does not count. */
export function countTks(story: Story): number {
  const lead = story.lead === null ? [] : photoTexts(story.lead);
  const front = [story.headline, story.deck, ...lead].reduce((sum, text) => sum + tkMarksIn(text).length, 0);
  return story.body.reduce((sum, block) => sum + countIn(block), front);
}

/** How many TKs are left, as a sentence. */
export function tkSentence(count: number): string {
  return count === 1 ? 'One thing is still to come (TK).' : `${count} things are still to come (TK).`;
}

/** A block is the same object until something in it changes: it is looked through once. */
const counted = new WeakMap<Block, number>();

function countIn(block: Block): number {
  if (block.kind === 'note') return 0;
  const known = counted.get(block);
  if (known !== undefined) return known;
  const count = blockTexts(block).reduce((sum, text) => sum + tkMarksIn(text).length, 0);
  counted.set(block, count);
  return count;
}
