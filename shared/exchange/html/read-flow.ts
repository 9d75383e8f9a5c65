import { newId } from '../../story/ids';
import type { FoundImage } from '../types';
import { attribute, isElement, rawText, tokens, walk, type Element, type ParentNode } from './read-dom';
import { readImage } from './read-image';
import { noneLeftOut, type LeftOut } from './read-left-out';
import { cleanHref } from './read-link';
import { marksIn } from './read-marks';
import { openItem, openList, openWordItem } from './read-open-list';
import {
  isAttribution,
  isCredit,
  isPullQuote,
  openAttribution,
  openCaption,
  openCredit,
  openQuote,
  waitingCaption,
} from './read-open-quote';
import { openCell, openRow, openTable, openTableCaption } from './read-open-table';
import type { Origin } from './read-origin';
import { FlowOutput, type FlowBlock, type Scope, type Zone } from './read-output';
import { spaceOf, styleOf, type Style } from './read-style';
import { surveyOf, type Survey } from './read-survey';
import { BLOCKS, EMBEDDED, headingLevel, INVISIBLE } from './read-tags';
import {
  isComment,
  isFootnoteRule,
  isNumber,
  isWordMarker,
  isWordQuote,
  wordHeading,
  wordItem,
} from './read-word';

/** Everything text and pictures of a tree came to. */
export interface Flow {
  blocks: FlowBlock[];
  images: FoundImage[];
  leftOut: LeftOut;
}

/** What a tree is read by. */
export interface FlowContext {
  origin: Origin;
  /** The page's own address, `''` where it has none. */
  base: string;
  /** What an element is, by what it stands in; called once for every element. */
  zoneOf: (element: Element, outer: Zone) => Zone;
}

/** Reads everything below a node into blocks, in order; no visible text is lost. */
export function flowOf(root: ParentNode, context: FlowContext): Flow {
  const reader = new FlowReader(context, surveyOf(root));
  walk(root, reader);
  return reader.finish();
}

class FlowReader {
  private readonly context: FlowContext;
  private readonly survey: Survey;
  private readonly output = new FlowOutput();
  private readonly images: FoundImage[] = [];
  private readonly leftOut: LeftOut = noneLeftOut();

  constructor(context: FlowContext, survey: Survey) {
    this.context = context;
    this.survey = survey;
  }

  enter(element: Element): boolean {
    const { output } = this;
    const tag = element.tagName;
    if (INVISIBLE.has(tag)) return false;
    const style = styleOf(element, this.context.origin.sheet);
    if (this.skips(element, style) || this.isVoid(element, tag)) return false;
    const isBlock = BLOCKS.has(tag) || style.get('display') === 'block';
    if (isBlock) output.flushLine();
    const scope = this.scopeOf(element, style, output.scope(), isBlock);
    output.scopes.push(scope);
    scope.close = this.open(element, style, scope);
    return true;
  }

  leave(): void {
    const { output } = this;
    const scope = output.scope();
    if (scope.isBlock) output.flushLine();
    scope.close?.();
    if (output.scopes.length > 1) output.scopes.pop();
  }

  text(value: string, parent: ParentNode): void {
    // Of a drawing only what a foreignObject holds is text, and that is not of its namespace.
    if (isElement(parent) && parent.namespaceURI.endsWith('/svg')) return;
    const { output } = this;
    output.buffer.add(value, output.scope().look);
  }

  finish(): Flow {
    this.output.flushLine();
    this.output.endLooseList();
    return { blocks: this.output.blocks, images: this.images, leftOut: this.leftOut };
  }

  /** What is not shown, or is no text of the story whoever looks at it. */
  private skips(element: Element, style: Style): boolean {
    const { origin } = this.context;
    const isText = this.output.scope().zone === 'text';
    if (EMBEDDED.has(element.tagName)) {
      if (isText) this.leftOut.embedded += 1;
      return true;
    }
    if (isHidden(element, style)) {
      if (isText && rawText(element).trim() !== '') this.leftOut.hidden += 1;
      return true;
    }
    if (origin.program === 'other') return false;
    if (isWordMarker(style)) {
      this.output.numberLooseList(() => isNumber(rawText(element)));
      return true;
    }
    if (isComment(element, style)) {
      this.leftOut.comments += 1;
      return true;
    }
    const isDeletion = origin.tracked && element.tagName === 'del';
    if (isDeletion) this.leftOut.deletions += 1;
    return isDeletion;
  }

  /** Whether the element is one without content; what it does is done. */
  private isVoid(element: Element, tag: string): boolean {
    switch (tag) {
      case 'br':
        this.lineBreak(element);
        return true;
      case 'hr':
        this.output.flushLine();
        if (!isFootnoteRule(element)) this.output.place({ id: newId(), kind: 'rule' });
        return true;
      case 'img':
      case 'amp-img':
        this.image(element);
        return true;
      case 'input':
      case 'wbr':
        return true;
      default:
        return false;
    }
  }

