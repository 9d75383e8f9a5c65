import { standsAlone, wordsOf } from './words';

/** Something a query asks for: words that follow each other, the last one perhaps only begun. */
export interface Term {
  words: readonly string[];
  begun: boolean;
}

/** Most words a query can ask for: what is pasted into the search field beyond them is not looked for. */
const MAX_TERMS = 32;

/**
 * What a query asks for. Words between quotation marks stand together; what is outside stands by itself, except
 * that a word with something inside it (`10,000`, `北朝鮮`) stays together. The last word counts as a beginning
 * unless a quotation mark closes it.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const [index, part] of query.split(QUOTES).entries()) {
    const quoted = index % 2 === 1;
    for (const piece of quoted ? [part] : part.split(/\s+/u)) {
      const words = wordsOf(piece).map((word) => word.folded);
      if (words.length > 0) terms.push({ words, begun: false });
    }
  }
  const kept = terms.slice(0, MAX_TERMS);
  const last = kept.at(-1);
  if (last === undefined || ENDS_QUOTED.test(query)) return kept;
  return [...kept.slice(0, -1), { ...last, begun: !standsAlone(last.words.at(-1) ?? '') }];
}

/** The query in the language of FTS5. Words hold letters, digits and marks only: nothing needs escaping. */
export function matchExpression(terms: readonly Term[]): string {
  return terms.map(({ words, begun }) => `"${words.join(' ')}"${begun ? ' *' : ''}`).join(' AND ');
}

const QUOTES = /["“”„«»「」『』]/u;
const ENDS_QUOTED = /["“”„«»「」『』]\s*$/u;
