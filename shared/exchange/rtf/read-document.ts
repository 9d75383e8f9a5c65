import type { Result } from '../../ipc/result';
import { fail, ok } from '../../ipc/result';
import { textOf } from '../../story/text';
import { blockTexts } from '../../story/walk';
import { cleanHref } from '../html/read-link';
import { blocksOf } from '../manuscript/blocks';
import { line, type Element } from '../manuscript/elements';
import { noneLeftOut, type LeftOut } from '../manuscript/left-out';
import { Comments } from './read-comments';
import { NOWHERE } from './read-destination';
import { openDestination } from './read-destinations';
import { addressOf, includedPicture, signIn } from './read-field';
import { Flow } from './read-flow';
import type { Frame, RtfReading } from './read-frame';
import { noFacts } from './read-info';
import { LanguageCount } from './read-languages';
import { Letters } from './read-letters';
import { labelOfPage } from './read-code-pages';
import { Pictures, PictureReader, type FoundPicture } from './read-picture';
import { signOf } from './read-signs';
import { FIRST_STATE, fontOf, lettersAfter, paragraphAfter, type State } from './read-state';
import { noTables, pageOfFont } from './read-tables';
import { scan, type Handler } from './read-tokens';
import { LETTERS } from './read-words';

/** Groups stand in groups no deeper than this. */
const DEEPEST = 2000;
/** So many footnotes are numbered. */
const MOST_NOTES = 10_000;

/** What reading RTF needs to know beside it. */
export interface RtfContext {
  now: string;
  decodeAs: (bytes: Uint8Array, encoding: string) => string | null;
  /** Whether bytes above 127 that stand as they are, are UTF-8. */
  isUtf8: boolean;
}

/** Goes through a document and keeps what it comes to. */
export class RtfDocument implements Handler, RtfReading {
  readonly tables = noTables();
  readonly facts = noFacts();
  readonly leftOut: LeftOut = noneLeftOut();
  readonly comments = new Comments();
  readonly languages = new LanguageCount();
  readonly pictures = new Pictures();
  readonly margins: Element[] = [];
  readonly body: Flow;
  readonly now: string;
  private readonly bytes: Uint8Array;
  private readonly letters: Letters;
  private readonly isUtf8: boolean;
  private readonly frames: Frame[] = [];
  private readonly notes: Element[][] = [];
  private frame: Frame;
  /** Signs that say the letter before them again. */
  private fallback = 0;
  private surrogate = '';
  private tooDeep = false;
  /** Whether a sign that holds the place of a picture comes. */
  private isPlaceholder = false;
  /** What the letter before was, of changes and hidden passages: a stretch counts once. */
  private stretch = '';

  constructor(bytes: Uint8Array, { decodeAs, isUtf8, now }: RtfContext) {
    this.bytes = bytes;
    this.isUtf8 = isUtf8;
    this.now = now;
    this.letters = new Letters(decodeAs);
    this.body = new Flow(this.tables, this.sift);
    this.frame = {
      ...{ state: FIRST_STATE, destination: this.body, ends: null, field: null, isStarred: false },
      ...{ isFresh: false, property: '', parent: null },
    };
  }

  /** Reads to the end; whether the document is whole. Errors: `read.too-complex`. */
  read(): Result<{ isWhole: boolean; trailing: Uint8Array }> {
    const ended = scan(this.bytes, this);
    if (this.tooDeep) return fail('read.too-complex');
    this.flush();
    const isWhole = !ended.cut && this.frames.length === 0;
    while (this.frames.length > 0) this.leave();
    return ok({ isWhole, trailing: this.bytes.subarray(ended.at) });
  }

  /** Everything the text came to: the body, then its footnotes. */
  elements(): Element[] {
    const body = this.body.finish(this.frame.state.paragraph);
    const notes = this.notes.flatMap((elements, at) => numbered(elements, at + 1));
    return [...body, ...notes];
  }

  open(): boolean {
    this.flush();
    this.fallback = 0;
    this.frames.push(this.frame);
    if (this.frames.length > DEEPEST) {
      this.tooDeep = true;
      return false;
    }
    const { state, destination, field } = this.frame;
    this.frame = {
      ...{ state, destination, field, ends: null, isStarred: false, isFresh: true },
      ...{ property: '', parent: this.frame },
    };
    return true;
  }

  close(): boolean {
    this.flush();
    this.fallback = 0;
    if (this.frames.length === 0) return true;
    this.leave();
    return this.frames.length > 0;
  }

  byte(value: number): void {
    if (this.fallback > 0) {
      this.fallback -= 1;
      return;
    }
    this.frame.isFresh = false;
    const { state } = this.frame;
    const spare = pageOfFont(this.tables, state.font);
    this.emit(this.letters.add(value, pageOfFont(this.tables, fontOf(state)), spare.number));
  }

