import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  ElementNode,
  isHTMLElement,
  type LexicalNode,
} from 'lexical';
import { TextBlockNode, type Face } from './text-block';

const CELL: Face = { tag: 'td', className: 'cell' };
const HEADER_CELL: Face = { tag: 'th', className: 'cell' };

const headerState = createState('header', { parse: (value) => value === true });

/** A simple table: rows of equally many cells, the first row a header if it says so. */
export class StoryTableNode extends ElementNode {
  override $config() {
    return this.config('story-table', { extends: ElementNode, stateConfigs: [headerState] });
  }

  /** Whether the first row names the columns. */
  hasHeader(): boolean {
    return $getState(this, headerState);
  }

  setHeader(header: boolean): this {
    return $setState(this, headerState, header);
  }

  override createDOM(): HTMLElement {
    const document = $getDocument();
    const frame = document.createElement('div');
    frame.className = 'table-frame';
    const table = document.createElement('table');
    table.className = 'table';
    table.append(document.createElement('tbody'));
    frame.append(table);
    return frame;
  }

  override updateDOM(): boolean {
    return false;
  }

  override getDOMSlot(dom: HTMLElement) {
    const body = dom.querySelector('tbody');
    const slot = super.getDOMSlot(dom);
    return isHTMLElement(body) ? slot.withElement(body) : slot;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

/** A row of a table. */
export class StoryRowNode extends ElementNode {
  override $config() {
    return this.config('story-row', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return $getDocument().createElement('tr');
  }

  override updateDOM(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

/** A cell of a table. */
export class StoryCellNode extends TextBlockNode {
  override $config() {
    return this.config('story-cell', { extends: ElementNode });
  }

  override face(): Face {
    return this.isHeader() ? HEADER_CELL : CELL;
  }

  /** Whether it stands in the header row. */
  isHeader(): boolean {
    const row = this.getParent();
    const table = row?.getParent();
    return $isStoryTableNode(table) && table.hasHeader() && table.getFirstChild()?.is(row) === true;
  }

  override createDOM(): HTMLElement {
    const dom = super.createDOM();
    if (dom.tagName === 'TH') dom.setAttribute('scope', 'col');
    return dom;
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    return super.updateDOM(previous, dom) || (dom.tagName === 'TH') !== this.isHeader();
  }
}

/** A row of empty cells. */
export function $createStoryRowNode(cells: number): StoryRowNode {
  return $create(StoryRowNode).append(...Array.from({ length: cells }, () => $create(StoryCellNode)));
}

/** A table of empty cells. */
export function $createStoryTableNode(rows: number, columns: number, header: boolean): StoryTableNode {
  return $create(StoryTableNode)
    .setHeader(header)
    .append(...Array.from({ length: rows }, () => $createStoryRowNode(columns)));
}

/** An empty cell. */
export function $createStoryCellNode(): StoryCellNode {
  return $create(StoryCellNode);
}

/** Whether a node is a table. */
export function $isStoryTableNode(node: LexicalNode | null | undefined): node is StoryTableNode {
  return node instanceof StoryTableNode;
}

/** Whether a node is a row of a table. */
export function $isStoryRowNode(node: LexicalNode | null | undefined): node is StoryRowNode {
  return node instanceof StoryRowNode;
}

/** Whether a node is a cell of a table. */
export function $isStoryCellNode(node: LexicalNode | null | undefined): node is StoryCellNode {
  return node instanceof StoryCellNode;
}
