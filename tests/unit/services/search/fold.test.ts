import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../shared/find/fold';
import { endOfBeginning, standsAlone, wordsOf } from '../../../../electron/services/search/words';

const foldedWords = (text: string): string[] => wordsOf(text).map((word) => word.folded);

test.each([
  ['Café SÃO Łódź', 'cafe sao lodz'],
  ['Straße İstanbul Ørsted æther', 'strasse istanbul orsted aether'],
  ['Нью-Йорк Ещё Украї́на Москва́', 'нью йорк еще україна москва'],
  ['Οδυσσεύς ΟΔΥΣΣΕΥΣ', 'οδυσσευσ οδυσσευσ'],
  ['شَمَال أحمد مدرسة علي على كتاب', 'شمال احمد مدرسه علي علي كتاب'],
  ['کتاب فارسی', 'كتاب فارسي'],
  ['שָׁלוֹם', 'שלום'],
  ['١٢٣ ۴۵۶ २०१७ ７８９', '123 456 2017 789'],
  ['ガギ ｶﾞｷﾞ か\u3099', 'ガ ギ ガ ギ が'],
  ['サミット 北朝鮮の', 'サ ミ ッ ト 北 朝 鮮 の'],
  ['한국 \u1112\u1161\u11ab', '한 국 한'],
  ['𠮷野家', '𠮷 野 家'],
  ['Kishida’s O\u2019Brien don\u0027t', 'kishida s o brien don t'],
  ['10,000 U.S. foo_bar 2017年', '10 000 u s foo bar 2017 年'],
  ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
  ['ﬁne e\u0301te', 'fine ete'],
  ['हिन्दी', 'हिन्दी'],
  ['— … 🙂 №', ''],
])('%j is searched as %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words === '' ? [] : words.split(' '));
});

test('letters that differ stay different', () => {
  expect(fold('мой')).not.toBe(fold('мои'));
  expect(fold('か')).not.toBe(fold('が'));
  expect(fold('はな')).not.toBe(fold('ハナ'));
});

test('a word says where it stands in the text, whatever was folded before it', () => {
  const text = 'Straße — ﬁne 北朝鮮 Łódź';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['Straße', 'ﬁne', '北', '朝', '鮮', 'Łódź'],
  ]);
});

test('only characters of scripts without spaces stand alone', () => {
  expect(['北', 'が', '한', 'ส', 'k', 'к', 'ا', '7'].map(standsAlone)).toEqual([
    ...[true, true, true, true, false, false, false, false],
  ]);
});

test('the beginning of a word ends where its letters do in the text', () => {
  const beginning = (text: string, length: number): string => {
    const [word] = wordsOf(text);
    return word === undefined ? '' : text.slice(word.start, endOfBeginning(text, word, length));
  };
  expect(beginning('Кисида', 3)).toBe('Кис');
  expect(beginning('e\u0301te\u0301s', 3)).toBe('e\u0301te\u0301');
  expect(beginning('Straße', 5)).toBe('Straß');
  expect(beginning('soft\u00adhyphen', 5)).toBe('soft\u00adh');
  expect(beginning('Kyiv', 4)).toBe('Kyiv');
});

test('folding again changes nothing, and gives letters, digits and marks only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of foldedWords(text)) {
        expect(fold(word)).toBe(word);
        expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }
    }),
    { numRuns: 1000, seed: 20260320 },
  );
});