  text(from: number, to: number): void {
    const { destination } = this.frame;
    if (destination.raw !== undefined) {
      destination.raw(this.bytes.subarray(from, to));
      return;
    }
    let at = from;
    while (at < to) {
      const byte = this.bytes[at] ?? 0;
      at += 1;
      if (byte === 10 || byte === 13 || byte === 0) continue;
      if (this.fallback > 0) this.fallback -= 1;
      else if (byte >= 0x80 || this.letters.wantsByte) this.raw(byte);
      else {
        const start = at - 1;
        while (at < to && isPlain(this.bytes[at] ?? 0)) at += 1;
        this.flush();
        this.emit(String.fromCharCode(byte < 32 && byte !== 9 ? 32 : byte));
        for (let piece = start + 1; piece < at; piece += 4096)
          this.emit(String.fromCharCode(...this.bytes.subarray(piece, Math.min(at, piece + 4096))));
      }
    }
  }

  binary(from: number, to: number): void {
    if (this.fallback > 0) this.fallback -= 1;
    else if (this.frame.destination instanceof PictureReader)
      this.frame.destination.binary(this.bytes.subarray(from, to));
  }

  symbol(sign: string): void {
    if (sign === '*') {
      this.frame.isStarred = this.frame.isFresh;
      return;
    }
    const letter = LETTERS[sign];
    if (this.fallback > 0) this.fallback -= 1;
    else if (letter !== undefined) {
      this.flush();
      this.emit(letter);
    }
  }

  word(name: string, value: number | null): void {
    if (this.fallback > 0) {
      this.fallback -= 1;
      return;
    }
    const { frame } = this;
    const { isStarred } = frame;
    frame.isStarred = false;
    frame.isFresh = false;
    if (name === 'u' && value !== null) {
      this.unit(value);
      return;
    }
    this.flush();
    if (frame.destination === NOWHERE) return;
    const opened = openDestination(this, frame, name, isStarred);
    if (opened !== null) {
      if (opened.isNew && opened.destination !== frame.destination) frame.ends = opened.destination;
      frame.destination = opened.destination;
      return;
    }
    if (this.isOfDocument(name, value)) return;
    const after = lettersAfter(frame.state, name, value) ?? paragraphAfter(frame.state, name, value);
    if (name === 'plain') this.surrogate = '';
    const isOwn = frame.destination.word?.(name, value, frame.state) === true;
    if (after !== null) {
      frame.state = after;
      return;
    }
    const letter = isOwn ? undefined : LETTERS[name];
    if (letter !== undefined) this.emit(letter);
  }

  flow(isApart: boolean): Flow {
    return new Flow(this.tables, isApart ? isShown : this.sift);
  }

  flowOf(frame: Frame): Flow {
    for (let at: Frame | null = frame; at !== null; at = at.parent)
      if (at.destination instanceof Flow) return at.destination;
    return this.body;
  }

  footnote(frame: Frame): Flow | null {
    if (this.notes.length >= MOST_NOTES) return null;
    const elements: Element[] = [];
    this.notes.push(elements);
    this.leftOut.notes += 1;
    this.flowOf(frame).push(`[${this.notes.length}]`, { ...FIRST_STATE, paragraph: frame.state.paragraph });
    const flow = this.flow(false);
    flow.end = () => void elements.push(...flow.finish(frame.state.paragraph));
    return flow;
  }

  picture(found: FoundPicture, frame: Frame): void {
    if (found === null) return;
    if ('kind' in found) this.leftOut.pictures.push(found.kind);
    else {
      const photo = this.pictures.keep(found.bytes, found.alt);
      this.flowOf(frame).place([{ kind: 'picture', photo }], frame.state);
    }
  }

  instructed(frame: Frame): void {
    const instruction = frame.field?.instruction ?? '';
    const holder = frame.field?.holder;
    if (holder === undefined) return;
    const address = addressOf(instruction);
    if (address !== null) {
      const href = cleanHref(address, '') ?? undefined;
      if (href === undefined && address !== '') this.leftOut.links += 1;
      holder.state = { ...holder.state, href };
    }
    const sign = signIn(instruction);
    if (sign !== null) {
      const byte = sign.code & 0xff;
      const letter = signOf(sign.font, byte) ?? (sign.code < 256 ? '' : String.fromCodePoint(sign.code & 0xffff));
      holder.destination.text(letter, holder.state);
    }
    const picture = includedPicture(instruction);
    if (picture !== null) this.beside(picture, holder);
  }

  beside(name: string, frame: Frame): void {
    if (name === '') return;
    this.leftOut.linked += 1;
    this.isPlaceholder = true;
    this.flowOf(frame).place([{ kind: 'picture', photo: this.pictures.beside(name) }], frame.state);
  }

  textOfFlow(flow: Flow, { paragraph }: State): string {
    return blocksOf(flow.finish(paragraph))
      .map(({ block }) => blockTexts(block).join('\n'))
      .join('\n');
  }

  private leave(): void {
    const { ends, state } = this.frame;
    ends?.end?.();
    this.frame = this.frames.pop() ?? this.frame;
    if (this.frames.length === 0) this.frame.state = { ...this.frame.state, paragraph: state.paragraph };
  }

