import { $getDocument, $isParagraphNode, ElementNode, ParagraphNode, type LexicalNode } from 'lexical';

/** How a block of text stands on the page. */
export interface Face {
  tag: 'h1' | 'h2' | 'p' | 'div' | 'li' | 'td' | 'th';
  className: string;
  /** What it is called where its looks do not say it (a field of a photo). */
  label?: string;
  /** Shown while it is empty. */
  placeholder?: string;
}

/** An element that holds nothing but text, line breaks and links: where a caret can stand. */
export abstract class TextBlockNode extends ElementNode {
  /** How it stands on the page. */
  abstract face(): Face;

  /** Whether its text can carry marks and links; plain fields cannot. */
  isRich(): boolean {
    return true;
  }

  override createDOM(): HTMLElement {
    const { tag, className, label, placeholder } = this.face();
    const dom = $getDocument().createElement(tag);
    dom.className = className;
    if (label !== undefined) {
      dom.setAttribute('role', 'group');
      dom.setAttribute('aria-label', label);
    }
    if (placeholder !== undefined) dom.dataset['placeholder'] = placeholder;
    dom.toggleAttribute('data-empty', this.isEmpty());
    return dom;
  }

  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    dom.toggleAttribute('data-empty', this.isEmpty());
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

/** Any element a caret can stand in: our own and Lexical's paragraph. */
export type TextBlock = TextBlockNode | ParagraphNode;

/** Whether a node is an element a caret can stand in. */
export function $isTextBlock(node: LexicalNode | null | undefined): node is TextBlock {
  return node instanceof TextBlockNode || $isParagraphNode(node);
}

/** The element of text a node is in, itself included. */
export function $textBlockOf(node: LexicalNode | null): TextBlock | null {
  for (let at = node; at !== null; at = at.getParent()) if ($isTextBlock(at)) return at;
  return null;
}

/** Whether a block's text can carry marks and links. */
export function isRich(block: TextBlock): boolean {
  return !(block instanceof TextBlockNode) || block.isRich();
}
