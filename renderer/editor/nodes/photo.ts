import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  ElementNode,
  isHTMLElement,
  setDOMUnmanaged,
  type LexicalNode,
} from 'lexical';
import * as v from 'valibot';
import { emptyPhoto, PhotoSchema, type Photo } from '../../../shared/story/photo';
import { drawPicture } from './picture';
import { TextBlockNode, type Face } from './text-block';

const CAPTION: Face = { tag: 'div', className: 'caption', label: 'Caption', placeholder: 'Caption' };
const CREDIT: Face = { tag: 'div', className: 'credit', label: 'Credit', placeholder: 'Credit' };
const ALT: Face = { tag: 'div', className: 'alt', label: 'Alt text', placeholder: 'Alt text' };

/** What is known of a photo beside what is written under it. */
export type PhotoFacts = Omit<Photo, 'caption' | 'credit' | 'alt'>;

const FactsSchema = v.omit(PhotoSchema, ['caption', 'credit', 'alt']);

const factsState = createState('facts', {
  parse: (value): PhotoFacts => {
    const parsed = v.safeParse(FactsSchema, value);
    return parsed.success ? parsed.output : factsOf(emptyPhoto());
  },
});

const leadState = createState('lead', { parse: (value) => value === true });

/** The facts of a photo, without its text. */
export function factsOf(photo: Photo): PhotoFacts {
  const facts: PhotoFacts & Partial<Photo> = { ...photo };
  delete facts.caption;
  delete facts.credit;
  delete facts.alt;
  return facts;
}

/** A photo: the picture, then its caption, credit and alt text, edited in place. The lead photo stands above the body. */
export class PhotoNode extends ElementNode {
  override $config() {
    return this.config('photo', { extends: ElementNode, stateConfigs: [factsState, leadState] });
  }

  getFacts(): PhotoFacts {
    return $getState(this, factsState);
  }

  setFacts(facts: PhotoFacts): this {
    return $setState(this, factsState, facts);
  }

  isLead(): boolean {
    return $getState(this, leadState);
  }

  setLead(lead: boolean): this {
    return $setState(this, leadState, lead);
  }

  override createDOM(): HTMLElement {
    const dom = $getDocument().createElement('figure');
    const frame = $getDocument().createElement('div');
    frame.className = 'photo-frame';
    frame.contentEditable = 'false';
    setDOMUnmanaged(frame);
    dom.append(frame);
    this.show(dom, frame);
    return dom;
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    const frame = dom.firstElementChild;
    if (!isHTMLElement(frame)) return true;
    if (
      $getState(previous, factsState, 'direct') !== this.getFacts() ||
      $getState(previous, leadState, 'direct') !== this.isLead()
    )
      this.show(dom, frame);
    return false;
  }

  private show(dom: HTMLElement, frame: HTMLElement): void {
    dom.className = this.isLead() ? 'photo lead' : 'photo';
    dom.setAttribute('aria-label', this.isLead() ? 'Lead photo' : 'Photo');
    drawPicture(frame, this.getFacts());
  }

  override getDOMSlot(dom: HTMLElement) {
    return super.getDOMSlot(dom).withAfter(dom.firstElementChild);
  }

  override canIndent(): boolean {
    return false;
  }
}

/** What a photo shows, in words for its readers. */
export class CaptionNode extends TextBlockNode {
  override $config() {
    return this.config('caption', { extends: ElementNode });
  }

  override face(): Face {
    return CAPTION;
  }
}

/** Whose photo it is. */
export class CreditNode extends TextBlockNode {
  override $config() {
    return this.config('credit', { extends: ElementNode });
  }

  override face(): Face {
    return CREDIT;
  }

  override isRich(): boolean {
    return false;
  }
}

/** What a photo shows, for those who cannot see it. */
export class AltNode extends TextBlockNode {
  override $config() {
    return this.config('alt', { extends: ElementNode });
  }

  override face(): Face {
    return ALT;
  }

  override isRich(): boolean {
    return false;
  }
}

/** A photo with empty caption, credit and alt text. */
export function $createPhotoNode(facts: PhotoFacts, lead: boolean): PhotoNode {
  return $create(PhotoNode)
    .setFacts(facts)
    .setLead(lead)
    .append($create(CaptionNode), $create(CreditNode), $create(AltNode));
}

/** Whether a node is a photo. */
export function $isPhotoNode(node: LexicalNode | null | undefined): node is PhotoNode {
  return node instanceof PhotoNode;
}

/** Whether a node is the lead photo. */
export function $isLeadNode(node: LexicalNode | null | undefined): node is PhotoNode {
  return $isPhotoNode(node) && node.isLead();
}

/** Whether a node is a caption. */
export function $isCaptionNode(node: LexicalNode | null | undefined): node is CaptionNode {
  return node instanceof CaptionNode;
}

/** Whether a node is a credit. */
export function $isCreditNode(node: LexicalNode | null | undefined): node is CreditNode {
  return node instanceof CreditNode;
}

/** Whether a node is an alt text. */
export function $isAltNode(node: LexicalNode | null | undefined): node is AltNode {
  return node instanceof AltNode;
}
