import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { MAX_LIST_LEVEL } from '../../../shared/story/blocks';
import { TextBlockNode, type Face } from './text-block';

const ITEM: Face = { tag: 'li', className: 'item', placeholder: 'List item' };

const orderedState = createState('ordered', { parse: (value) => value === true });
const levelState = createState('level', { parse: (value) => (typeof value === 'number' ? value : 0) });

/**
 * A list whose items lie flat and carry their level, as in the story: nesting by elements could not hold a list
 * that begins at level 2 or skips one.
 */
export class StoryListNode extends ElementNode {
  override $config() {
    return this.config('story-list', { extends: ElementNode, stateConfigs: [orderedState] });
  }

  isOrdered(): boolean {
    return $getState(this, orderedState);
  }

  setOrdered(ordered: boolean): this {
    return $setState(this, orderedState, ordered);
  }

  override createDOM(): HTMLElement {
    const dom = $getDocument().createElement(this.isOrdered() ? 'ol' : 'ul');
    dom.className = 'list';
    return dom;
  }

  override updateDOM(previous: this): boolean {
    return $getState(previous, orderedState, 'direct') !== this.isOrdered();
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

/** One item of a list. */
export class StoryItemNode extends TextBlockNode {
  override $config() {
    return this.config('story-item', { extends: ElementNode, stateConfigs: [levelState] });
  }

  override face(): Face {
    return ITEM;
  }

  /** 0 is the outermost. */
  getLevel(): number {
    return $getState(this, levelState);
  }

  setLevel(level: number): this {
    return $setState(this, levelState, Math.min(Math.max(Math.trunc(level), 0), MAX_LIST_LEVEL));
  }

  override createDOM(): HTMLElement {
    const dom = super.createDOM();
    showLevel(dom, this.getLevel());
    return dom;
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    showLevel(dom, this.getLevel());
    return super.updateDOM(previous, dom);
  }
}

function showLevel(dom: HTMLElement, level: number): void {
  dom.dataset['level'] = String(level);
  dom.setAttribute('aria-level', String(level + 1));
}

/** A list without items: give it one before the update ends. */
export function $createStoryListNode(ordered: boolean): StoryListNode {
  return $create(StoryListNode).setOrdered(ordered);
}

/** An empty item. */
export function $createStoryItemNode(level = 0): StoryItemNode {
  return $create(StoryItemNode).setLevel(level);
}

/** Whether a node is a list. */
export function $isStoryListNode(node: LexicalNode | null | undefined): node is StoryListNode {
  return node instanceof StoryListNode;
}

/** Whether a node is an item of a list. */
export function $isStoryItemNode(node: LexicalNode | null | undefined): node is StoryItemNode {
  return node instanceof StoryItemNode;
}
