import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesFromText, placesToText } from '../../../shared/dateline/suggest';
import { place } from '../../../shared/story/place';
import { aPlace } from './places';

describe('the place field', () => {
  const tokyo = { ...place('Tokyo'), country: 'Japan', countryCode: 'JP', timeZone: 'Asia/Tokyo' };
  const seoul = { ...place('Seoul'), country: 'South Korea', countryCode: 'KR', timeZone: 'Asia/Seoul' };
  const palermo = {
    ...place('Palermo'),
    region: 'Sicily',
    country: 'Italy',
    countryCode: 'IT',
    timeZone: 'Europe/Rome',
  };
  const us = { country: 'United States', countryCode: 'US' };
  const rows: [string, ReturnType<typeof placesFromText>, string?][] = [
    ['Tokyo', [tokyo]],
    ['TOKYO', [tokyo], 'Tokyo'],
    ['Tokyo, Japan', [tokyo], 'Tokyo'],
    ['Tokyo/Seoul', [tokyo, seoul]],
    [' Tokyo / Seoul, ', [tokyo, seoul], 'Tokyo/Seoul'],
    ['Buffalo, N.Y.', [{ ...place('Buffalo'), ...us, region: 'New York' }]],
    ['buffalo,  new york', [{ ...place('buffalo'), ...us, region: 'New York' }], 'buffalo, N.Y.'],
    ['Saitama, Japan', [{ ...place('Saitama'), country: 'Japan', countryCode: 'JP' }]],
    [
      'Kyiv (Ukraine)',
      [{ ...place('Kyiv'), country: 'Ukraine', countryCode: 'UA', timeZone: 'Europe/Kyiv' }],
      'Kyiv',
    ],
    ['Palermo, Sicily', [palermo]],
    ['Palermo, Sicily, Italy', [palermo], 'Palermo, Sicily'],
    ['Paris, Texas', [{ ...place('Paris'), ...us, region: 'Texas' }]],
    ['Aboard Air Force One', [place('Aboard Air Force One')]],
    ['', [], ''],
    [' , / ', [], ''],
  ];
  for (const [text, places, back] of rows) {
    it(JSON.stringify(text), () => {
      expect(placesFromText(text)).toEqual(places);
      expect(placesToText(places)).toBe(back ?? text);
    });
  }

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { maxLength: 4 }), (places) => {
        expect(placesFromText(placesToText(places))).toEqual(places);
      }),
    );
  });

  it('keeps what is known of a place that was not touched', () => {
    const tokyo = { ...place('Tokyo'), timeZone: 'Asia/Tokyo' };
    const seoul = { ...place('Seoul'), timeZone: 'Asia/Seoul' };
    expect(placesFromText('Seoul/Osaka/Tokyo', [tokyo, seoul])).toEqual([seoul, place('Osaka'), tokyo]);
  });

  it('makes places of anything, and shows them the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const places = placesFromText(text);
        for (const one of places) expect(one.name).not.toBe('');
        const shown = placesToText(places);
        expect(placesToText(placesFromText(shown))).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });
});
