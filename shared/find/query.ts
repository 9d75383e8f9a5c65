import { fail, ok, type Result } from '../ipc/result';

/** What is looked for in a story. */
export interface FindQuery {
  text: string;
  matchCase: boolean;
  wholeWords: boolean;
  /** Whether the text is a regular expression (ECMAScript, Unicode). */
  isPattern: boolean;
}

/** Signs a person types for others: straight quotes find curly ones, a space finds one that does not break. */
const SAME: Readonly<Record<string, string>> = {
  "'": "['’‘ʼ]",
  '"': '["“”„«»]',
  ' ': '[ \\u00a0\\u202f\\u2009]',
  '-': '[-‐‑]',
};

const WORD = '[\\p{L}\\p{N}\\p{M}_]';

/**
 * The expression that finds what is asked for; null when nothing is. Errors: `find.bad-pattern` {reason}: the text is
 * no regular expression.
 */
export function expressionOf({ text, matchCase, wholeWords, isPattern }: FindQuery): Result<RegExp | null> {
  if (text === '') return ok(null);
  const body = isPattern ? `(?:${text})` : Array.from(text, literal).join('');
  const source = wholeWords ? `(?<!${WORD})${body}(?!${WORD})` : body;
  const flags = matchCase ? 'gmu' : 'gimu';
  try {
    // As typed first, so that what is wrong with it is said of the person's own text.
    if (isPattern) new RegExp(text, flags);
    return ok(new RegExp(source, flags));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : '';
    return fail('find.bad-pattern', { reason });
  }
}

function literal(sign: string): string {
  return SAME[sign] ?? sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
