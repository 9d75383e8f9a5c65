import fc from 'fast-check';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGazetteer, type Gazetteer } from '../../../../electron/services/gazetteer/gazetteer';
import { keptGazetteer } from '../../../../electron/services/gazetteer/kept';
import { placeOfCity } from '../../../../shared/dateline/cities/world-city';
import { cityMeant } from '../../../../shared/dateline/known-facts';
import type { FoundPlace } from '../../../../shared/ipc/places';
import { must } from '../support/must';

const ROOT = resolve(import.meta.dirname, '../../../..');

let gazetteer: Gazetteer;
let bytes: Buffer;
let reads = 0;

beforeAll(async () => {
  bytes = await keptGazetteer(ROOT);
  gazetteer = createGazetteer(() => {
    reads++;
    return Promise.resolve(bytes);
  });
}, 120_000);

async function find(text: string, language = 'en', limit = 6): Promise<FoundPlace[]> {
  return must(await gazetteer.find(text, language, limit));
}

/** The first place found, as `name, region, code`. */
async function first(text: string, language = 'en'): Promise<string> {
  const [found] = await find(text, language);
  const { name = '', region = '', countryCode = '' } = found?.place ?? {};
  return [name, region, countryCode].filter((part) => part !== '').join(', ');
}

describe('a place', () => {
  const rows: Record<string, string> = {
    ...{
      tok: 'Tokyo, JP',
      東京: 'Tokyo, JP',
      モスクワ: 'Moscow, RU',
      москва: 'Moscow, RU',
      Moskau: 'Moscow, RU',
    },
    ...{
      köln: 'Cologne, DE',
      Koln: 'Cologne, DE',
      cologne: 'Cologne, DE',
      zur: 'Zurich, CH',
      'SAO P': 'Sao Paulo, BR',
    },
    ...{ 'são p': 'Sao Paulo, BR', odessa: 'Odesa, UA', kiev: 'Kyiv, UA', bakhm: 'Bakhmut, Donetsk, UA' },
    ...{
      'paris, tex': 'Paris, Texas, US',
      'buffalo, N.Y.': 'Buffalo, New York, US',
      york: 'York, England, GB',
    },
    ...{ 'hamilton, ber': 'Hamilton, Hamilton city, BM', 'st louis': 'St. Louis, Missouri, US' },
    ...{ 'saint louis': 'St. Louis, Missouri, US', 'saint paul, minn': 'Saint Paul, Minnesota, US' },
    ...{
      palermo: 'Palermo, Sicily, IT',
      edinb: 'Edinburgh, Scotland, GB',
      'new york': 'New York, New York, US',
    },
    ...{
      washington: 'Washington, District of Columbia, US',
      rostov: 'Rostov-on-Don, RU',
      'rostov on': 'Rostov-on-Don, RU',
    },
    ...{
      ndjamena: "N'Djamena, TD",
      dussel: 'Duesseldorf, North Rhine-Westphalia, DE',
      malmo: 'Malmo, Skåne, SE',
    },
  };
  for (const [text, expected] of Object.entries(rows)) {
    it(`is found by ${text}`, async () => expect(await first(text)).toBe(expected));
  }

  it('comes in the language of the house', async () => {
    expect(await first('nueva d', 'es')).toBe('Nueva Delhi, IN');
    expect(await first('peking', 'de')).toBe('Peking, CN');
    expect(await first('токио', 'ru')).toBe('Токио, JP');
    expect(await first('dusseldorf', 'de')).toBe('Düsseldorf, North Rhine-Westphalia, DE');
    expect((await find('tokyo', 'ru'))[0]?.place.country).toBe('Япония');
  });

  it('says the other name it was found by, or its own', async () => {
    expect((await find('köln'))[0]?.also).toBe('Köln');
    expect((await find('tokyo'))[0]?.also).toBe('東京');
    expect((await find('berlin'))[0]?.also).toBe('');
  });

  it('has region, country and time zone', async () => {
    expect((await find('vladivostok'))[0]?.place).toMatchObject({
      ...{ name: 'Vladivostok', region: 'Primorye', country: 'Russia', countryCode: 'RU' },
      timeZone: 'Asia/Vladivostok',
    });
  });

  it('is not found where nothing is asked, or nothing is of that name', async () => {
    for (const text of ['', ' ', ',', '|', '\n', 'zzzzzz', 'paris, zzz'])
      expect(await find(text)).toEqual([]);
  });

  it('is asked for in any words without harm, and in so many answers at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 12 }), async (text) => {
        expect((await find(text, 'en', 4)).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });
});

describe('our own tables of cities', () => {
  it('agree with the gazetteer: it finds every capital first, where we say it is', async () => {
    const { CAPITALS } = await import('../../../../shared/dateline/cities/capitals');
    const { CITIES } = await import('../../../../shared/dateline/cities/cities');
    const wrong: string[] = [];
    for (const row of `${CAPITALS}\n${CITIES}`.split('\n').filter((line) => line.trim() !== '')) {
      const [name = '', where = '', timeZone = ''] = row.split('|');
      const found = (await find(name, 'en', 20)).find(({ place }) => place.countryCode === where.slice(0, 2));
      if (found?.place.name !== name || found.place.region !== where.slice(3))
        wrong.push(`${name} ${found?.place.name ?? ''} ${found?.place.region ?? ''}`);
      if (found?.place.timeZone.replace('Kiev', 'Kyiv') !== timeZone) wrong.push(`${name} ${timeZone}`);
    }
    expect(wrong).toEqual([]);
  });

  it('make the very place that choosing makes', async () => {
    for (const name of ['Tokyo', 'New York', 'London', 'Kyiv', 'Toronto']) {
      const city = cityMeant(name);
      expect((await find(name))[0]?.place).toEqual(city === null ? null : placeOfCity(city, name, 'en'));
    }
  });
});

describe('the file', () => {
  it('is not read before it is asked for, and then once', async () => {
    const before = reads;
    const fresh = createGazetteer(() => {
      reads++;
      return Promise.resolve(bytes);
    });
    expect(reads).toBe(before);
    await fresh.find('tokyo', 'en', 1);
    await fresh.find('seoul', 'en', 1);
    expect(reads).toBe(before + 1);
  });

  it('may be missing: that is said, and tried again', async () => {
    let missing = true;
    const late = createGazetteer(() =>
      missing ? Promise.reject(new Error('none')) : Promise.resolve(bytes),
    );
    expect(await late.find('tokyo', 'en', 1)).toMatchObject({ ok: false, error: { code: 'places.unread' } });
    missing = false;
    expect(must(await late.find('tokyo', 'en', 1))).toHaveLength(1);
  });

  it('is small, and every zone in it is one the machine knows', () => {
    expect(bytes.length).toBeLessThan(14_000_000);
    const { zones } = v.parse(
      v.object({ zones: v.array(v.string()) }),
      JSON.parse(bytes.toString('utf8', 0, bytes.indexOf('\n'))),
    );
    expect(zones).toContain('Asia/Tokyo');
    for (const timeZone of zones.filter((zone) => zone !== ''))
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
  });
});
