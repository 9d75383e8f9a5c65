import { $create, ElementNode, type LexicalNode } from 'lexical';
import { TextBlockNode, type Face } from './text-block';

const HEADLINE: Face = { tag: 'h1', className: 'headline', placeholder: 'Headline' };
const DECK: Face = { tag: 'p', className: 'deck', placeholder: 'Deck' };

/** The headline: the first thing on the page, plain text. */
export class HeadlineNode extends TextBlockNode {
  override $config() {
    return this.config('headline', { extends: ElementNode });
  }

  override face(): Face {
    return HEADLINE;
  }

  override isRich(): boolean {
    return false;
  }
}

/** The deck: the summary under the headline, plain text. */
export class DeckNode extends TextBlockNode {
  override $config() {
    return this.config('deck', { extends: ElementNode });
  }

  override face(): Face {
    return DECK;
  }

  override isRich(): boolean {
    return false;
  }
}

/** An empty headline. */
export function $createHeadlineNode(): HeadlineNode {
  return $create(HeadlineNode);
}

/** An empty deck. */
export function $createDeckNode(): DeckNode {
  return $create(DeckNode);
}

/** Whether a node is the headline. */
export function $isHeadlineNode(node: LexicalNode | null | undefined): node is HeadlineNode {
  return node instanceof HeadlineNode;
}

/** Whether a node is the deck. */
export function $isDeckNode(node: LexicalNode | null | undefined): node is DeckNode {
  return node instanceof DeckNode;
}
