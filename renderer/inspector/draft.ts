/**
 * The text of a field while it is typed into. What is typed goes to the story at once, and what the story says comes
 * back a moment later: the text shown is never set back by such an echo, or the caret would jump and letters be lost.
 */
export interface Draft {
  /** What the field shows. */
  text: string;
  /** What the story said last. */
  seen: string;
  /** What was written and has not come back yet, oldest first. */
  written: readonly string[];
}

/** A field that shows what the story says. */
export function draftOf(value: string): Draft {
  return { text: value, seen: value, written: [] };
}

/** The person typed. */
export function typed(draft: Draft, text: string): Draft {
  return { ...draft, text, written: [...draft.written, text] };
}

/** The story says `value`: an echo of what was written leaves the text alone, anything else (an undo) replaces it. */
export function received(draft: Draft, value: string): Draft {
  if (value === draft.seen) return draft;
  const echo = draft.written.indexOf(value);
  if (echo < 0) return draftOf(value);
  return { ...draft, seen: value, written: draft.written.slice(echo + 1) };
}

/** The field was left: it shows what the story says, which by now is what was typed. */
export function settled(draft: Draft, value: string): Draft {
  return draft.text === value && draft.written.length === 0 && draft.seen === value ? draft : draftOf(value);
}
