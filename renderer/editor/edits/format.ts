import { $isLinkNode, type LinkNode } from '@lexical/link';
import { $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection, $isTextNode } from 'lexical';
import * as v from 'valibot';
import { HrefSchema } from '../../../shared/story/text';
import { $textBlockOf, isRich } from '../nodes/text-block';
import type { LinkAtCaret } from '../types';
import { $linkTo, $unlink } from './links';

/** Whether the selection is in text that can carry marks and links. */
export function $canFormat(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  return [selection.anchor, selection.focus].some((point) => {
    const block = $textBlockOf(point.getNode());
    return block !== null && isRich(block);
  });
}

/** Takes marks and links off the selected text. */
export function $clearFormat(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (selection.isCollapsed()) {
    selection.setFormat(0);
    return;
  }
  const nodes = selection.extract();
  for (const node of nodes) if ($isTextNode(node)) node.setFormat(0);
  $unlink(nodes);
}

/** The link at the caret or under the selection. */
export function $linkNode(): LinkNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  for (const point of [selection.anchor, selection.focus]) {
    const link = $findMatchingParent(point.getNode(), $isLinkNode);
    if (link !== null) return link;
  }
  return null;
}

/** The link at the caret with its text, or the selected text without one; null where there can be none. */
export function $linkAtCaret(): LinkAtCaret | null {
  const link = $linkNode();
  if (link !== null) return { href: link.getURL(), text: link.getTextContent() };
  if (!$canFormat()) return null;
  return { href: '', text: $getSelection()?.getTextContent() ?? '' };
}

/** Links the selection or changes the link at the caret; null unlinks. An address that is none changes nothing. */
export function $setLink(href: string | null): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !$canFormat()) return;
  if (href !== null && !v.is(HrefSchema, href)) return;
  const link = $linkNode();
  if (selection.isCollapsed() && link !== null) {
    if (href === null) $unlink(link.getChildren());
    else link.setURL(href);
    return;
  }
  if (selection.isCollapsed()) {
    if (href === null) return;
    const text = $createTextNode(href.replace(/^mailto:/i, ''));
    selection.insertNodes([text]);
    $linkTo([text], href);
    text.selectEnd();
    return;
  }
  if (href === null) $unlink(selection.extract());
  else $linkTo(selection.extract(), href);
}
