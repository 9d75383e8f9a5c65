import { newId } from '../../story/ids';
import type { Story } from '../../story/story';
import { madeAt, MAX_COMMENTS, Quotes } from '../manuscript/comments';
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

/** The comments of a document, and the text they are about. */
export class Comments {
  private readonly threads: Thread[] = [];
  /** The thread every comment is in, in order. */
  private readonly places: Thread[] = [];
  /** What comments are about, by the names of their ranges. */
  readonly quotes = new Quotes();
  private next: Pending = { author: '', at: null, range: '', answers: 0 };

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
    if (text.trim() === '' || this.places.length >= MAX_COMMENTS) return;
    const comment = { id: newId(), author: oneLine(author), at: madeAt(at, now), text: text.trim() };
    const parent = answers < 0 ? this.places[this.places.length + answers] : undefined;
    if (parent !== undefined) {
      parent.comments.push(comment);
      this.places.push(parent);
      return;
    }
    const quote = oneLine(this.quotes.of(range));
    const thread: Thread = { id: newId(), quote, resolved: false, comments: [comment] };
    this.threads.push(thread);
    this.places.push(thread);
  }

  all(): Thread[] {
    return this.threads;
  }
}
