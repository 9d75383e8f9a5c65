import type { LeftOut } from '../manuscript/left-out';
import type { Comments } from './read-comments';
import type { LanguageCount } from './read-languages';
import type { State } from './read-state';
import type { Tables } from './read-tables';

/** What is told of letters on their way into a text. */
interface Listeners {
  readonly tables: Tables;
  readonly leftOut: LeftOut;
  readonly comments: Comments;
  readonly languages: LanguageCount;
}

/** Whether letters are shown, in a text that is none of the story. */
export function isShown(_text: string, { deleted, hidden }: State): boolean {
  return !deleted && !hidden;
}

/** Tells letters that are text of the story from those that are hidden or deleted, and counts these. */
export class Sieve {
  private readonly to: Listeners;
  /** What the letter before was, of changes and hidden passages: a stretch counts once. */
  private stretch = '';

  constructor(to: Listeners) {
    this.to = to;
  }

  /** Whether letters are text of the story. */
  readonly sift = (text: string, state: State): boolean => {
    const { inserted, deleted, hidden, insertedBy, deletedBy } = state;
    const by = deleted ? deletedBy : insertedBy;
    const kind = deleted ? 'deleted' : hidden ? 'hidden' : inserted ? 'inserted' : '';
    if (text.trim() !== '') {
      const stretch = kind === '' ? '' : `${kind} ${by}`;
      if (stretch !== this.stretch && kind !== '') this.count(kind, by);
      this.stretch = stretch;
      if (isShown(text, state)) this.to.languages.add(state.language, text);
    }
    if (!isShown(text, state)) return false;
    this.to.comments.quotes.heard(text);
    return true;
  };

  private count(kind: 'deleted' | 'hidden' | 'inserted', by: number): void {
    const { leftOut, tables } = this.to;
    if (kind === 'hidden') {
      leftOut.hidden += 1;
      return;
    }
    if (kind === 'deleted') leftOut.deletions += 1;
    else leftOut.insertions += 1;
    const author = tables.authors[by];
    if (author !== undefined && author !== '' && author !== 'Unknown') leftOut.authors.add(author);
  }
}
