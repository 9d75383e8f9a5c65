import { $createParagraphNode, $getRoot, $isParagraphNode, type LexicalNode } from 'lexical';
import { $blockId } from '../nodes/block-id';
import { $createFiller, $keepParagraph } from '../nodes/filler';
import type { PhotoNeed } from '../../../shared/photo/lacking';
import { $isAltNode, $isCreditNode, $isPhotoNode } from '../nodes/photo';
import { $isRuleNode } from '../nodes/rule';
import { $isStoryTableNode } from '../nodes/table';
import { $firstLeafIn, $lastLeafIn } from './leaves';
import { $selectEndOf, $selectIn } from './offsets';
import { $deck, $firstOfBody, $headline, $isHead, $lead, $topOf } from './page';
import { $selectNode } from './select';

/** The child of the root an id or the name of a part (`headline`, `deck`, `lead`, `body`) stands for. */
export function $topById(id: string): LexicalNode | null {
  switch (id) {
    case 'headline':
      return $headline();
    case 'deck':
      return $deck();
    case 'lead':
      return $lead();
    case 'body':
      return $firstOfBody();
    default:
      return (
        $getRoot()
          .getChildren()
          .find((node) => $blockId(node) === id) ?? null
      );
  }
}

/** Puts the caret where writing goes on: at the end of the last block, or in a paragraph made below an object. */
export function $goToEnd(): void {
  const last = $getRoot().getLastChild();
  const leaf = $lastLeafIn(last);
  if (last !== null && (leaf === null || $isPhotoNode(last))) $goBelow(last);
  else if (leaf !== null) $selectEndOf(leaf);
}

/** Puts the caret at the beginning of a child of the root; false when there is none. */
export function $goToTop(top: LexicalNode | null): boolean {
  if (top === null) return false;
  const leaf = $firstLeafIn(top);
  if (leaf === null) $selectNode(top);
  else $selectIn(leaf, 0);
  return true;
}

/** Puts the caret at the beginning of a line under a photo; false where there is none. */
export function $goToLine(top: LexicalNode | null, line: PhotoNeed): boolean {
  if (!$isPhotoNode(top)) return false;
  const $isLine = line === 'alt' ? $isAltNode : $isCreditNode;
  return $goToTop(top.getChildren().find($isLine) ?? null);
}

/**
 * Goes on writing at the top of the body: above a picture, table or rule that stands first there in an empty paragraph.
 */
export function $goToBody(): void {
  const first = $firstOfBody();
  if ($isPhotoNode(first) || $isStoryTableNode(first) || $isRuleNode(first)) {
    const paragraph = $createFiller();
    first.insertBefore(paragraph);
    $selectIn(paragraph, 0);
  } else $goToTop(first);
}

/** Goes on writing below a block: in the empty paragraph that is there, or in a new one. */
export function $goBelow(node: LexicalNode): void {
  const top = $topOf(node);
  if (top === null) return;
  if ($isHead(top)) {
    $goToBody();
    return;
  }
  const next = top.getNextSibling();
  if ($isParagraphNode(next) && next.isEmpty()) {
    $selectIn(next, 0);
    return;
  }
  if ($isParagraphNode(top)) $keepParagraph(top);
  const paragraph = $createParagraphNode();
  top.insertAfter(paragraph);
  $selectIn(paragraph, 0);
}
