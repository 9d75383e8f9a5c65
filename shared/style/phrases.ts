import type { Stretch } from './text';

/** A phrase found in a text, by the place of its rule among those given, and what to write instead. */
export interface FoundPhrase extends Stretch {
  rule: number;
  replacements: readonly string[];
}

/** A rule as the index of phrases knows it. */
export interface PhraseRule {
  pairs: Readonly<Record<string, readonly string[]>>;
  matchCase: boolean;
}

interface Phrase {
  /** With straight signs; `small` is the same in small letters. */
  typed: string;
  small: string;
  rule: number;
  matchCase: boolean;
  replacements: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const OF_WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Finds the phrases of many rules in one walk over a text's words, however many phrases there are: each is looked up by
 * its first word. Signs as typed stand for typographic ones too; of one rule the longest phrase at a place is found.
 */
export function phraseFinder(rules: readonly PhraseRule[]): (text: string) => FoundPhrase[] {
  const byWord = new Map<string, Phrase[]>();
  const bySign: Phrase[] = [];
  rules.forEach(({ pairs, matchCase }, rule) => {
    for (const [wrong, replacements] of Object.entries(pairs)) {
      const typed = asTyped(wrong);
      const phrase = { typed, small: small(typed), rule, matchCase, replacements };
      const [first = ''] = phrase.small.match(WORD) ?? [];
      if (first === '' || !phrase.small.startsWith(first)) bySign.push(phrase);
      else byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
    }
  });
  for (const phrases of byWord.values()) phrases.sort((a, b) => b.small.length - a.small.length);
  return (text) => {
    const typed = asTyped(text);
    const lower = small(typed);
    const found: FoundPhrase[] = [];
    const take = (phrase: Phrase, from: number): void => {
      const to = from + phrase.small.length;
      if (!lower.startsWith(phrase.small, from)) return;
      if (phrase.matchCase && !typed.startsWith(phrase.typed, from)) return;
      if (OF_WORD.test(lower.charAt(to - 1)) && OF_WORD.test(lower.charAt(to))) return;
      if (found.some((one) => one.rule === phrase.rule && one.from <= from && one.to > from)) return;
      found.push({ from, to, rule: phrase.rule, replacements: phrase.replacements });
    };
    for (const { 0: word, index } of lower.matchAll(WORD))
      for (const phrase of byWord.get(word) ?? []) take(phrase, index);
    for (const phrase of bySign)
      for (let at = lower.indexOf(phrase.small); at >= 0; at = lower.indexOf(phrase.small, at + 1))
        take(phrase, at);
    return found;
  };
}

/** A text with the signs of a keyboard, as long as before. */
function asTyped(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[‐‑]/g, '-');
}

/** A text in small letters, as long as before. */
function small(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join('');
}