  private scopeOf(element: Element, style: Style, outer: Scope, isBlock: boolean): Scope {
    const { origin } = this.context;
    const tag = element.tagName;
    const heading =
      headingLevel(tag) || (origin.program === 'word' ? wordHeading(element) : 0) || outer.heading;
    const href = tag === 'a' ? (this.linkOf(element) ?? outer.look.href) : outer.look.href;
    const marks = marksIn(outer.look.marks, element, style, origin, {
      heading: heading > 0 || tag === 'th' || outer.element?.tagName === 'th',
      link: href !== undefined,
    });
    const space = spaceOf(tag, style, outer.look.space);
    const same = marks === outer.look.marks && href === outer.look.href && space === outer.look.space;
    return {
      look: same ? outer.look : { marks, href, space },
      zone: this.context.zoneOf(element, outer.zone),
      heading,
      quotes: tag === 'q' ? outer.quotes + 1 : outer.quotes,
      element: isBlock ? element : outer.element,
      isBlock,
      close: null,
    };
  }

  private linkOf(element: Element): string | undefined {
    const href = attribute(element, 'href');
    if (href === null) return undefined;
    const clean = cleanHref(href, this.context.base);
    const isLost = clean === null && !/^\s*(?:#|$)/.test(href);
    if (isLost && this.output.scope().zone === 'text') this.leftOut.links += 1;
    return clean ?? undefined;
  }

  /** Begins what an element begins, and says what is to be done at its end. */
  private open(element: Element, style: Style, scope: Scope): (() => void) | null {
    const { output } = this;
    const tag = element.tagName;
    switch (tag) {
      case 'ul':
      case 'ol':
      case 'dl':
      case 'menu':
      case 'dir':
        return openList(output, tag === 'ol');
      case 'li':
      case 'dt':
      case 'dd':
        return openItem(output, element);
      case 'table':
        return openTable(output, element, this.survey.tables.get(element));
      case 'tr':
        return openRow(output);
      case 'td':
      case 'th':
        return openCell(output, element);
      case 'caption':
        return openTableCaption(output);
      case 'figcaption':
        return openCaption(output, element, this.survey);
      case 'q': {
        const [before, after] = scope.quotes % 2 === 1 ? ['“', '”'] : ['‘', '’'];
        output.buffer.add(before, scope.look);
        return () => output.buffer.add(after, scope.look);
      }
      default:
        return this.openByWay(element, style);
    }
  }

  /** Begins what an element begins by how it is set. */
  private openByWay(element: Element, style: Style): (() => void) | null {
    const { output } = this;
    const { sheet, program } = this.context.origin;
    const item = element.tagName === 'p' && program === 'word' ? wordItem(style) : null;
    if (item !== null) return openWordItem(output, item, sheet);
    const { kind } = output.sink();
    const pull = isPullQuote(element);
    if (kind === 'body' && (pull || element.tagName === 'blockquote' || isWordQuote(element)))
      return openQuote(output, pull);
    if (kind === 'quote' && isAttribution(element)) return openAttribution(output);
    if (kind === 'caption' && isCredit(element)) return openCredit(output);
    return null;
  }

  private lineBreak(element: Element): void {
    const { buffer } = this.output;
    const scope = this.output.scope();
    if (tokens(element, 'class').includes('apple-interchange-newline')) return;
    if (scope.heading > 0) {
      buffer.gap(scope.look);
      return;
    }
    buffer.lineBreak();
    if (buffer.openBreaks > 1) this.output.flushLine();
  }

  private image(element: Element): void {
    const { output } = this;
    const found = readImage(element, this.images.length);
    if (found.kind === 'text') output.buffer.add(found.text, output.scope().look);
    if (found.kind === 'left-out' && output.scope().zone === 'text') this.leftOut[found.why] += 1;
    // Beside the article small pictures are signs of the page.
    if (found.kind !== 'photo' || (found.small && output.scope().zone !== 'text')) return;
    this.images.push(found.image);
    const waiting = waitingCaption(output, element);
    if (waiting?.block.kind === 'photo') {
      const { origin, alt } = found.photo;
      waiting.block.photo = { ...waiting.block.photo, origin, alt };
      return;
    }
    const block = { id: newId(), kind: 'photo', photo: found.photo } as const;
    if (output.buffer.hasText) output.after.push(output.flowBlock(block));
    else output.place(block);
  }
}

function isHidden(element: Element, style: Style): boolean {
  if (
    attribute(element, 'hidden') !== null ||
    (element.tagName === 'dialog' && attribute(element, 'open') === null)
  )
    return true;
  return style.get('display') === 'none' || style.get('mso-hide') === 'all';
}
