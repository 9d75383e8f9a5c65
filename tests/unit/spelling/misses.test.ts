import { beforeAll, describe, expect, it } from 'vitest';
import { coveredBy, flaggedOf } from '../../../shared/spelling/flags';
import { missesIn } from '../../../shared/spelling/misses';
import type { Speller } from '../../../shared/spelling/speller';
import { dictionary } from '../../support/dictionaries';

let american: Speller;
let british: Speller;

beforeAll(async () => {
  american = await dictionary('en-US');
  british = await dictionary('en-GB');
});

/** The words of a story that are flagged, a text to a block. */
function flagged(texts: readonly string[], known: readonly string[] = [], speller = american): string[] {
  const misses = texts.flatMap((text) =>
    missesIn(text, speller).map((miss) => ({ ...miss, shown: text.slice(miss.from, miss.to) })),
  );
  return flaggedOf(misses, coveredBy([new Set(known)])).map(({ shown }) => shown);
}

describe('a misspelt word', () => {
  it.each([
    ['the goverment said so', 'goverment'],
    ['the Goverment of Norway', 'Goverment'],
    ['the Prime Minsiter of Norway', 'Minsiter'],
    ['Norway’s Parliment met', 'Parliment'],
    ['Teh talks failed', 'Teh'],
    ['its ’goverment’ fell', 'goverment'],
    ['a state-rnu firm', 'rnu'],
    ['the goverment’s plan', 'goverment’s'],
    ['the GOVERMENT', 'GOVERMENT'],
    ['It was, he said, “recieved well', 'recieved'],
  ])('%s: %s', (text, word) => {
    expect(flagged([text])).toEqual([word]);
  });

  it('is so in one English and not in the other', () => {
    expect(flagged(['the colour of the center'])).toEqual(['colour']);
    expect(flagged(['the colour of the center'], [], british)).toEqual(['center']);
  });

  it('is found in a headline in capitals or In Headline Case', () => {
    expect(flagged(['Goverment Agrees Sweeping Pension Refrom After Talks'])).toEqual([
      'Goverment',
      'Refrom',
    ]);
  });
});

describe('what is no misspelling', () => {
  it.each([
    'President Volodymyr Zelenskyy met Keir Starmer and Antony Blinken in Kyiv on Monday.',
    'Zelenskyy said the talks went well.',
    'Gov. Muriel Bowser told reporters in Tuscaloosa, Ala., and Wichita, Kan.',
    'The café served señor Muñoz in São Paulo, a naïve idea.',
    'UNHCR, OPCW and NATO’s envoys spoke to TASS and AFP.',
    'He heard from Bowser and, later, from Blinkan.',
    'His iPhone ran YouTube and WhatsApp.',
    'A pre-war anti-tank ex-minister’s co-pilot, well-known in Franco-German circles.',
    'Israel’s Netanyahu and Turkey’s Erdoğan’s aides',
    'Встреча прошла в Москве, said 北京.',
    'Sens. Ted Cruz and J.D. Vance of the U.S. left at 5 p.m. EDT.',
    'The 21st-century mid-1990s livestream of the ceasefire.',
  ])('%s', (text) => {
    expect(flagged([text])).toEqual([]);
  });

  it('includes a name at the beginning of a sentence that stands within one elsewhere', () => {
    expect(flagged(['Tshisekedi arrived.'])).toEqual(['Tshisekedi']);
    expect(flagged(['Tshisekedi arrived.', 'They met Tshisekedi later.'])).toEqual([]);
  });

  it('includes a name like a common word behind a title, or behind half a title and said twice', () => {
    expect(flagged(['They met Chief Minsitry and left.'])).toEqual(['Minsitry']);
    expect(flagged(['They met Chief Minsitry and left.', 'Then they saw Minsitry.'])).toEqual([]);
    expect(flagged(['They met Mr. Minsitry.'])).toEqual([]);
    expect(flagged(['The Minsitry said so.', 'The Minsitry said no.'])).toEqual(['Minsitry', 'Minsitry']);
  });

  it('includes what a list knows: a small word in any case, a name as it is written', () => {
    expect(flagged(['A flarb here. Flarb there. FLARBED'], ['flarb', 'flarbed'])).toEqual([]);
    expect(flagged(['The ozempique was late'], ['Ozempique'])).toEqual(['ozempique']);
    expect(flagged(['Goverment’s'], ['Goverment'])).toEqual([]);
  });
});
