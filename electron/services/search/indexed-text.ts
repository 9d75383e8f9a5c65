import type { Field } from './fields';
import { wordsOf } from './words';

/** Stands between two pieces of text, so that no phrase reaches from one into the next: a letter nobody uses. */
const BREAK = ' \u{a66e} ';

/** Pieces of text as the index holds them. */
export function indexedText(fields: readonly Field[]): string {
  return fields
    .map(({ text }) =>
      wordsOf(text)
        .map(({ folded }) => folded)
        .join(' '),
    )
    .join(BREAK);
}
