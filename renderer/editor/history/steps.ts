/** What an update did, as far as the history cares. */
export interface Change {
  /** Characters typed or taken away one by one at the caret, one typed over what was selected, or anything else. */
  kind: 'typed' | 'replaced' | 'backspace' | 'delete' | 'composed' | 'other';
  /** The text before the caret, up to a few characters, without what was typed. */
  before: string;
  /** What was typed, `''` for the other kinds. */
  typed: string;
  /** Where it happened: a text of the page, and the offsets in it at which the change began and the caret now is. */
  text: string;
  start: number;
  end: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** A pause after which typing is another step, in milliseconds. */
export const PAUSE = 1000;

/** Words typed without a pause that are one step. */
export const WORDS_IN_STEP = 5;

/**
 * Cuts a stream of changes into steps: fluent typing by a few words and by sentences, deleting character by character
 * by pauses, everything else one by one.
 */
export class Steps {
  private last: Change | null = null;
  private words = 0;

  /** Whether a change begins a new step. */
  begins(change: Change): boolean {
    const { last } = this;
    this.last = change;
    const goesOn =
      last !== null &&
      change.kind !== 'other' &&
      change.kind !== 'replaced' &&
      isSameDoing(change, last) &&
      change.text === last.text &&
      change.start === last.end &&
      change.at - last.at < PAUSE;
    if (goesOn && !this.isEnough(change)) return false;
    this.words = 0;
    return true;
  }

  /** The next change begins a step, whatever it is. */
  cut(): void {
    this.last = null;
  }

  private isEnough(change: Change): boolean {
    const isNewWord = change.kind === 'composed' || (/\s$/.test(change.before) && !/^\s/.test(change.typed));
    if (!isNewWord || !isWriting(change)) return false;
    this.words += 1;
    return this.words >= WORDS_IN_STEP || /[.?!…。！？]["”’»」)]?\s*$/.test(change.before);
  }
}

function isSameDoing(change: Change, last: Change): boolean {
  return change.kind === last.kind || (isWriting(change) && isWriting(last));
}

function isWriting({ kind }: Change): boolean {
  return kind === 'typed' || kind === 'replaced' || kind === 'composed';
}
