import { ENGLISHES, dictionaryFor, BUNDLED, type English } from '../spelling/dictionaries';
import { AP_PACK } from './ap';
import { keyOfRule, type Book } from './book';
import type { Pack } from './pack';
import type { ActiveRule } from './rule';

/** The packs that come with Dateline. */
export const BUILT_IN: readonly Pack[] = [AP_PACK];

/** All packs of a house, those that come with Dateline first, their rules as the house wants them. */
export function packsOf({ packs, changed }: Book): Pack[] {
  const builtIn = BUILT_IN.map((pack) => ({
    ...pack,
    rules: pack.rules.map(
      (rule) => changed.find((one) => one.pack === pack.id && one.rule.id === rule.id)?.rule ?? rule,
    ),
  }));
  return [...builtIn, ...packs.filter(({ id }) => BUILT_IN.every((one) => one.id !== id))];
}

/** The rules in force, the exceptions of the house among theirs. */
export function activeRules(book: Book): ActiveRule[] {
  return packsOf(book)
    .filter(({ id }) => !book.off.includes(id))
    .flatMap(({ id, rules }) => rules.filter(({ enabled }) => enabled).map((rule) => ({ id, rule })))
    .map(({ id, rule }) => {
      const key = keyOfRule(id, rule.id);
      const more = book.exceptions.flatMap((one) => (one.rule === key ? [one.text] : []));
      return { key, rule: more.length === 0 ? rule : { ...rule, except: [...rule.except, ...more] } };
    });
}

/** The language rules are chosen by: an English that does not say where it is from is the house's. */
export function styleLanguage(language: string, english: English): string {
  const found = /^en\b/i.test(language) ? dictionaryFor(language, english, BUNDLED) : null;
  return ENGLISHES.find((one) => one === found) ?? language;
}
