import { capitalised, shapeOf } from './shape';
import type { Miss } from './misses';

/** Which words need no dictionary: those of lists, and what the story says of itself. */
export type Covers = (word: string) => boolean;

/**
 * Whether a set of words covers one: as it is written, in small letters, or as a name where the word is in capitals.
 * A word listed with its capital is not covered without it.
 */
export function coveredBy(sets: readonly ReadonlySet<string>[]): Covers {
  return (word) => {
    const forms = [word, word.toLowerCase()];
    if (shapeOf(word) === 'capitals') forms.push(capitalised(word));
    return sets.some((set) => forms.some((form) => set.has(form)));
  };
}

/**
 * Which of a story's misses are to be shown as misspelt. The story is looked at as a whole: a name that stands beyond
 * doubt in one place (within a sentence, behind a title) is a name wherever a sentence begins with it. What is one slip
 * from a common word is a name only where that is sure, or likely and said twice.
 */
export function flaggedOf<M extends Miss>(misses: readonly M[], covers: Covers): M[] {
  const times = new Map<string, number>();
  const [surely, likely, maybe] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { word, kind, named } of misses) {
    if (kind === 'word') continue;
    const name = capitalised(word);
    times.set(name, (times.get(name) ?? 0) + 1);
    if (named === 'surely') surely.add(name);
    if (named === 'likely') likely.add(name);
    if (named === 'maybe' || kind === 'name') maybe.add(name);
  }
  return misses.filter(({ word, kind }) => {
    if (kind === 'name' || covers(word)) return false;
    if (kind === 'word') return true;
    const name = capitalised(word);
    if (surely.has(name)) return false;
    if (likely.has(name) && (kind === 'opening' || (times.get(name) ?? 0) > 1)) return false;
    return !(kind === 'opening' && maybe.has(name));
  });
}
