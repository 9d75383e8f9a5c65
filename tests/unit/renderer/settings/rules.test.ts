import { expect, it } from 'vitest';
import { fitsSearch, newRule, pairsFromText, pairsToText, placed } from '../../../../renderer/settings/rules';
import { EMPTY_BOOK, HOUSE_PACK, withRule } from '../../../../shared/style/book';
import { hostileTexts } from '../../../../shared/style/hostile';
import { packsOf } from '../../../../shared/style/packs';

it('pairs are written one to a line and read back', () => {
  const pairs = { towards: ['toward'], claimed: ['said', 'added'], reportedly: [] };
  expect(pairsToText(pairs)).toBe('towards = toward\nclaimed = said | added\nreportedly');
  expect(pairsFromText(`${pairsToText(pairs)}\n\n  \n = x`)).toEqual(pairs);
});

it('a new rule has a name of its own', () => {
  const book = withRule(EMPTY_BOOK, HOUSE_PACK, newRule([]));
  expect(newRule(packsOf(book)).id).toBe('rule-2');
});

it('rules are found by any of their words', () => {
  const found = packsOf(EMPTY_BOOK).flatMap((pack) =>
    pack.rules.filter((rule) => fitsSearch(pack, rule, 'firemen TWO')),
  );
  expect(found.map(({ id }) => id)).toContain('firefighter');
  expect(placed(packsOf(EMPTY_BOOK), 'ap.firefighter')?.rule.id).toBe('firefighter');
  expect(placed(packsOf(EMPTY_BOOK), 'ap.none')).toBeNull();
});

it('only patterns are tried on hostile texts, and every sign of theirs is', () => {
  const [rule] = packsOf(EMPTY_BOOK).flatMap(({ rules }) => rules.filter(({ kind }) => kind === 'pattern'));
  if (rule?.kind !== 'pattern') throw new Error('No pattern');
  const texts = hostileTexts({ ...rule, pattern: '(x+x+)+y' }).map(({ text }) => text);
  expect(texts.some((text) => text.startsWith('xxxxxx'))).toBe(true);
  expect(hostileTexts(newRule([]))).toEqual([]);
});
