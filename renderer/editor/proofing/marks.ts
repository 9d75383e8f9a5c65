import { $textsOfPage, type Leaf, type Leaves } from './leaves';
import type { NodeKey } from 'lexical';
import type { Mark, MarkKind } from './types';

/** The marks of a kind, block by block in no order. */
export function marksOf(leaves: Leaves, kind: MarkKind): Mark[] {
  return [...leaves.entries()].flatMap(([leaf, known]) => marksIn(leaf, known, kind));
}

/** The marks of a kind in the order of the page. */
export function $marksInOrder(leaves: Leaves, kind: MarkKind): Mark[] {
  return $textsOfPage().flatMap((block) => {
    const known = leaves.get(block.getKey());
    return known === undefined ? [] : marksIn(block.getKey(), known, kind).sort((a, b) => a.from - b.from);
  });
}

function marksIn(leaf: NodeKey, { text, doubts, tks, style }: Leaf, kind: MarkKind): Mark[] {
  const spans = {
    spelling: () =>
      doubts.flatMap(({ flagged, from, to, word }) => (flagged ? [{ from, to, word, style: null }] : [])),
    tk: () => tks.map(({ from, to }) => ({ from, to, word: '', style: null })),
    style: () =>
      style.flatMap(({ shown, from, to, note }) => (shown ? [{ from, to, word: '', style: note }] : [])),
  }[kind]();
  return spans.map((span) => ({ ...span, kind, leaf, text: text.slice(span.from, span.to) }));
}
