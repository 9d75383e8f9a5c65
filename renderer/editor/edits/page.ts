import { $getRoot, $isElementNode, $isParagraphNode, type LexicalNode, type ParagraphNode } from 'lexical';
import type { Dateline } from '../../../shared/story/place';
import { $createDatelineNode, $isDatelineNode, type DatelineNode } from '../nodes/dateline';
import { $createFiller } from '../nodes/filler';
import { $isDeckNode, $isHeadlineNode, type DeckNode, type HeadlineNode } from '../nodes/head';
import { $isLeadNode, type PhotoNode } from '../nodes/photo';

/** The headline of the page. */
export function $headline(): HeadlineNode | null {
  const node = $getRoot().getFirstChild();
  return $isHeadlineNode(node) ? node : null;
}

/** The deck of the page. */
export function $deck(): DeckNode | null {
  const node = $getRoot().getChildAtIndex(1);
  return $isDeckNode(node) ? node : null;
}

/** The lead photo of the page. */
export function $lead(): PhotoNode | null {
  const node = $getRoot().getChildAtIndex(2);
  return $isLeadNode(node) ? node : null;
}

/** Whether a child of the root is part of the head: headline, deck or lead photo. */
export function $isHead(node: LexicalNode | null | undefined): boolean {
  return $isHeadlineNode(node) || $isDeckNode(node) || $isLeadNode(node);
}

/** The first block of the body. */
export function $firstOfBody(): LexicalNode | null {
  let node = $getRoot().getFirstChild();
  while (node !== null && $isHead(node)) node = node.getNextSibling();
  return node;
}

/** The first paragraph of the body: where the dateline stands. */
export function $firstParagraph(): ParagraphNode | null {
  let node = $firstOfBody();
  while (node !== null && !$isParagraphNode(node)) node = node.getNextSibling();
  return node;
}

/** The child of the root a node is in, itself included. */
export function $topOf(node: LexicalNode): LexicalNode | null {
  const root = $getRoot();
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent())
    if (root.is(at.getParent())) return at;
  return null;
}

/** The dateline's token, which stands at the head of the first paragraph. */
export function $datelineToken(): DatelineNode | null {
  const first = $firstParagraph()?.getFirstChild();
  return $isDatelineNode(first) ? first : null;
}

/** Every token on the page: one, except in the middle of an update. */
export function $allTokens(): DatelineNode[] {
  return $getRoot().getChildren().flatMap($tokensIn);
}

function $tokensIn(node: LexicalNode): DatelineNode[] {
  if ($isDatelineNode(node)) return [node];
  return $isElementNode(node) ? node.getChildren().flatMap($tokensIn) : [];
}

/** Sets the story's dateline, at the head of its first paragraph; null takes it away. */
export function $setDateline(dateline: Dateline | null): void {
  const token = $datelineToken();
  if (dateline === null) {
    token?.remove(true);
    return;
  }
  if (token !== null) {
    token.setDateline(dateline);
    return;
  }
  let paragraph = $firstParagraph();
  if (paragraph === null) {
    paragraph = $createFiller();
    $getRoot().append(paragraph);
  }
  paragraph.splice(0, 0, [$createDatelineNode(dateline)]);
}
