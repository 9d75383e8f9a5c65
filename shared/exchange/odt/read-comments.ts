import * as v from 'valibot';
import { newId } from '../../story/ids';
import { InstantSchema } from '../../story/place';
import type { Story } from '../../story/story';
import { attributeOf, childAt, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { madeAt, MAX_COMMENTS, Quotes } from '../manuscript/comments';
import { line } from '../xml/line';
import { oneLine } from '../well-formed';
import { nameOf } from './read-names';

type Thread = Story['threads'][number];

/** The comments of a document, and the text they are about. */
export class Comments {
  readonly threads: Thread[] = [];
  private readonly now: string;
  private readonly byName = new Map<string, Thread>();
  /** What comments are about, by their names. */
  readonly quotes = new Quotes();
  private count = 0;

  constructor(now: string) {
    this.now = now;
  }

  /** A comment, at the place where what it is about begins. */
  add(annotation: XmlElement): void {
    this.count += 1;
    const text = textOfAnnotation(annotation);
    const name = attributeOf(annotation, 'name');
    if (text === '' || this.count > MAX_COMMENTS) return;
    const author = line(childAt(annotation, 'creator'));
    const at = madeAt(instantIn(childAt(annotation, 'date')), this.now);
    const comment = { id: newId(), author, at, text };
    const parent = this.byName.get(attributeOf(annotation, 'parent-name'));
    if (parent !== undefined) {
      parent.comments.push(comment);
      if (name !== '') this.byName.set(name, parent);
      return;
    }
    const resolved = attributeOf(annotation, 'resolved') === 'true';
    const thread: Thread = { id: newId(), quote: '', resolved, comments: [comment] };
    this.threads.push(thread);
    if (name === '') return;
    this.byName.set(name, thread);
    this.quotes.begin(name);
  }

  /** What a comment is about ends. */
  finish(name: string): void {
    const thread = this.byName.get(name);
    this.quotes.finish(name);
    if (thread?.quote === '') thread.quote = oneLine(this.quotes.of(name));
  }
}

function textOfAnnotation(annotation: XmlElement): string {
  return elementsOf(annotation)
    .filter((child) => ['text:p', 'text:h', 'text:list'].includes(nameOf(child)))
    .map((child) =>
      textIn(child)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n');
}

/** The instant an element says; one without a zone is taken for UTC; null for none. */
export function instantIn(element: XmlElement | null): string | null {
  if (element === null) return null;
  const said = textIn(element)
    .trim()
    .replace(/(\.\d{9})\d+/, '$1');
  const whole = /(?:Z|[+-]\d\d:\d\d)$/.test(said) ? said : `${said}Z`;
  return v.is(InstantSchema, whole) ? whole : null;
}
