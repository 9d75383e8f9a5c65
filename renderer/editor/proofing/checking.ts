import type { NodeKey } from 'lexical';
import { flaggedOf, type Covers } from '../../../shared/spelling/flags';
import type { ProofDesk } from '../../proofing/desk';
import type { Leaf, Leaves } from './leaves';

/** Letters sent to the worker at once: some ten milliseconds of its time, so that what is newer soon has its turn. */
const BATCH = 8_000;

/** Blocks that a condition holds for, those wanted first by themselves, as many as make one batch. */
export function batched(
  leaves: Leaves,
  isOpen: (leaf: Leaf) => boolean,
  isFirst: (key: NodeKey) => boolean,
): [NodeKey, Leaf][] {
  const first: [NodeKey, Leaf][] = [];
  const later: [NodeKey, Leaf][] = [];
  for (const entry of leaves.entries()) {
    if (!isOpen(entry[1])) continue;
    (isFirst(entry[0]) ? first : later).push(entry);
  }
  let size = 0;
  return (first.length > 0 ? first : later).filter(([, { text }]) => {
    size += text.length;
    return size - text.length < BATCH;
  });
}

/** A batch on its way to the desk; `isStill` says whether its answer is still wanted. */
export interface Errand {
  leaves: Leaves;
  batch: readonly [NodeKey, Leaf][];
  desk: ProofDesk;
  dictionary: string;
  isStill: () => boolean;
}

/**
 * Has a batch looked through and keeps what was found of the texts that are still the same. Answers the blocks it was
 * kept for, or the code of what went wrong.
 */
export async function check({
  leaves,
  batch,
  desk,
  dictionary,
  isStill,
}: Errand): Promise<NodeKey[] | string> {
  const texts = batch.map(([, { text, isCaption }]) => ({ text, isCaption }));
  const found = await desk.check(dictionary, texts);
  if (!isStill()) return [];
  if (!found.ok) return found.error.code;
  return batch.flatMap(([key, { text }], at) => {
    const misses = found.value[at];
    if (misses === undefined || leaves.get(key)?.text !== text) return [];
    leaves.set(key, { doubts: misses.map((miss) => ({ ...miss, flagged: false })), isChecked: true });
    return [key];
  });
}

/** Decides anew which words are flagged, over the whole story; answers the blocks where that changed. */
export function decide(leaves: Leaves, covers: Covers, ignored: ReadonlySet<string>): NodeKey[] {
  const flagged = new Set(flaggedOf(leaves.doubts(), covers));
  const changed: NodeKey[] = [];
  for (const [key, { doubts }] of [...leaves.entries()]) {
    const times = new Map<string, number>();
    const next = doubts.map((doubt) => {
      const time = times.get(doubt.word) ?? 0;
      times.set(doubt.word, time + 1);
      const isFlagged = flagged.has(doubt) && !ignored.has(ignoredName(key, doubt.word, time));
      return isFlagged === doubt.flagged ? doubt : { ...doubt, flagged: isFlagged };
    });
    if (next.every((doubt, at) => doubt === doubts[at])) continue;
    leaves.set(key, { doubts: next });
    changed.push(key);
  }
  return changed;
}

/** What one occurrence of a word in a block is called among those ignored. */
export function ignoredName(key: NodeKey, word: string, time: number): string {
  return `${key} ${time} ${word}`;
}
