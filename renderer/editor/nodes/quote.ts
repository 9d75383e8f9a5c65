import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { TextBlockNode, type Face } from './text-block';

const TEXT: Face = { tag: 'div', className: 'quote-text', placeholder: 'Quotation' };
const ATTRIBUTION: Face = {
  tag: 'div',
  className: 'attribution',
  label: 'Attribution',
  placeholder: 'Who said it',
};

const pullState = createState('pull', { parse: (value) => value === true });

/** A block quote or pull quote: its text, then who said it. */
export class QuoteNode extends ElementNode {
  override $config() {
    return this.config('story-quote', { extends: ElementNode, stateConfigs: [pullState] });
  }

  /** Whether it is a pull quote. */
  isPull(): boolean {
    return $getState(this, pullState);
  }

  setPull(pull: boolean): this {
    return $setState(this, pullState, pull);
  }

  override createDOM(): HTMLElement {
    const dom = $getDocument().createElement('blockquote');
    dom.className = this.isPull() ? 'quote pull' : 'quote';
    return dom;
  }

  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    dom.classList.toggle('pull', this.isPull());
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

/** The words of a quote; its paragraphs are separated by line breaks. */
export class QuoteTextNode extends TextBlockNode {
  override $config() {
    return this.config('quote-text', { extends: ElementNode });
  }

  override face(): Face {
    return TEXT;
  }
}

/** Who is quoted. */
export class AttributionNode extends TextBlockNode {
  override $config() {
    return this.config('attribution', { extends: ElementNode });
  }

  override face(): Face {
    return ATTRIBUTION;
  }

  override isRich(): boolean {
    return false;
  }
}

/** An empty quote with its parts. */
export function $createQuoteNode(pull: boolean): QuoteNode {
  return $create(QuoteNode).setPull(pull).append($create(QuoteTextNode), $create(AttributionNode));
}

/** Whether a node is a block quote or pull quote. */
export function $isQuoteNode(node: LexicalNode | null | undefined): node is QuoteNode {
  return node instanceof QuoteNode;
}

/** Whether a node is the words of a quote. */
export function $isQuoteTextNode(node: LexicalNode | null | undefined): node is QuoteTextNode {
  return node instanceof QuoteTextNode;
}

/** Whether a node says who is quoted. */
export function $isAttributionNode(node: LexicalNode | null | undefined): node is AttributionNode {
  return node instanceof AttributionNode;
}
