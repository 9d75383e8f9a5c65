import * as v from 'valibot';
import { InstantSchema } from '../../story/place';

/** So many comments of a document are kept. */
export const MAX_COMMENTS = 5000;

/** What a comment is about is no longer than this, but for the last stretch of text that was heard (UTF-16 units). */
const LONGEST_QUOTE = 1000;

/** What comments are about: the text that is heard from where it begins to where it ends. */
export class Quotes {
  private readonly texts = new Map<string, string>();
  private readonly open = new Set<string>();

  /** What a comment is about begins; one that began before does not begin again. */
  begin(name: string): void {
    if (this.texts.has(name) || this.texts.size >= MAX_COMMENTS) return;
    this.texts.set(name, '');
    this.open.add(name);
  }

  /** What a comment is about ends. */
  finish(name: string): void {
    this.open.delete(name);
  }

  /** Text of the story. */
  heard(text: string): void {
    if (text === '') return;
    for (const name of this.open) {
      const whole = (this.texts.get(name) ?? '') + text;
      this.texts.set(name, whole);
      if (whole.length > LONGEST_QUOTE) this.open.delete(name);
    }
  }

  /** A paragraph or a cell ends: what comes stands apart from what was heard. */
  part(): void {
    this.heard('\n');
  }

  /** What a comment is about, as it was heard; `''` for one that nothing is known of. */
  of(name: string): string {
    return this.texts.get(name) ?? '';
  }
}

/** When a comment was made: as it says, else now, where that is an instant at all. */
export function madeAt(said: string | null, now: string): string {
  return [said, now].find((at) => v.is(InstantSchema, at)) ?? '1970-01-01T00:00:00Z';
}
