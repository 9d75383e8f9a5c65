import { commandOf, type CommandId } from '../../../shared/commands';

/** What the block menu offers, in its order. */
export const BLOCK_CHOICES = [
  'block.subhead',
  'block.quote',
  'block.pullquote',
  'block.bullets',
  'block.numbers',
  'insert.photo',
  'insert.table',
  'insert.rule',
  'block.note',
  'insert.dateline',
  'insert.lead',
  'block.paragraph',
] as const satisfies readonly CommandId[];

/** An entry of the block menu. */
export type BlockChoice = (typeof BLOCK_CHOICES)[number];

/**
 * The entries whose label or other names have a word that begins with each word typed, those whose label begins
 * with the whole first.
 */
export function matchingChoices(typed: string): BlockChoice[] {
  const wanted = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const matches = BLOCK_CHOICES.filter((id) => {
    const names = wordsOf(id);
    return wanted.every((word) => names.some((name) => name.startsWith(word)));
  });
  const whole = wanted.join(' ');
  const begins = (id: BlockChoice): number => (fold(commandOf(id).label).startsWith(whole) ? 0 : 1);
  return matches.toSorted((a, b) => begins(a) - begins(b));
}

function wordsOf(id: BlockChoice): string[] {
  const { label, also = '' } = commandOf(id);
  return fold(`${label} ${also}`).split(/[^\p{L}\p{N}]+/u);
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
