import { joinRuns, type Mark, type Run } from '../../story/text';
import { wellFormed } from '../well-formed';

/** How text in an element looks: its marks and link, and what becomes of its white space. */
export interface Look {
  marks: readonly Mark[];
  href: string | undefined;
  /** As CSS has it: all white space joined, kept, or joined but for line ends. */
  space: 'normal' | 'pre' | 'pre-line';
}

interface Space {
  text: ' ' | '\u00a0';
  look: Look;
}

/**
 * Collects the text of one block as runs, its white space joined as browsers do: stretches are one space, none
 * stands at the ends of a line. A no-break space is kept where it stands alone between words; beside other space it
 * was only put there to be seen.
 */
export class TextBuffer {
  private runs: Run[] = [];
  private space: Space | null = null;
  private atLineStart = true;
  private breaks = 0;
  private filled = false;

  /** Whether anything but white space has come. */
  get hasText(): boolean {
    return this.filled;
  }

  /** Line breaks since the last text. */
  get openBreaks(): number {
    return this.breaks;
  }

  add(source: string, look: Look): void {
    const text = wellFormed(CONTROL.test(source) ? source.replace(CONTROLS, ' ') : source);
    if (look.space === 'normal') {
      this.addJoined(text, look);
      return;
    }
    text.split('\n').forEach((line, at) => {
      if (at > 0) this.lineBreak();
      if (line === '') return;
      if (look.space === 'pre-line') this.addJoined(line, look);
      else this.addKept(line, look);
    });
  }

  /** A line break; those at the beginning of a block are nothing. */
  lineBreak(): void {
    this.space = null;
    if (this.filled) this.breaks += 1;
    this.atLineStart = true;
  }

  /** A space between what stands before and after, unless there is one. */
  gap(look: Look): void {
    this.addSpace(' ', look);
  }

  /** The runs so far; the buffer is empty again. */
  take(): Run[] {
    const { runs } = this;
    this.runs = [];
    this.space = null;
    this.atLineStart = true;
    this.breaks = 0;
    this.filled = false;
    return joinRuns(runs);
  }

  private addJoined(text: string, look: Look): void {
    const joined = text.replace(SPACES, ' ');
    const before = SPACE_START.test(joined) ? 1 : 0;
    const after = joined.length > before && SPACE_END.test(joined) ? 1 : 0;
    if (before > 0) this.addSpace(joined.charAt(0), look);
    if (joined.length > before + after) this.addKept(joined.slice(before, joined.length - after), look);
    if (after > 0) this.addSpace(joined.slice(-1), look);
  }

  private addSpace(piece: string, look: Look): void {
    if (this.atLineStart) return;
    const text = piece === '\u00a0' && this.space === null ? '\u00a0' : ' ';
    this.space = { text, look: this.space?.look ?? look };
  }

  private addKept(line: string, look: Look): void {
    if (!this.filled && line.trim() === '') return;
    this.endBreaks(look);
    if (this.space !== null) this.push(this.space.text, this.space.look);
    this.space = null;
    this.push(line, look);
    this.atLineStart = false;
    this.filled = true;
  }

  /** Line breaks look like the text around them where that looks the same on both sides. */
  private endBreaks(look: Look): void {
    if (this.breaks === 0) return;
    const last = this.runs.at(-1);
    const same = last?.href === look.href && last?.marks.join() === look.marks.join();
    this.push('\n'.repeat(this.breaks), same ? look : PLAIN);
    this.breaks = 0;
  }

  private push(text: string, { marks, href }: Look): void {
    this.runs.push(href === undefined ? { text, marks: [...marks] } : { text, marks: [...marks], href });
  }
}

/** Text with no look of its own. */
export const PLAIN: Look = { marks: [], href: undefined, space: 'normal' };

/** What is not one space or one no-break space already. */
const SPACES = /[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f]/g;
const SPACE_START = /^[ \u00a0]/;
const SPACE_END = /[ \u00a0]$/;
// eslint-disable-next-line no-control-regex -- control codes are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const CONTROLS = new RegExp(CONTROL, 'g');
