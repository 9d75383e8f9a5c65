import {
  $create,
  $getDocument,
  $getEditor,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import * as v from 'valibot';
import { formatDateline } from '../../../shared/dateline/format';
import { DatelineSchema, type Dateline } from '../../../shared/story/place';
import { houseOf } from '../host';

const NOWHERE: Dateline = {
  places: [{ name: '', region: '', country: '', countryCode: '', timeZone: '' }],
  date: null,
  source: null,
};

const datelineState = createState('dateline', {
  parse: (value): Dateline => {
    const parsed = v.safeParse(DatelineSchema, value);
    return parsed.success ? parsed.output : NOWHERE;
  },
});

/**
 * The dateline: a token at the head of the body's first paragraph. The token is the one place where an open
 * story's dateline is kept; it is shown as the house writes it.
 */
export class DatelineNode extends DecoratorNode<null> {
  override $config() {
    return this.config('dateline', { extends: DecoratorNode, stateConfigs: [datelineState] });
  }

  getDateline(): Dateline {
    return $getState(this, datelineState);
  }

  setDateline(dateline: Dateline): this {
    return $setState(this, datelineState, dateline);
  }

  override createDOM(): HTMLElement {
    const dom = $getDocument().createElement('span');
    dom.className = 'dateline';
    dom.setAttribute('role', 'button');
    // Of its own direction, so that the paragraph takes its direction from the text.
    dom.dir = 'auto';
    showDateline(dom, this.getDateline(), $getEditor());
    return dom;
  }

  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    showDateline(dom, this.getDateline(), $getEditor());
    return false;
  }

  override getTextContent(): string {
    return '';
  }
}

/** Writes a dateline into its element as the house of the editor writes it. */
export function showDateline(dom: HTMLElement, dateline: Dateline, editor: LexicalEditor): void {
  const text = formatDateline(dateline, houseOf(editor));
  if (dom.textContent !== text) dom.textContent = text;
  dom.setAttribute('aria-label', `Dateline: ${text.trim()}`);
}

/** The token of a dateline. */
export function $createDatelineNode(dateline: Dateline): DatelineNode {
  return $create(DatelineNode).setDateline(dateline);
}

/** Whether a node is the dateline's token. */
export function $isDatelineNode(node: LexicalNode | null | undefined): node is DatelineNode {
  return node instanceof DatelineNode;
}
