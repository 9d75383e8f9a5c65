import { describe, expect, it } from 'vitest';
import {
  EMPTY_BOOK,
  excepting,
  HOUSE_PACK,
  ignoredOnce,
  ignoringStyle,
  withoutRule,
  withPack,
  withRule,
} from '../../../shared/style/book';
import { activeRules, BUILT_IN, packsOf, styleLanguage } from '../../../shared/style/packs';
import type { Rule } from '../../../shared/style/rule';

const [ap] = BUILT_IN;
if (ap === undefined) throw new Error('No pack comes with Dateline');
const [first] = ap.rules;
if (first === undefined) throw new Error('The pack is empty');
const own: Rule = {
  ...{ kind: 'replace', id: 'mine', why: 'Ours.', severity: 'error', enabled: true, pairs: { foo: ['bar'] } },
  ...{ languages: [], where: [], inQuotes: false, except: [], bad: [], good: [], matchCase: false },
};

function keys(book = EMPTY_BOOK): string[] {
  return activeRules(book).map(({ key }) => key);
}

describe('a book of style', () => {
  it('begins with the rules that come with Dateline, but for those switched off', () => {
    expect(keys()).toEqual(ap.rules.filter(({ enabled }) => enabled).map(({ id }) => `ap.${id}`));
    expect(keys({ ...EMPTY_BOOK, off: ['ap'] })).toEqual([]);
  });

  it('keeps a changed rule apart, and gives it back as it came', () => {
    const book = withRule(EMPTY_BOOK, 'ap', { ...first, enabled: false });
    expect(book.packs).toEqual([]);
    expect(keys(book)).not.toContain(`ap.${first.id}`);
    expect(withoutRule(book, 'ap', first.id)).toEqual(EMPTY_BOOK);
  });

  it('has the house’s own rules in a pack of their own', () => {
    const book = withRule(withRule(EMPTY_BOOK, HOUSE_PACK, own), HOUSE_PACK, { ...own, why: 'Other.' });
    expect(packsOf(book).at(-1)).toMatchObject({ id: HOUSE_PACK, rules: [{ id: 'mine', why: 'Other.' }] });
    expect(keys(withoutRule(book, HOUSE_PACK, 'mine'))).toEqual(keys());
  });

  it('never lets a pack that is brought in take the place of one that comes with Dateline', () => {
    const book = withPack(EMPTY_BOOK, { ...ap, rules: [] });
    expect(packsOf(book)).toEqual(BUILT_IN);
  });

  it('adds its exceptions to those of the rule', () => {
    const book = excepting(excepting(EMPTY_BOOK, `ap.${first.id}`, 'Five 5'), `ap.${first.id}`, 'Five 5');
    const found = activeRules(book).find(({ key }) => key === `ap.${first.id}`);
    expect(found?.rule.except).toEqual([...first.except, 'Five 5']);
  });

  it('remembers what is ignored in the stories last written', () => {
    let book = EMPTY_BOOK;
    for (let at = 0; at < 510; at += 1) book = ignoringStyle(book, `story ${at}`, 'a');
    book = ignoringStyle(ignoringStyle(book, 'story 509', 'b'), 'story 509', 'b');
    expect(book.ignored).toHaveLength(500);
    expect(book.ignored.at(-1)).toEqual({ story: 'story 509', names: ['a', 'b'] });
  });

  it('knows one finding again when the text goes on behind it', () => {
    const name = (text: string): string => ignoredOnce('ap.x', text, { from: 3, to: 7 });
    expect(name('He said')).toBe(name('He said so, and left.'));
    expect(name('He said')).not.toBe(name('We said'));
  });
});

it.each([
  ['en', 'en-US', 'en-US'],
  ['en', 'en-GB', 'en-GB'],
  ['en-AU', 'en-US', 'en-GB'],
  ['en-CA', 'en-GB', 'en-US'],
  ['de', 'en-US', 'de'],
] as const)(
  'rules for a story in %s of a house that writes %s are those for %s',
  (language, english, result) => {
    expect(styleLanguage(language, english)).toBe(result);
  },
);
