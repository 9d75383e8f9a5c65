import {
  $createNodeSelection,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  type LexicalNode,
} from 'lexical';
import { $isDatelineNode } from '../nodes/dateline';
import { $isPhotoNode } from '../nodes/photo';
import { $isRuleNode } from '../nodes/rule';
import { $isStoryTableNode } from '../nodes/table';
import type { TextBlock } from '../nodes/text-block';
import { $lastLeafIn, $leafAfter, $leafBefore } from './leaves';
import { $selectEndOf, $selectIn } from './offsets';

/** Selects a node as a whole: the dateline's token, a photo, a rule. */
export function $selectNode(node: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** The one node that is selected as a whole. */
export function $selectedNode(): LexicalNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...more] = selection.getNodes();
  return node === undefined || more.length > 0 ? null : node;
}

/** Goes to a block before the caret: into its text at the end, or onto it where it is an object. */
export function $enterBackward(node: LexicalNode): void {
  const leaf = $isPhotoNode(node) || $isRuleNode(node) ? null : $lastLeafIn(node);
  if (leaf === null) $selectNode(node);
  else $selectEndOf(leaf);
}

/** Goes to a block after the caret: into its text at the beginning, or onto it where it is an object. */
export function $enterForward(node: LexicalNode, leaf: TextBlock | null): void {
  if (leaf === null || $isPhotoNode(node) || $isRuleNode(node)) $selectNode(node);
  else $selectIn(leaf, 0);
}

/** Deletes what is selected as a whole and puts the caret where it was. */
export function $deleteSelectedNode(node: LexicalNode): void {
  const block = $isDatelineNode(node) ? node.getParent() : null;
  const after = $leafAfter(node);
  const before = $leafBefore(node);
  const inOrder = $isPhotoNode(node) || $isStoryTableNode(node) || $isRuleNode(node) ? after : null;
  node.remove(true);
  if (block !== null) {
    block.selectStart();
    return;
  }
  if (inOrder?.isAttached() === true) $selectIn(inOrder, 0);
  else if (before?.isAttached() === true) $selectEndOf(before);
}
