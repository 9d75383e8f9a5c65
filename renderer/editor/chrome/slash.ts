import { $getSelection, $isDecoratorNode, $isRangeSelection, $isTextNode, type LexicalEditor } from 'lexical';

/** A slash being typed at the start of a paragraph, and what follows it so far. */
export interface Slash {
  /** The key of the text node it stands in. */
  node: string;
  typed: string;
}

const SLASH = /^\/(?=(\p{L}[\p{L} ]{0,24})?$)/u;

/** The slash the caret stands behind, if it is the first thing of its block; a dateline may stand before it. */
export function $slashAtCaret(): Slash | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return null;
  const before = node.getPreviousSibling();
  if (before !== null && !$isDecoratorNode(before)) return null;
  const head = node.getTextContent().slice(0, selection.anchor.offset);
  return SLASH.test(head) ? { node: node.getKey(), typed: head.slice(1) } : null;
}

/** Takes the slash and what was typed behind it out of the text. */
export function removeSlash(editor: LexicalEditor): void {
  editor.update(
    () => {
      const slash = $slashAtCaret();
      const selection = $getSelection();
      if (slash === null || !$isRangeSelection(selection)) return;
      const node = selection.anchor.getNode();
      if (!$isTextNode(node)) return;
      const length = slash.typed.length + 1;
      // An empty text would stay to the end of the key's update, and its paragraph would not pass for empty.
      if (node.getTextContentSize() === length) node.remove(true);
      else node.spliceText(0, length, '', true);
    },
    { discrete: true },
  );
}
