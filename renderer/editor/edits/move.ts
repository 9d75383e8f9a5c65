import { $getRoot, type LexicalNode } from 'lexical';
import { $isDatelineNode } from '../nodes/dateline';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isStoryItemNode } from '../nodes/list';
import { $isTextBlock } from '../nodes/text-block';
import { $goToTop } from './go';
import { $leavesBetween } from './leaves';
import { $isHead, $setDateline, $topOf } from './page';
import { $selectedNode } from './select';
import { $selectedStretch } from './stretch';

/** The children of the root the selection touches, head included; a photo or rule selected as a whole, itself. */
export function $touchedTops(): LexicalNode[] {
  const node = $selectedNode();
  if (node !== null) {
    const top = $topOf(node);
    return top === null ? [] : [top];
  }
  const stretch = $selectedStretch();
  const first = stretch === null ? null : $topOf(stretch.first);
  const last = stretch === null ? null : $topOf(stretch.last);
  if (first === null || last === null) return [];
  const children = $getRoot().getChildren();
  return children.slice(
    children.findIndex((child) => child.is(first)),
    children.findIndex((child) => child.is(last)) + 1,
  );
}

/** What a move takes along: the selected items of one list while they can move in it, otherwise whole blocks. */
function $movable(step: 'up' | 'down'): LexicalNode[] {
  const tops = $touchedTops();
  const stretch = $selectedStretch();
  if (stretch === null || tops.length !== 1) return tops;
  const items = $leavesBetween(stretch.first, stretch.last).filter($isStoryItemNode);
  return $beyond(items, step) === null ? tops : items;
}

function $beyond(nodes: readonly LexicalNode[], step: 'up' | 'down'): LexicalNode | null {
  return (step === 'up' ? nodes[0]?.getPreviousSibling() : nodes.at(-1)?.getNextSibling()) ?? null;
}

/** Whether the selected blocks can move a place up or down in the body. */
export function $canMove(step: 'up' | 'down'): boolean {
  const nodes = $movable(step);
  const beyond = $beyond(nodes, step);
  return beyond !== null && !$isHead(beyond) && !nodes.some($isHead);
}

/** Moves the selected blocks (or list items) past their neighbour. */
export function $move(step: 'up' | 'down'): boolean {
  if (!$canMove(step)) return false;
  const nodes = $movable(step);
  const beyond = $beyond(nodes, step);
  if (beyond === null) return false;
  const [first] = nodes;
  const last = nodes.at(-1);
  if (step === 'up') last?.insertAfter(beyond);
  else first?.insertBefore(beyond);
  return true;
}

/** Deletes the selected blocks: an item of a list, a block of the body, the lead; headline and deck are emptied. */
export function $deleteBlocks(): boolean {
  const tops = $touchedTops();
  if (tops.length === 0) return false;
  const stretch = $selectedStretch();
  const items = stretch === null ? [] : $leavesBetween(stretch.first, stretch.last).filter($isStoryItemNode);
  const targets = tops.length === 1 && items.length > 0 ? items : tops;
  const after = targets.at(-1)?.getNextSibling() ?? targets[0]?.getPreviousSibling() ?? null;
  const token = targets
    .flatMap((node) => ($isTextBlock(node) ? [node.getFirstChild()] : []))
    .find($isDatelineNode);
  const dateline = token?.getDateline() ?? null;
  for (const node of targets) {
    if ($isHeadlineNode(node) || $isDeckNode(node)) node.clear();
    else node.remove();
  }
  if (dateline !== null) $setDateline(dateline);
  const [first] = targets;
  if (first?.isAttached() === true) $goToTop(first);
  else if (after?.isAttached() === true) $goToTop(after);
  return true;
}
