import { describe, expect, it } from 'vitest';
import { findCountry, findCountryOf } from '../../../shared/dateline/countries';
import { findRegion, REGIONS, regionText } from '../../../shared/dateline/regions';

describe('a state or province', () => {
  it('is found by every way it is written, and written so that it is found again', () => {
    for (const region of REGIONS) {
      for (const text of [region.ap, region.ap.replaceAll('.', ''), region.postal, region.ap.toUpperCase()]) {
        expect(findRegion(text), text).toBe(region);
      }
      for (const states of ['ap', 'full'] as const) {
        expect(findRegion(regionText(region.name, region.countryCode, states))).toBe(region);
      }
    }
  });

  it('is AP’s: fifty states and the capital, eight of them never shortened, and the provinces of Canada', () => {
    const states = REGIONS.filter((region) => region.countryCode === 'US');
    expect(states).toHaveLength(51);
    expect(states.filter((region) => region.ap === region.name).map((region) => region.name)).toEqual(
      'Alaska Hawaii Idaho Iowa Maine Ohio Texas Utah'.split(' '),
    );
    expect(REGIONS.filter((region) => region.countryCode === 'CA')).toHaveLength(13);
  });

  it('is not guessed', () => {
    expect(findRegion('wa')).toBeNull();
    expect(findRegion('Georgia')).toBeNull();
    expect(findRegion('')).toBeNull();
    expect(regionText('New York', 'XX', 'ap')).toBe('New York');
    expect(regionText('Sicily', 'IT', 'ap')).toBe('Sicily');
  });
});

describe('a country', () => {
  const names: Record<string, string> = {
    Japan: 'JP',
    JAPAN: 'JP',
    'the Netherlands': 'NL',
    'United Kingdom': 'GB',
    UK: 'GB',
    'Ivory Coast': 'CI',
    "Cote d'Ivoire": '',
    'Côte d’Ivoire': 'CI',
    "Côte d'Ivoire": 'CI',
    Turkey: 'TR',
    Türkiye: 'TR',
    Myanmar: 'MM',
    Burma: 'MM',
    Serbia: 'RS',
    Russia: 'RU',
    Germany: 'DE',
    Vietnam: 'VN',
    'Saint Lucia': 'LC',
    'Antigua and Barbuda': 'AG',
    Kosovo: 'XK',
    'European Union': '',
    Sicily: '',
    '': '',
  };
  for (const [name, code] of Object.entries(names)) {
    it(`${name}: ${code}`, () => expect(findCountry(name)?.code ?? '').toBe(code));
  }

  it('is also known in the language of the house, and in no other', () => {
    expect(findCountry('Alemania', 'es')?.code).toBe('DE');
    expect(findCountry('Germany', 'es')?.code).toBe('DE');
    expect(findCountry('Alemania')).toBeNull();
    expect(findCountry('Japan', 'not a language')?.code).toBe('JP');
  });

  it('gets no code where the U.S. state of Georgia may be meant', () => {
    expect(findCountryOf('Tbilisi', 'Georgia')).toEqual({ name: 'Georgia', code: 'GE' });
    expect(findCountryOf('Savannah', 'Georgia')).toEqual({ name: 'Georgia', code: '' });
  });
});
