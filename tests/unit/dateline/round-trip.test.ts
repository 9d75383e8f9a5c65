import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../../shared/dateline/country-names';
import { formatDateline } from '../../../shared/dateline/format';
import { parseDateline } from '../../../shared/dateline/parse';
import { baseLanguage, rulesOfHouse } from '../../../shared/dateline/styles';
import { DATELINE_STYLES, DEFAULT_HOUSE, type House, type OwnStyle } from '../../../shared/house/house';
import { withPreset } from '../../../shared/house/presets';
import { place, type Dateline, type Place } from '../../../shared/story/place';
import { aPlace } from './places';

const NOW = '2024-03-01T09:30:00Z';
const DAY = 86_400_000;

const places = fc.array(aPlace, { minLength: 1, maxLength: 3 });
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2099, 11, 31) / DAY })
  .map((days) => new Date(days * DAY).toISOString().slice(0, 10));
const recentDay = fc
  .integer({ min: -360, max: 2 })
  .map((days) => new Date(Date.parse(NOW) + days * DAY).toISOString().slice(0, 10));
const source = fc.constantFrom(null, null, 'Interfax', 'ANSA', 'UPI', 'Example Gazette');

function showsYear(order: OwnStyle['date']): boolean {
  return order.endsWith('year');
}

function dateFor(order: OwnStyle['date']): fc.Arbitrary<string | null> {
  if (order === 'none') return fc.constant(null);
  return fc.option(showsYear(order) ? anyDay : recentDay, { nil: null });
}

/**
 * What of a place can be read: where an agency is at home no country is written; a state or an island says its
 * country without naming it, so that it comes back under the name the house's language has for it.
 */
function asRead(one: Place, house: House): Place {
  if (rulesOfHouse(house).home.includes(one.countryCode)) return place(one.name);
  if (one.region === '' || one.countryCode === '') return one;
  return { ...one, country: countryName(one.countryCode, baseLanguage(house.language)) };
}

function expectBack(dateline: Dateline, house: House): void {
  const leadIn = formatDateline(dateline, house);
  const read = parseDateline(`${leadIn}The text goes on - as text does.`, { now: NOW, house });
  expect(read?.dateline, leadIn).toEqual({
    ...dateline,
    places: dateline.places.map((one) => asRead(one, house)),
  });
  expect(read?.length).toBe(leadIn.length);
  expect(read?.style).toBe(house.datelineStyle);
}

describe('a dateline that was formatted', () => {
  const orders: Record<string, OwnStyle['date']> = { ap: 'none', dpa: 'none', afp: 'month-day-year' };
  for (const id of DATELINE_STYLES.filter((style) => style !== 'own')) {
    it(`is read back from ${id}`, () => {
      const house = withPreset(DEFAULT_HOUSE, id);
      const value = fc.record({ places, date: dateFor(orders[id] ?? 'month-day'), source });
      fc.assert(
        fc.property(value, (dateline) => {
          // An agency nobody knows is believed only with a date or a place that is known.
          fc.pre(dateline.source !== 'Example Gazette' || (dateline.date !== null && id !== 'kyodo'));
          expectBack(dateline, house);
        }),
        { numRuns: 400 },
      );
    });
  }

  const templates = [
    '{place}, {date} ({agency}) — ',
    '{place} ({agency}, {date}) - ',
    '{agency}: {place}, {date} – ',
    '[{agency}] {date}, {place}: ',
    '{place} | {date} | {agency} >> ',
    '{place}, {date}. /{agency}/. ',
  ];
  const styles: fc.Arbitrary<OwnStyle> = fc.record({
    place: fc.constantFrom('upper', 'as-written'),
    months: fc.constantFrom('full', 'ap', 'short', 'short-point', 'lower'),
    date: fc.constantFrom('none', 'month-day', 'month-day-year', 'day-month', 'day-month-year'),
    template: fc.constantFrom(...templates),
  });
  const languages = 'en es fr de it pt nl sv da nb fi pl cs tr ru uk ja pt-BR'.split(' ');

  it('is read back from a style of one’s own, in every language with a table of months', () => {
    const all = fc
      .tuple(styles, fc.constantFrom(...languages), fc.constantFrom('Example Gazette', 'Наше агентство', 'X'))
      .chain(([ownStyle, language, agency]) =>
        fc.record({
          house: fc.constant({
            ...DEFAULT_HOUSE,
            datelineStyle: 'own' as const,
            ownStyle,
            language,
            agency,
          }),
          dateline: fc.record({
            places,
            date: dateFor(ownStyle.date),
            source: fc.constantFrom(null, 'Interfax'),
          }),
        }),
      );
    fc.assert(
      fc.property(all, ({ dateline, house }) => expectBack(dateline, house)),
      { numRuns: 2000 },
    );
  });

  it('is read back without an agency where capitals or a date speak for it', () => {
    const house = withPreset(DEFAULT_HOUSE, 'tass');
    const value = fc.record({ places, date: recentDay, source: fc.constant('') });
    fc.assert(fc.property(value, (dateline) => expectBack(dateline, house)));
  });

  it('keeps the shape of another agency and is read back in any house', () => {
    const value = fc.record({
      places,
      date: recentDay,
      source: fc.constantFrom('TASS', 'Kyodo', 'Xinhua', 'EFE'),
    });
    fc.assert(
      fc.property(value, (dateline) => {
        const leadIn = formatDateline(dateline, DEFAULT_HOUSE);
        const read = parseDateline(leadIn, { now: NOW, house: DEFAULT_HOUSE });
        expect(read?.dateline).toEqual(dateline);
        expect(read?.length).toBe(leadIn.length);
      }),
    );
  });
});
