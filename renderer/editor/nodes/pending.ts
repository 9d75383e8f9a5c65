import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
} from 'lexical';

const textState = createState('text', { parse: (value) => (typeof value === 'string' ? value : '') });

/**
 * Holds the place of something pasted or dropped until it has been read. It carries the plain text of it, so that
 * a story saved in that moment has every word.
 */
export class PendingNode extends DecoratorNode<null> {
  override $config() {
    return this.config('pending', { extends: DecoratorNode, stateConfigs: [textState] });
  }

  override createDOM(): HTMLElement {
    const dom = $getDocument().createElement('span');
    dom.className = 'pending';
    return dom;
  }

  override updateDOM(): boolean {
    return false;
  }

  override getTextContent(): string {
    return $getState(this, textState);
  }

  override isKeyboardSelectable(): boolean {
    return false;
  }
}

/** A place held for a text that is still being read. */
export function $createPendingNode(text: string): PendingNode {
  return $setState($create(PendingNode), textState, text);
}

/** Whether a node holds a place. */
export function $isPendingNode(node: LexicalNode | null | undefined): node is PendingNode {
  return node instanceof PendingNode;
}
