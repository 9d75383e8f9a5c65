import { textOf, type Run } from '../../story/text';
import { attributeOf, childAt, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { cleanHref } from '../html/read-link';
import { linesAsRuns } from '../html/read-sinks';
import { MAX_NOTES } from '../limits';
import { line, type Element, type ItemOf } from '../manuscript/elements';
import { withFootnotes } from '../manuscript/footnotes';
import { noneLeftOut, type LeftOut } from '../manuscript/left-out';
import { linesOf } from '../manuscript/lines';
import { headingOf, type Setting } from '../manuscript/setting';
import { countChanges } from './read-changes';
import { Comments } from './read-comments';
import { INDEXES, NOTHING, OBJECTS, SILENT } from './read-kinds';
import { countOf, nameOf } from './read-names';
import { ParagraphText, within, type Inline } from './read-paragraph';
import { Pictures } from './read-picture';
import type { StyleSheet } from './read-styles';
import { tableOf } from './read-table';

const PLAIN: Inline = { marks: [], href: undefined, hidden: false };
const MOST_SPACES = 1000;

/** Where the reader stands in lists. */
interface ListPlace {
  style: string;
  level: number;
  key: string;
}

/** Goes through the text of a document and keeps what it comes to. */
export class OdtDocument {
  readonly leftOut: LeftOut = noneLeftOut();
  readonly comments: Comments;
  readonly pictures: Pictures;
  /** Tables of contents, of pictures, of words: no text of the story. */
  readonly indexes: Element[] = [];
  private readonly notes: Element[][] = [];
  private styles: StyleSheet;
  private lists = 0;

  constructor(styles: StyleSheet, file: (name: string) => Uint8Array | null, now: string) {
    this.styles = styles;
    this.comments = new Comments(now);
    this.pictures = new Pictures(file, this.leftOut);
  }

  /** Everything below an element: its text, then its footnotes. */
  read(root: XmlElement): Element[] {
    return withFootnotes(this.blocks(root), this.notes);
  }

  /** What stands in heads and feet of pages, which have styles of their own. */
  readMargins(margins: readonly XmlElement[], styles: StyleSheet): Element[] {
    this.styles = styles;
    return margins.flatMap((margin) => this.blocks(margin));
  }

  private blocks(parent: XmlElement): Element[] {
    return elementsOf(parent).flatMap((element) => this.block(element));
  }

  private block(element: XmlElement): Element[] {
    const name = nameOf(element);
    switch (name) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(element, null);
      case 'text:list':
        return this.list(element, null);
      case 'text:numbered-paragraph':
        return this.numberedParagraph(element);
      case 'table:table':
        return [tableOf(element, (cell) => this.blocks(cell))];
      case 'text:section':
        if (attributeOf(element, 'display') !== 'none') return this.blocks(element);
        this.leftOut.hidden += 1;
        return [];
      case 'text:tracked-changes':
        countChanges(element, this.leftOut);
        return [];
      case 'text:index-body':
      case 'text:index-title':
        return this.blocks(element);
      default:
        if (INDEXES.has(name)) {
          this.indexes.push(...this.blocks(element));
          return [];
        }
        return name.startsWith('draw:') ? this.drawing(element) : [];
    }
  }

  private paragraph(element: XmlElement, item: ItemOf | null): Element[] {
    const style = attributeOf(element, 'style-name');
    const setting = this.settingOf(element, style);
    const text = new ParagraphText();
    const look = this.styles.lookOf('paragraph', style);
    if (look.hidden && textIn(element).trim() !== '') this.leftOut.hidden += 1;
    this.inlines(element, within(PLAIN, look), text);
    this.comments.quotes.part();
    const isRule = textOf(text.runs).trim() === '' && this.styles.isCalled(style, 'Horizontal Line');
    const own = setting === null || setting.is === 'quote' ? item : null;
    const lines = linesOf(text.runs, own === null ? setting : null, own);
    return [...text.before, ...(isRule ? [{ kind: 'rule' } as const] : lines), ...text.after];
  }

  private settingOf(element: XmlElement, style: string): Setting | null {
    const set = this.styles.settingOf(style);
    if (element.local !== 'h') return set;
    if (set?.is === 'title' || set?.is === 'subtitle') return set;
    return headingOf(countOf(element, 'outline-level', 10));
  }

  private list(list: XmlElement, outer: ListPlace | null): Element[] {
    const isOn = attributeOf(list, 'continue-numbering') === 'true';
    if (outer === null && !isOn) this.lists += 1;
    const style = attributeOf(list, 'style-name') || (outer?.style ?? '');
    const level = outer === null ? 0 : outer.level + 1;
    const place = { style, level, key: outer?.key ?? `list ${this.lists}` };
    return elementsOf(list).flatMap((item) => this.item(item, place));
  }

  /** An item: its paragraphs are one, those below a list in it are items of their own. */
  private item(item: XmlElement, place: ListPlace): Element[] {
    const of: ItemOf = { ...place, ordered: this.styles.isOrdered(place.style, place.level) };
    const made: Element[] = [];
    let open: Run[][] = [];
    const flush = (): void => {
      if (open.length > 0) made.push(line(linesAsRuns(open), null, of));
      open = [];
    };
    for (const child of elementsOf(item)) {
      const name = nameOf(child);
      const parts =
        name === 'text:list'
          ? this.list(child, place)
          : name === 'text:p' || name === 'text:h'
            ? this.paragraph(child, of)
            : this.block(child);
      for (const part of parts) {
        if (part.kind === 'line' && part.item === null && part.setting === null) open.push(part.runs);
        else if (part.kind === 'line' && part.item?.key === of.key && name !== 'text:list')
          open.push(part.runs);
        else {
          flush();
          made.push(part);
        }
      }
    }
    flush();
    return made;
  }

  private numberedParagraph(element: XmlElement): Element[] {
    const style = attributeOf(element, 'style-name');
    const level = countOf(element, 'level', 10) - 1;
    const key = attributeOf(element, 'list-id') || style;
    const item = { key: `numbered ${key}`, level, ordered: this.styles.isOrdered(style, level) };
    return elementsOf(element).flatMap((child) =>
      ['text:p', 'text:h'].includes(nameOf(child)) ? this.paragraph(child, item) : [],
    );
  }

  private inlines(parent: XmlElement, inline: Inline, text: ParagraphText): void {
    for (const child of parent.children) {
      if (typeof child !== 'string') this.inline(child, inline, text);
      else {
        if (!inline.hidden) this.comments.quotes.heard(child);
        text.add(child, inline);
      }
    }
  }

  private inline(element: XmlElement, inline: Inline, text: ParagraphText): void {
    const name = nameOf(element);
    switch (name) {
      case 'text:s':
        this.exactly(' '.repeat(countOf(element, 'c', MOST_SPACES)), inline, text);
        return;
      case 'text:tab':
        this.exactly('\t', inline, text);
        return;
      case 'text:line-break':
        this.exactly('\n', inline, text);
        return;
      case 'text:span':
        this.span(element, inline, text);
        return;
      case 'text:a':
        this.inlines(element, { ...inline, href: this.hrefOf(element) ?? inline.href }, text);
        return;
      case 'text:note':
        if (!inline.hidden) this.note(element, inline, text);
        return;
      case 'text:ruby':
        this.ruby(element, inline, text);
        return;
      case 'office:annotation':
        this.comments.add(element);
        return;
      case 'office:annotation-end':
        this.comments.finish(attributeOf(element, 'name'));
        return;
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        this.hidden(element, inline, text);
        return;
      default:
        if (name.startsWith('draw:')) text.place(inline.hidden ? [] : this.drawing(element));
        else if (!NOTHING.has(name)) this.inlines(element, inline, text);
    }
  }

  private exactly(white: string, inline: Inline, text: ParagraphText): void {
    if (!inline.hidden) this.comments.quotes.heard(white);
    text.addExactly(white, inline);
  }

  private span(element: XmlElement, inline: Inline, text: ParagraphText): void {
    const look = this.styles.lookOf('text', attributeOf(element, 'style-name'));
    if (look.hidden && !inline.hidden && textIn(element).trim() !== '') this.leftOut.hidden += 1;
    this.inlines(element, within(inline, look), text);
  }

  private hrefOf(element: XmlElement): string | null {
    const href = attributeOf(element, 'href');
    const clean = cleanHref(href, '');
    if (clean === null && href !== '' && !href.startsWith('#')) this.leftOut.links += 1;
    return clean;
  }

  private note(element: XmlElement, inline: Inline, text: ParagraphText): void {
    if (this.notes.length >= MAX_NOTES) return;
    const elements: Element[] = [];
    this.notes.push(elements);
    this.leftOut.notes += 1;
    text.addExactly(`[${this.notes.length}]`, { ...inline, marks: [], href: undefined });
    const body = childAt(element, 'note-body');
    if (body !== null) elements.push(...this.blocks(body));
  }

  /** How characters are read stands behind them, in brackets. */
  private ruby(element: XmlElement, inline: Inline, text: ParagraphText): void {
    for (const child of elementsOf(element)) {
      if (child.local === 'ruby-base') this.inlines(child, inline, text);
      else if (child.local === 'ruby-text' && textIn(child).trim() !== '')
        text.addExactly(`(${textIn(child).trim()})`, inline);
    }
  }

  private hidden(element: XmlElement, inline: Inline, text: ParagraphText): void {
    const shown = attributeOf(element, 'is-hidden') === 'false';
    const words = attributeOf(element, 'string-value') || textIn(element);
    if (shown) text.add(words, inline);
    else if (words.trim() !== '') this.leftOut.hidden += 1;
  }

  /** A picture, a text box, a shape with text in it. */
  private drawing(element: XmlElement): Element[] {
    const name = nameOf(element);
    if (name !== 'draw:frame') return SILENT.has(name) ? [] : this.blocks(element);
    const inner = elementsOf(element);
    const boxes = inner.filter((child) => child.local === 'text-box');
    if (boxes.length > 0) return boxes.flatMap((box) => this.blocks(box));
    const tables = inner.filter((child) => nameOf(child) === 'table:table');
    if (tables.length > 0) return tables.flatMap((table) => this.block(table));
    if (inner.some((child) => OBJECTS.has(nameOf(child)))) {
      this.leftOut.objects += 1;
      return [];
    }
    const photo = this.pictures.photoOf(
      element,
      inner.filter((child) => nameOf(child) === 'draw:image'),
    );
    return photo === null ? [] : [{ kind: 'picture', photo }];
  }
}
