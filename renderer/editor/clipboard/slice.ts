import { $getRoot, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/story/blocks';
import type { Dateline } from '../../../shared/story/place';
import { sliceRuns } from '../../../shared/story/slice-runs';
import type { Run } from '../../../shared/story/text';
import { $blockOfNode } from '../conversion/of-nodes';
import { $photoOfNode } from '../conversion/photo';
import { $runsOfNodes } from '../conversion/runs';
import { $firstLeafIn, $lastLeafIn, $leavesBetween } from '../edits/leaves';
import { $lengthOfBlock } from '../edits/offsets';
import { $topOf } from '../edits/page';
import { $selectedNode } from '../edits/select';
import { $selectedStretch, type Stretch } from '../edits/stretch';
import { $isDatelineNode } from '../nodes/dateline';
import { $isFiller } from '../nodes/filler';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryListNode } from '../nodes/list';
import { $isLeadNode, $isPhotoNode } from '../nodes/photo';
import { $isQuoteNode } from '../nodes/quote';
import { $isStoryTableNode } from '../nodes/table';
import { $isTextBlock, type TextBlock } from '../nodes/text-block';
import { $partOfList, $partOfQuote, $partOfTable } from './slice-parts';

/** The part of a story a copied block comes from. */
export type Part = 'headline' | 'deck' | 'lead' | 'body';

/** What is selected, as it is put on the clipboard. */
export interface Slice {
  blocks: Block[];
  /** Where each block comes from. */
  parts: Part[];
  /** Whether it is part of one line of text, to be pasted into another. */
  isInline: boolean;
  /** The dateline, when its token is selected; it stands at the head of the block `datelineAt`. */
  dateline: Dateline | null;
  datelineAt: number;
}

/** What is selected on the page; null at a caret. */
export function $slice(): Slice | null {
  const node = $selectedNode();
  if (node !== null) return $sliceOfObject(node);
  const stretch = $selectedStretch();
  if (stretch === null) return null;
  const { first, from, last, to } = stretch;
  if (first.is(last)) return from === to && !stretch.takesToken ? null : $sliceOfLine(stretch);
  return $sliceOfBlocks(stretch);
}

function $sliceOfObject(node: LexicalNode): Slice | null {
  if ($isDatelineNode(node))
    return {
      blocks: [{ id: '', kind: 'paragraph', runs: [] }],
      parts: ['body'],
      isInline: true,
      dateline: node.getDateline(),
      datelineAt: 0,
    };
  const block: Block | null = $isLeadNode(node)
    ? { id: '', kind: 'photo', photo: $photoOfNode(node) }
    : $blockOfNode(node);
  if (block === null) return null;
  return { blocks: [block], parts: [$partOf(node)], isInline: false, dateline: null, datelineAt: -1 };
}

function $partOf(top: LexicalNode): Part {
  if ($isHeadlineNode(top)) return 'headline';
  if ($isDeckNode(top)) return 'deck';
  return $isLeadNode(top) ? 'lead' : 'body';
}

function $sliceOfLine({ first, from, to, takesToken }: Stretch): Slice {
  const token = first.getFirstChild();
  const dateline = takesToken && $isDatelineNode(token) ? token.getDateline() : null;
  const isWhole = from === 0 && to === $lengthOfBlock(first);
  return {
    blocks: [$lineAsBlock(first, from, to, isWhole)],
    parts: ['body'],
    isInline: true,
    dateline,
    datelineAt: dateline === null ? -1 : 0,
  };
}

/** A line of text as a block: whole subheads, notes and items keep their kind, all else is a paragraph. */
function $lineAsBlock(leaf: TextBlock, from: number, to: number, isWhole: boolean): Block {
  const runs = sliceRuns($runsOfNodes(leaf.getChildren()), from, to);
  const kind = isWhole ? $blockOfNode($topOf(leaf) ?? leaf)?.kind : 'paragraph';
  if ($isTextBlock($topOf(leaf)) && (kind === 'subhead' || kind === 'note')) return { id: '', kind, runs };
  return { id: '', kind: 'paragraph', runs };
}

function $sliceOfBlocks(stretch: Stretch): Slice {
  const firstTop = $topOf(stretch.first);
  const lastTop = $topOf(stretch.last);
  const children = $getRoot().getChildren();
  const at = children.findIndex((child) => child.is(firstTop));
  const to = children.findIndex((child) => child.is(lastTop));
  const slice: Slice = { blocks: [], parts: [], isInline: false, dateline: null, datelineAt: -1 };
  for (const top of children.slice(at, to + 1)) {
    if ($isFiller(top) && !top.is(lastTop)) continue;
    const token = $isTextBlock(top) ? top.getFirstChild() : null;
    const isTaken = !top.is(stretch.first) || stretch.takesToken;
    if ($isDatelineNode(token) && isTaken) {
      slice.dateline = token.getDateline();
      slice.datelineAt = slice.blocks.length;
    }
    const blocks = $sliceOfTop(top, stretch);
    slice.blocks.push(...blocks);
    slice.parts.push(
      ...blocks.map((block) => ($isLeadNode(top) && block.kind !== 'photo' ? 'body' : $partOf(top))),
    );
  }
  return slice;
}

function $sliceOfTop(top: LexicalNode, { first, from, last, to }: Stretch): Block[] {
  const lead = $firstLeafIn(top);
  const end = $lastLeafIn(top);
  const takesStart = !$holds(top, first) || (first.is(lead) && from === 0 && !$isPhotoNode(top));
  const takesEnd = !$holds(top, last) || (last.is(end) && to === $lengthOfBlock(last));
  if (takesStart && takesEnd) return $whole(top);
  const range = (leaf: TextBlock): Run[] =>
    sliceRuns(
      $runsOfNodes(leaf.getChildren()),
      leaf.is(first) ? from : 0,
      leaf.is(last) ? to : Number.POSITIVE_INFINITY,
    );
  const leaves = $leavesBetween(
    $holds(top, first) ? first : (lead ?? first),
    $holds(top, last) ? last : (end ?? last),
  );
  if ($isTextBlock(top)) return [$lineAsBlock(top, ...$span(top, { first, from, last, to }), takesStart)];
  if ($isStoryListNode(top)) return [$partOfList(top, leaves, range)];
  if ($isQuoteNode(top)) return [$partOfQuote(top, leaves, range)];
  if ($isStoryTableNode(top)) return [$partOfTable(top, leaves, range)];
  return leaves.map((leaf) => ({ id: '', kind: 'paragraph', runs: range(leaf) }));
}

function $span(leaf: TextBlock, { first, from, last, to }: Omit<Stretch, 'takesToken'>): [number, number] {
  return [leaf.is(first) ? from : 0, leaf.is(last) ? to : Number.POSITIVE_INFINITY];
}

function $holds(top: LexicalNode, leaf: TextBlock): boolean {
  return $topOf(leaf)?.is(top) === true;
}

function $whole(top: LexicalNode): Block[] {
  if ($isLeadNode(top)) return [{ id: '', kind: 'photo', photo: $photoOfNode(top) }];
  const block = $blockOfNode(top);
  if (block !== null) return [block];
  return $isTextBlock(top) ? [{ id: '', kind: 'paragraph', runs: $runsOfNodes(top.getChildren()) }] : [];
}
