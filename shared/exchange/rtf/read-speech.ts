import { signOf } from '../manuscript/signs';
import { Letters } from './read-letters';
import { fontOf, type State } from './read-state';
import { pageOfFont, type Tables } from './read-tables';
import { LETTERS } from './read-words';

/** How bytes become letters. */
export interface SpeechContext {
  decodeAs: (bytes: Uint8Array, encoding: string) => string | null;
  /** Whether bytes above 127 that stand as they are, are UTF-8. */
  isUtf8: boolean;
}

/** Where letters go, and how the text that is open is set. */
interface Listener {
  state: () => State;
  say: (text: string) => void;
}

/** Makes letters of bytes, of numbers and of what they are said again by for old readers. */
export class Speech {
  private readonly bytes: Uint8Array;
  private readonly tables: Tables;
  private readonly letters: Letters;
  private readonly isUtf8: boolean;
  private readonly to: Listener;
  /** So many signs that come only say the letter before them again. */
  private again = 0;
  /** The first half of a letter of two units. */
  private half = '';

  constructor(bytes: Uint8Array, tables: Tables, { decodeAs, isUtf8 }: SpeechContext, to: Listener) {
    this.bytes = bytes;
    this.tables = tables;
    this.letters = new Letters(decodeAs);
    this.isUtf8 = isUtf8;
    this.to = to;
  }

  /** A byte that is written as two digits. */
  byte(value: number): void {
    if (this.again > 0) this.again -= 1;
    else this.add(value, false);
  }

  /** Bytes as they stand. */
  text(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const byte = this.bytes[at] ?? 0;
      at += 1;
      if (byte === 10 || byte === 13 || byte === 0) continue;
      if (this.again > 0) this.again -= 1;
      else if (byte >= 0x80 || this.letters.wantsByte) this.add(byte, true);
      else {
        const start = at - 1;
        while (at < to && isPlain(this.bytes[at] ?? 0)) at += 1;
        this.flush();
        this.say(String.fromCharCode(byte < 32 && byte !== 9 ? 32 : byte));
        for (let piece = start + 1; piece < at; piece += PIECE)
          this.say(String.fromCharCode(...this.bytes.subarray(piece, Math.min(at, piece + PIECE))));
      }
    }
  }

  /** A letter that a word or sign stands for. */
  letter(letter: string): void {
    if (this.again > 0) this.again -= 1;
    else {
      this.flush();
      this.say(letter);
    }
  }

  /** Whether a word is only there to say the letter before it again; any other word ends that. */
  isSaidAgain(name: string): boolean {
    const isAgain = this.again > 0 && LETTERS.has(name) && name !== 'line';
    this.again = isAgain ? this.again - 1 : 0;
    return isAgain;
  }

  /** A letter by its number, of which half a pair waits for the other. */
  unit(value: number): void {
    this.flush();
    const code = value < 0 ? value + 0x10000 : value;
    this.again = this.to.state().fallback;
    if (code > 0x10ffff || code < 0) return;
    const before = this.half;
    this.half = '';
    if (code >= 0xd800 && code <= 0xdbff) {
      if (before !== '') this.to.say(UNREADABLE);
      this.half = String.fromCharCode(code);
    } else if (code >= 0xdc00 && code <= 0xdfff)
      this.to.say(before === '' ? UNREADABLE : before + String.fromCharCode(code));
    else this.to.say((before === '' ? '' : UNREADABLE) + this.letterOf(code));
  }

  /** A group or word begins: what waits is said. */
  pause(): void {
    this.flush();
    this.again = 0;
  }

  private add(byte: number, isRaw: boolean): void {
    const state = this.to.state();
    const spare = pageOfFont(this.tables, state.font).number;
    const page = isRaw && this.isUtf8 ? { number: 65001, font: '' } : pageOfFont(this.tables, fontOf(state));
    this.say(this.letters.add(byte, page, spare));
  }

  private flush(): void {
    if (this.letters.isWaiting) this.say(this.letters.take());
  }

  private say(text: string): void {
    if (text === '') return;
    const whole = this.half === '' ? text : UNREADABLE + text;
    this.half = '';
    this.to.say(whole);
  }

  /** Signs of fonts stand in a range for private use. */
  private letterOf(code: number): string {
    if (code >= 0xf000 && code <= 0xf0ff) {
      const font = this.tables.fonts.get(fontOf(this.to.state()));
      const sign = signOf(font?.name ?? '', code & 0xff);
      if (sign !== null) return sign;
    }
    return CONTROL.test(String.fromCodePoint(code)) ? ' ' : String.fromCodePoint(code);
  }
}

const UNREADABLE = '\ufffd';
const PIECE = 4096;

// eslint-disable-next-line no-control-regex -- control codes are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

function isPlain(byte: number): boolean {
  return (byte >= 32 && byte < 0x80) || byte === 9;
}
