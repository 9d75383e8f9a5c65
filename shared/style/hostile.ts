import type { Rule } from './rule';
import type { StyleText } from './text';

/** Letters of a text made to keep a pattern busy: what takes exponential time takes forever over it. */
const LONG = 60;
/** And of one for patterns that take the square of it or worse. */
const LONGER = 6_000;

/**
 * Texts over which a pattern that can run away does: long stretches of the signs it names, which almost fit. Nothing
 * for rules without a pattern of their own.
 */
export function hostileTexts(rule: Rule): StyleText[] {
  if (rule.kind !== 'pattern') return [];
  const named = rule.pattern.replace(/\\[pPbBdDsSwW]|[()[\]{}|?*+^$\\]/g, '');
  const signs = new Set(Array.from(`aA1 “,${named}`));
  const stretches = [...signs].slice(0, 40).flatMap((sign) => [`${sign.repeat(LONG)}\u0001`]);
  const long = ['a', '1', ' ', 'word ', 'Aa1, '].map(
    (piece) => piece.repeat(LONGER / piece.length) + '\u0001',
  );
  const own = [...rule.bad, ...rule.good].map((text) => text.repeat(20));
  const [place = 'body'] = rule.where;
  const [language = 'en-US'] = rule.languages;
  return [...stretches, ...long, ...own].map((text) => ({ text, place, language, isQuote: false }));
}
