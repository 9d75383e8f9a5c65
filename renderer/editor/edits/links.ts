import { $createLinkNode, $isLinkNode, type LinkNode } from '@lexical/link';
import { $copyNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';
import { $textBlockOf, isRich } from '../nodes/text-block';

/** Whether a node is text or a line break where links can be. */
function $isLinkable(node: LexicalNode): boolean {
  const block = $textBlockOf(node);
  return ($isTextNode(node) || $isLineBreakNode(node)) && block !== null && isRich(block);
}

/** Takes texts out of the links they are in; what stands beside them in a link stays linked. */
export function $unlink(nodes: readonly LexicalNode[]): void {
  for (const node of nodes) {
    const link = node.getParent();
    if (!$isLinkNode(link)) continue;
    const rest = node.getNextSiblings();
    link.insertAfter(node);
    if (rest.length > 0) node.insertAfter($copyNode(link).append(...rest));
    if (link.isEmpty()) link.remove();
  }
}

/** Puts texts under a link, those that stand together under one. */
export function $linkTo(nodes: readonly LexicalNode[], href: string): void {
  const linkable = nodes.filter($isLinkable);
  $unlink(linkable);
  let last: LinkNode | null = null;
  for (const node of linkable) {
    const goesOn: boolean = last !== null && node.getPreviousSibling()?.is(last) === true;
    const link: LinkNode = goesOn && last !== null ? last : $createLinkNode(href);
    if (!goesOn) node.insertBefore(link);
    link.append(node);
    last = link;
  }
}
