import { MARKS, type Mark, type Run } from '../../story/text';
import type { Element } from '../manuscript/elements';
import type { Look } from './read-styles';

/** How text in a paragraph looks, by the elements around it. */
export interface Inline {
  marks: readonly Mark[];
  href: string | undefined;
  hidden: boolean;
}

/** The text of one paragraph on its way: its white space joined as OpenDocument has it (1.3, 6.1.2). */
export class ParagraphText {
  readonly runs: Run[] = [];
  /** What stood in the paragraph and is no text of it: it stands before or after. */
  readonly before: Element[] = [];
  readonly after: Element[] = [];
  private isAfterSpace = true;
  private hasText = false;

  /** Characters as they stand in the file. */
  add(source: string, inline: Inline): void {
    const joined = source.replace(/[ \t\r\n]+/g, ' ');
    const text = this.isAfterSpace && joined.startsWith(' ') ? joined.slice(1) : joined;
    if (text === '') return;
    this.isAfterSpace = text.endsWith(' ');
    this.push(text, inline);
  }

  /** White space that is meant: spaces, a tab, a line break. */
  addExactly(text: string, inline: Inline): void {
    this.isAfterSpace = false;
    this.push(text, inline);
  }

  place(elements: readonly Element[]): void {
    for (const element of elements) (this.hasText ? this.after : this.before).push(element);
  }

  private push(text: string, { marks, href, hidden }: Inline): void {
    if (hidden) return;
    this.hasText ||= text.trim() !== '';
    this.runs.push(href === undefined ? { text, marks: [...marks] } : { text, marks: [...marks], href });
  }
}

/** How text looks within an element of a style. */
export function within(outer: Inline, { marks, hidden }: Look): Inline {
  const own = MARKS.filter((mark) => marks[mark] ?? outer.marks.includes(mark));
  return { ...outer, marks: own, hidden: outer.hidden || hidden };
}
