import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BUNDLED, dictionaryFor } from '../../../shared/spelling/dictionaries';
import { namesOfHouse, namesOfStory } from '../../../shared/spelling/names';
import {
  ignoring,
  NO_WORDS,
  withWord,
  WordListsSchema,
  wordsFromText,
  wordsToText,
} from '../../../shared/spelling/word-lists';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';

describe('a list of words', () => {
  it('is read from plain text, a remark, a count and the flags of a dictionary left out', () => {
    expect(wordsFromText('3\nKyiv\n# places\nOdesa # a port\nnewsdesk/SM\n\nO’Brien Kyiv\r\n12')).toEqual([
      'Kyiv',
      'newsdesk',
      "O'Brien",
      'Odesa',
    ]);
  });

  it('comes back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = wordsFromText(text);
        expect(wordsFromText(wordsToText(words))).toEqual(words);
        expect(v.is(WordListsSchema, { ...NO_WORDS, own: words })).toBe(true);
      }),
    );
  });

  it('takes a word once, and ignores one in its story alone', () => {
    const lists = withWord(withWord(NO_WORDS, 'own', 'flarb'), 'own', 'flarb');
    expect(lists).toEqual({ ...NO_WORDS, own: ['flarb'] });
    expect(ignoring(ignoring(lists, 'a', 'x'), 'b', 'y').ignored).toEqual([
      { story: 'a', words: ['x'] },
      { story: 'b', words: ['y'] },
    ]);
  });
});

describe('the dictionary of a story', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'en-US', 'en-US'],
    ['en-US', 'en-GB', 'en-US'],
    ['en-AU', 'en-US', 'en-GB'],
    ['en-CA', 'en-GB', 'en-US'],
    ['EN-gb', 'en-US', 'en-GB'],
    ['ru', 'en-US', null],
  ] as const)('in %s, where English is %s, is %s', (language, english, id) => {
    expect(dictionaryFor(language, english, BUNDLED)).toBe(id);
  });

  it('is one that was added, of the country where there is one', () => {
    const german = { id: 'de-AT', language: 'de-AT', bundled: false };
    expect(dictionaryFor('de-DE', 'en-US', [...BUNDLED, german])).toBe('de-AT');
  });
});

describe('the names a story gives', () => {
  it('are those of its byline, places, keywords and photo credits, the house’s and the agencies’', () => {
    const place = { name: 'Zaporizhzhia', region: '', country: 'Ukraine', countryCode: 'UA', timeZone: '' };
    const story = {
      ...newStory({ now: '2024-01-01T00:00:00Z' }),
      byline: [{ name: 'Ana Quispe', role: '' }],
      dateline: { places: [place], date: null, source: null },
      keywords: ['Goverlandia'],
      lead: { ...emptyPhoto(), credit: 'Foto: Qiyang/EFE' },
    };
    const names = namesOfStory(story);
    for (const name of ['Quispe', 'Zaporizhzhia', 'Goverlandia', 'Qiyang'])
      expect(names.has(name)).toBe(true);
    const house = namesOfHouse({ ...DEFAULT_HOUSE, desks: ['Sportz'] });
    for (const name of ['Sportz', 'Xinhua', 'Adnkronos']) expect(house.has(name)).toBe(true);
  });
});
