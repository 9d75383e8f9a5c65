import { signOf } from '../manuscript/signs';
import { isLead, labelOfPage, SIGNS } from './read-code-pages';
import { CODE_TABLES } from './read-code-tables';

/** Whether the letters of a code page are known. */
export function isKnownPage(page: number): boolean {
  return labelOfPage(page) !== null || CODE_TABLES[page] !== undefined;
}

/** In which code page bytes are letters, and the font where they are signs. */
export interface Page {
  number: number;
  font: string;
}

/** Turns the bytes of a text into letters as they come, those of two bytes together. */
export class Letters {
  private readonly decodeAs: (bytes: Uint8Array, encoding: string) => string | null;
  private readonly waiting: number[] = [];
  private page: Page = { number: 1252, font: '' };
  /** What is tried where letters of two bytes are none. */
  private spare = 1252;
  private half = false;

  constructor(decodeAs: (bytes: Uint8Array, encoding: string) => string | null) {
    this.decodeAs = decodeAs;
  }

  /** Whether the next byte is the second of a letter, whatever it looks like. */
  get wantsByte(): boolean {
    return this.half;
  }

  /** Whether bytes wait to become letters. */
  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** Adds a byte; what waited in another page comes back as letters. */
  add(byte: number, page: Page, spare: number): string {
    const isOther = page.number !== this.page.number || page.font !== this.page.font;
    const before = isOther && !this.half && this.waiting.length > 0 ? this.take() : '';
    if (this.waiting.length === 0) {
      this.page = page;
      this.spare = spare;
    }
    this.half = !this.half && isLead(this.page.number, byte);
    this.waiting.push(byte);
    return before;
  }

  /** All that waits, as letters. */
  take(): string {
    if (this.waiting.length === 0) return '';
    const bytes = Uint8Array.from(this.waiting);
    this.waiting.length = 0;
    this.half = false;
    const text = this.lettersOf(bytes, this.page.number);
    return text.includes('\ufffd') && this.spare !== this.page.number
      ? better(text, this.lettersOf(bytes, this.spare))
      : text;
  }

  private lettersOf(bytes: Uint8Array, page: number): string {
    if (page === SIGNS)
      return Array.from(bytes, (byte) => signOf(this.page.font, byte) ?? String.fromCharCode(byte)).join('');
    const table = CODE_TABLES[page];
    if (table !== undefined)
      return Array.from(bytes, (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : table.charAt(byte - 0x80),
      ).join('');
    const label = labelOfPage(page) ?? 'windows-1252';
    return this.decodeAs(bytes, label) ?? this.decodeAs(bytes, 'windows-1252') ?? '';
  }
}

function better(text: string, other: string): string {
  return other.includes('\ufffd') ? text : other;
}