  private isOfDocument(name: string, value: number | null): boolean {
    const { tables } = this;
    if (name === 'ansicpg' && value !== null && value > 0) {
      if (labelOfPage(value) !== null || value in PAGES) tables.page = value;
    } else if (name === 'ansi') tables.page = 1252;
    else if (name === 'mac') tables.page = 10000;
    else if (name === 'pc') tables.page = 437;
    else if (name === 'pca') tables.page = 850;
    else if (name === 'deff') tables.defaultFont = value ?? 0;
    else return false;
    return true;
  }

  /** A letter by its number, of which half a pair waits for the other. */
  private unit(value: number): void {
    if (this.letters.isWaiting) this.emit(this.letters.take());
    const code = value < 0 ? value + 0x10000 : value;
    this.fallback = this.frame.state.fallback;
    if (code > 0x10ffff || code < 0) return;
    const isHigh = code >= 0xd800 && code <= 0xdbff;
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    const before = this.surrogate;
    this.surrogate = '';
    if (isHigh) {
      if (before !== '') this.emit('\ufffd');
      this.surrogate = String.fromCharCode(code);
    } else if (isLow) this.emit(before === '' ? '\ufffd' : before + String.fromCharCode(code));
    else this.emit((before === '' ? '' : '\ufffd') + this.letterOf(code));
  }

  /** Signs of fonts stand in a range for private use. */
  private letterOf(code: number): string {
    if (code >= 0xf000 && code <= 0xf0ff) {
      const font = this.tables.fonts.get(fontOf(this.frame.state));
      const sign = signOf(font?.name ?? '', code & 0xff);
      if (sign !== null) return sign;
    }
    return CONTROL.test(String.fromCodePoint(code)) ? ' ' : String.fromCodePoint(code);
  }

  private raw(byte: number): void {
    const { state } = this.frame;
    const spare = pageOfFont(this.tables, state.font).number;
    const page = this.isUtf8 ? { number: 65001, font: '' } : pageOfFont(this.tables, fontOf(state));
    this.emit(this.letters.add(byte, page, spare));
  }

  private flush(): void {
    if (this.letters.isWaiting) this.emit(this.letters.take());
  }

  private emit(text: string): void {
    if (text === '') return;
    let whole = text;
    // Where a picture lies beside, Apple's programs put a sign in its place.
    if (this.isPlaceholder && whole.startsWith('¬')) whole = whole.slice(1);
    this.isPlaceholder = false;
    if (this.surrogate !== '') {
      whole = text.startsWith(this.surrogate) ? whole : `\ufffd${whole}`;
      this.surrogate = '';
    }
    this.frame.isFresh = false;
    this.frame.destination.text(whole, this.frame.state);
  }

  /** Whether letters are text of the story; what is not is counted. */
  private readonly sift = (text: string, state: State): boolean => {
    const { inserted, deleted, hidden, insertedBy, deletedBy } = state;
    const by = deleted ? deletedBy : insertedBy;
    const kind = deleted ? 'deleted' : hidden ? 'hidden' : inserted ? 'inserted' : '';
    const stretch = kind === '' ? '' : `${kind} ${by}`;
    if (text.trim() !== '') {
      const isNew = stretch !== this.stretch;
      this.stretch = stretch;
      if (isNew && kind !== '') this.count(kind, by);
      if (kind !== 'deleted' && kind !== 'hidden') this.languages.add(state.language, text);
    }
    if (kind === 'deleted' || kind === 'hidden') return false;
    this.comments.heard(text);
    return true;
  };

  private count(kind: 'deleted' | 'hidden' | 'inserted', by: number): void {
    const { leftOut, tables } = this;
    if (kind === 'hidden') leftOut.hidden += 1;
    else {
      if (kind === 'deleted') leftOut.deletions += 1;
      else leftOut.insertions += 1;
      const author = tables.authors[by];
      if (author !== undefined && author !== '' && author !== 'Unknown') leftOut.authors.add(author);
    }
  }
}

const PAGES: Readonly<Record<number, true>> = {
  ...{ 437: true, 737: true, 775: true, 850: true, 852: true, 855: true, 857: true, 858: true, 860: true },
  ...{ 861: true, 862: true, 863: true, 864: true, 865: true, 869: true, 10006: true, 10029: true },
  ...{ 10079: true, 10081: true },
};

// eslint-disable-next-line no-control-regex -- control codes are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

function isPlain(byte: number): boolean {
  return (byte >= 32 && byte < 0x80) || byte === 9;
}

function isShown(_text: string, { deleted, hidden }: State): boolean {
  return !deleted && !hidden;
}

function numbered(elements: readonly Element[], number: number): Element[] {
  const [first, ...rest] = elements;
  const mark = { text: `[${number}] `, marks: [] };
  if (first?.kind !== 'line') return [line([{ ...mark, text: `[${number}]` }]), ...elements];
  const text = textOf(first.runs).replace(/^[\s]+/, '');
  const cut = textOf(first.runs).length - text.length;
  const [head, ...runs] = first.runs;
  const shown = head === undefined ? [] : [{ ...head, text: head.text.slice(cut) }, ...runs];
  return [line([mark, ...shown]), ...rest];
}
