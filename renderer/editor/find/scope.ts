import type { NodeKey } from 'lexical';
import { $leavesBetween } from '../edits/leaves';
import { $lengthOfBlock } from '../edits/offsets';
import { $selectedStretch } from '../edits/stretch';
import type { Replacement } from './replace';
import type { TextPlace } from './texts';

/** A part of the page: from and to (UTF-16 units) in each of its blocks of text. */
export type Scope = ReadonlyMap<NodeKey, { from: number; to: number }>;

/** What is selected; null where nothing is. */
export function $scopeOfSelection(): Scope | null {
  const stretch = $selectedStretch();
  if (stretch === null || (stretch.first.is(stretch.last) && stretch.from === stretch.to)) return null;
  const { first, last, from, to } = stretch;
  return new Map(
    $leavesBetween(first, last).map((leaf) => [
      leaf.getKey(),
      { from: leaf.is(first) ? from : 0, to: leaf.is(last) ? to : $lengthOfBlock(leaf) },
    ]),
  );
}

/** Whether a stretch of a text lies in a part of the page. */
export function isWithin(
  scope: Scope,
  place: TextPlace,
  { from, to }: { from: number; to: number },
): boolean {
  const part = place.kind === 'block' ? scope.get(place.key) : undefined;
  return part !== undefined && part.from <= from && to <= part.to;
}

/** The part of the page after replacements in it: longer or shorter by what they changed. */
export function scopeAfter(scope: Scope, replacements: readonly Replacement[]): Scope {
  const after = new Map(scope);
  for (const { place, from, to, text } of replacements) {
    if (place.kind === 'field') continue;
    const part = after.get(place.key);
    if (part !== undefined) after.set(place.key, { ...part, to: part.to + text.length - (to - from) });
  }
  return after;
}
