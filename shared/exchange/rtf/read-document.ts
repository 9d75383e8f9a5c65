import type { Result } from '../../ipc/result';
import { fail, ok } from '../../ipc/result';
import { blockTexts } from '../../story/walk';
import { cleanHref } from '../html/read-link';
import { MAX_NOTES } from '../limits';
import { blocksOf } from '../manuscript/blocks';
import type { Element } from '../manuscript/elements';
import { withFootnotes } from '../manuscript/footnotes';
import { noneLeftOut, type LeftOut } from '../manuscript/left-out';
import { signOf } from '../manuscript/signs';
import { Comments } from './read-comments';
import { NOWHERE } from './read-destination';
import { openDestination } from './read-destinations';
import { addressOf, includedPicture, signIn } from './read-field';
import { Flow } from './read-flow';
import type { Frame, RtfReading } from './read-frame';
import { noFacts } from './read-info';
import { LanguageCount } from './read-languages';
import { isKnownPage } from './read-letters';
import { Pictures, PictureReader, type FoundPicture } from './read-picture';
import { isShown, Sieve } from './read-sieve';
import { Speech, type SpeechContext } from './read-speech';
import { FIRST_STATE, lettersAfter, paragraphAfter, type State } from './read-state';
import { noTables } from './read-tables';
import { scan, type Handler } from './read-tokens';
import { LETTERS } from './read-words';

/** Groups stand in groups no deeper than this. */
const DEEPEST = 2000;

/** What reading RTF needs to know beside it. */
export interface RtfContext extends SpeechContext {
  now: string;
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
  private readonly speech: Speech;
  private readonly frames: Frame[] = [];
  private readonly notes: Element[][] = [];
  private frame: Frame;
  private tooDeep = false;
  /** Whether a sign that holds the place of a picture comes. */
  private isPlaceholder = false;
  private readonly sieve: Sieve;

  constructor(bytes: Uint8Array, context: RtfContext) {
    this.bytes = bytes;
    this.now = context.now;
    this.speech = new Speech(bytes, this.tables, context, {
      state: () => this.frame.state,
      say: (text) => {
        this.say(text);
      },
    });
    this.sieve = new Sieve(this);
    this.body = this.flow(false);
    this.frame = {
      ...{ state: FIRST_STATE, destination: this.body, ends: null, field: null, isStarred: false },
      ...{ isFresh: false, property: '', parent: null },
    };
  }

  /** Reads to the end; whether the document is whole. Errors: `read.too-complex`. */
  read(): Result<{ isWhole: boolean; trailing: Uint8Array }> {
    const ended = scan(this.bytes, this);
    if (this.tooDeep) return fail('read.too-complex');
    this.speech.pause();
    const isWhole = !ended.cut && this.frames.length === 0;
    while (this.frames.length > 0) this.leave();
    return ok({ isWhole, trailing: this.bytes.subarray(ended.at) });
  }

  /** Everything the text came to: the body, then its footnotes. */
  elements(): Element[] {
    return withFootnotes(this.body.finish(this.frame.state.paragraph), this.notes);
  }

  open(): boolean {
    this.speech.pause();
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
    this.speech.pause();
    if (this.frames.length === 0) return true;
    this.leave();
    return this.frames.length > 0;
  }

  byte(value: number): void {
    this.frame.isFresh = false;
    this.speech.byte(value);
  }

  text(from: number, to: number): void {
    const { destination } = this.frame;
    if (destination.raw !== undefined) destination.raw(this.bytes.subarray(from, to));
    else this.speech.text(from, to);
  }

  binary(from: number, to: number): void {
    if (this.frame.destination instanceof PictureReader)
      this.frame.destination.binary(this.bytes.subarray(from, to));
  }

  symbol(sign: string): void {
    if (sign === '*') {
      this.frame.isStarred = this.frame.isFresh;
      return;
    }
    const letter = LETTERS.get(sign);
    if (letter !== undefined) this.speech.letter(letter);
  }

  word(name: string, value: number | null): void {
    const { frame, speech } = this;
    const { isStarred } = frame;
    frame.isStarred = false;
    frame.isFresh = false;
    if (name === 'u' && value !== null) {
      speech.unit(value);
      return;
    }
    if (speech.isSaidAgain(name)) return;
    speech.pause();
    if (frame.destination === NOWHERE) return;
    const opened = openDestination(this, frame, name, isStarred);
    if (opened !== null) {
      if (opened.isNew && opened.destination !== frame.destination) frame.ends = opened.destination;
      frame.destination = opened.destination;
      return;
    }
    if (this.isOfDocument(name, value)) return;
    const after = lettersAfter(frame.state, name, value) ?? paragraphAfter(frame.state, name, value);
    const isOwn = frame.destination.word?.(name, value, frame.state) === true;
    // Of a stream, its own words end paragraphs and cells.
    if (isOwn && frame.destination instanceof Flow && !frame.state.deleted) this.comments.quotes.part();
    if (after !== null) {
      frame.state = after;
      return;
    }
    const letter = isOwn ? undefined : LETTERS.get(name);
    if (letter !== undefined) speech.letter(letter);
  }

  flow(isApart: boolean): Flow {
    return new Flow(this.tables, isApart ? isShown : this.sieve.sift);
  }

  flowOf(frame: Frame): Flow {
    for (let at: Frame | null = frame; at !== null; at = at.parent)
      if (at.destination instanceof Flow) return at.destination;
    return this.body;
  }

  footnote(frame: Frame): Flow | null {
    if (this.notes.length >= MAX_NOTES) return null;
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
      const letter =
        signOf(sign.font, byte) ?? (sign.code < 256 ? '' : String.fromCodePoint(sign.code & 0xffff));
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

  private say(text: string): void {
    // Where a picture lies beside, Apple's programs put a sign in its place.
    const shown = this.isPlaceholder && text.startsWith('¬') ? text.slice(1) : text;
    this.isPlaceholder = false;
    this.frame.isFresh = false;
    if (shown !== '') this.frame.destination.text(shown, this.frame.state);
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
      if (isKnownPage(value)) tables.page = value;
    } else if (name === 'ansi') tables.page = 1252;
    else if (name === 'mac') tables.page = 10000;
    else if (name === 'pc') tables.page = 437;
    else if (name === 'pca') tables.page = 850;
    else if (name === 'deff') tables.defaultFont = value ?? 0;
    else return false;
    return true;
  }
}
