import * as v from 'valibot';
import { newId } from '../../story/ids';
import { InstantSchema } from '../../story/place';
import type { Story } from '../../story/story';
import { oneLine } from '../well-formed';
import { instantOfDttm } from './read-info';

type Thread = Story['threads'][number];

/** A comment on its way. */
interface Pending {
  author: string;
  at: string | null;
  range: string;
  /** How many comments before this one stands the one it answers; 0 for none. */
  answers: number;
}

/** So many comments are kept, and so much of what they are about. */
const MOST = 5000;
const LONGEST_QUOTE = 1000;

/** The comments of a document, and the text they are about. */
export class Comments {
  private readonly threads: Thread[] = [];
  /** The thread every comment is in, in order. */
  private readonly places: Thread[] = [];
  private readonly quotes = new Map<string, string>();
  private readonly open = new Set<string>();
  private next: Pending = { author: '', at: null, range: '', answers: 0 };

  /** The text a comment is about begins. */
  begin(range: string): void {
    if (this.open.size < 100 && this.quotes.size < MOST) {
      this.open.add(range);
      this.quotes.set(range, '');
    }
  }

  finish(range: string): void {
    this.open.delete(range);
  }

  /** Text of the story, which open comments are about. */
  heard(text: string): void {
    for (const range of this.open) {
      const before = this.quotes.get(range) ?? '';
      if (before.length < LONGEST_QUOTE) this.quotes.set(range, before + text);
    }
  }

  /** Something said of the comment that comes. */
  say(what: Partial<Pending>): void {
    this.next = { ...this.next, ...what };
  }

  /** The instant a comment was made, as Word packs it or as a number of seconds. */
  sayWhen(text: string): void {
    const packed = Number(text.trim());
    if (Number.isFinite(packed)) this.say({ at: instantOfDttm(packed < 0 ? packed + 2 ** 32 : packed) });
  }

  /** A comment whose text has been read; `now` for one that does not say when it was made. */
  add(text: string, now: string): void {
    const { author, at, range, answers } = this.next;
    this.next = { author: '', at: null, range: '', answers: 0 };
    if (text.trim() === '' || this.places.length >= MOST) return;
    const when = at ?? (v.is(InstantSchema, now) ? now : '1970-01-01T00:00:00Z');
    const comment = { id: newId(), author: oneLine(author), at: when, text: text.trim() };
    const parent = answers < 0 ? this.places[this.places.length + answers] : undefined;
    if (parent !== undefined) {
      parent.comments.push(comment);
      this.places.push(parent);
      return;
    }
    const quote = oneLine(this.quotes.get(range) ?? '');
    const thread: Thread = { id: newId(), quote, resolved: false, comments: [comment] };
    this.threads.push(thread);
    this.places.push(thread);
  }

  all(): Thread[] {
    return this.threads;
  }
}
