import { $createParagraphNode, $getRoot, $isParagraphNode, type LexicalNode } from 'lexical';
import { $blockId } from '../nodes/block-id';
import { $keepParagraph } from '../nodes/filler';
import { $isPhotoNode } from '../nodes/photo';
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

/** Goes on writing below a block: in the empty paragraph that is there, or in a new one. */
export function $goBelow(node: LexicalNode): void {
  const top = $topOf(node);
  if (top === null) return;
  if ($isHead(top)) {
    $goToTop($firstOfBody());
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
