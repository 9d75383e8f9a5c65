import { describe, expect, it } from 'vitest';
import { formatDateline, formatDatelineParts } from '../../../shared/dateline/format';
import { withKnownFacts } from '../../../shared/dateline/known-facts';
import { parseDateline } from '../../../shared/dateline/parse';
import { agencyOfHouse, AGENCY_STYLES, styleOfAgency } from '../../../shared/dateline/styles';
import { DEFAULT_HOUSE, type DatelineStyleId, type House } from '../../../shared/house/house';
import { withPreset } from '../../../shared/house/presets';
import { place, type Dateline, type Place } from '../../../shared/story/place';

const NOW = '2019-03-21T12:00:00Z';

function house(id: DatelineStyleId, more: Partial<House> = {}): House {
  return { ...withPreset(DEFAULT_HOUSE, id), ...more };
}

function own(
  template: string,
  date: House['ownStyle']['date'] = 'month-day',
  more: Partial<House> = {},
): House {
  return house('own', {
    agency: 'Gazette',
    ownStyle: { place: 'upper', months: 'ap', date, template },
    ...more,
  });
}

function at(where: Place | string, date: string | null = null, source: string | null = null): Dateline {
  return { places: [typeof where === 'string' ? place(where) : where], date, source };
}

const buffalo: Place = {
  ...place('Buffalo'),
  region: 'New York',
  country: 'United States',
  countryCode: 'US',
};
const saitama: Place = { ...place('Saitama'), country: 'Japan', countryCode: 'JP' };
const kyiv: Place = { ...place('Kyiv'), country: 'Ukraine', countryCode: 'UA' };

describe('every preset, both ways', () => {
  const rows: [string, House, Dateline][] = [
    ['TOKYO, March 20. /TASS/. ', house('tass'), at('Tokyo', '2019-03-20')],
    ['MOSCOW, January 21. /TASS/. ', house('tass'), at('Moscow', '2019-01-21')],
    ['YUZHNO-SAKHALINSK, September 1. /TASS/. ', house('tass'), at('Yuzhno-Sakhalinsk', '2018-09-01')],
    [
      'МОСКВА, 21 января. /ТАСС/. ',
      house('tass', { language: 'ru', agency: 'ТАСС' }),
      at('Москва', '2019-01-21'),
    ],
    ['BUFFALO, N.Y. (AP) — ', house('ap'), at(buffalo)],
    ['SAITAMA, Japan (AP) — ', house('ap'), at(saitama)],
    ['ABOARD AIR FORCE ONE (AP) — ', house('ap'), at('Aboard Air Force One')],
    ['ST. LOUIS (AP) — ', house('ap'), at('St. Louis')],
    ['LIMA, Jan 21 (Reuters) - ', house('reuters'), at('Lima', '2019-01-21')],
    ['ATHENS (Reuters) - ', house('reuters'), at('Athens')],
    ['BUFFALO, N.Y., Sept 5 (Reuters) - ', house('reuters'), at(buffalo, '2018-09-05')],
    ['Ouagadougou, Dec 20, 2017 (AFP) - ', house('afp'), at('Ouagadougou', '2017-12-20')],
    ['Kyiv (Ukraine) (AFP) - ', house('afp'), at(kyiv)],
    ['Kyiv (Ukraine), Dec 20, 2017 (AFP) - ', house('afp'), at(kyiv, '2017-12-20')],
    ['Paris, 21 jan 2019 (AFP) - ', house('afp', { language: 'fr' }), at('Paris', '2019-01-21')],
    ['SAITAMA, Japan, Dec. 9 Kyodo - ', house('kyodo'), at(saitama, '2018-12-09')],
    ['Luxembourg (dpa) - ', house('dpa'), at('Luxembourg')],
    ['Nueva Delhi, 21 ene (EFE).- ', house('efe'), at('Nueva Delhi', '2019-01-21')],
    ['BEIJING, March 23 (Xinhua) — ', house('xinhua'), at('Beijing', '2019-03-23')],
    ['LIMA, Jan. 21 (Gazette) — ', own('{place}, {date} ({agency}) — '), at('Lima', '2019-01-21')],
    ['LIMA, Jan. 21: ', own('{place}, {date}: '), at('Lima', '2019-01-21')],
    ['TOKYO: ', own('{place}, {date}: '), at('Tokyo')],
    ['LIMA—', own('{place}—', 'none'), at('Lima')],
  ];
  for (const [text, inHouse, dateline] of rows) {
    it(text, () => {
      expect(formatDateline(dateline, inHouse)).toBe(text);
      const read = parseDateline(`${text}Text`, { now: NOW, house: inHouse });
      const known = {
        ...dateline,
        places: dateline.places.map((one) => withKnownFacts(one, inHouse.language)),
      };
      // Facts that would be written too are not added to what was read.
      expect(read?.dateline).toEqual(formatDateline(known, inHouse) === text ? known : dateline);
      expect(read?.length).toBe(text.length);
      expect(read?.style).toBe(inHouse.datelineStyle);
    });
  }

  it('joins two places by a slash', () => {
    const joint = { places: [place('Tokyo'), place('Seoul')], date: '2019-03-20', source: null };
    expect(formatDateline(joint, house('tass'))).toBe('TOKYO/SEOUL, March 20. /TASS/. ');
  });
});

describe('region and country', () => {
  const washington: Place = {
    ...place('Washington'),
    region: 'District of Columbia',
    country: 'United States',
    countryCode: 'US',
  };
  const rows: [string, Place][] = [
    ['TOKYO (AP) — ', { ...place('Tokyo'), country: 'Japan', countryCode: 'JP' }],
    ['WASHINGTON (AP) — ', washington],
    ['PARIS, Texas (AP) — ', { ...buffalo, name: 'Paris', region: 'Texas' }],
    ['DALLAS, Ore. (AP) — ', { ...buffalo, name: 'Dallas', region: 'Oregon' }],
    [
      'HALIFAX, Nova Scotia (AP) — ',
      { ...place('Halifax'), region: 'Nova Scotia', country: 'Canada', countryCode: 'CA' },
    ],
    ['PALERMO, Sicily (AP) — ', { ...place('Palermo'), region: 'Sicily' }],
    ['TBILISI, Georgia (AP) — ', { ...place('Tbilisi'), country: 'Georgia', countryCode: 'GE' }],
  ];
  for (const [text, where] of rows) {
    it(text, () => expect(formatDateline(at(where), house('ap'))).toBe(text));
  }

  it('is spelled out where the agency does so', () => {
    expect(formatDateline(at(buffalo, '2018-12-09'), house('kyodo'))).toBe(
      'BUFFALO, New York, Dec. 9 Kyodo - ',
    );
  });

  it('never writes the U.S. state of Georgia like the country', () => {
    const savannah = { ...buffalo, name: 'Savannah', region: 'Georgia' };
    expect(formatDateline(at(savannah, '2018-12-09'), house('tass'))).toBe(
      'SAVANNAH, Ga., December 9. /TASS/. ',
    );
    expect(formatDateline(at(savannah), house('tass'))).toBe('SAVANNAH, Ga. /TASS/. ');
  });
});

describe('whose name and whose style', () => {
  it('signs with the house’s agency, unless that is another style’s left over', () => {
    expect(agencyOfHouse({ ...DEFAULT_HOUSE, agency: 'The Times' })).toBe('The Times');
    expect(agencyOfHouse({ ...DEFAULT_HOUSE, agency: ' ' })).toBe('AP');
    expect(agencyOfHouse({ ...DEFAULT_HOUSE, agency: 'AP', datelineStyle: 'tass' })).toBe('TASS');
    expect(agencyOfHouse({ ...DEFAULT_HOUSE, agency: 'ТАСС', datelineStyle: 'tass' })).toBe('ТАСС');
    expect(agencyOfHouse({ ...DEFAULT_HOUSE, agency: 'AP', datelineStyle: 'own' })).toBe('AP');
  });

  it('keeps the shape of another agency’s copy and gives the house’s to everybody else’s', () => {
    expect(formatDateline(at('Tokyo', '2019-03-20', 'TASS'), DEFAULT_HOUSE)).toBe(
      'TOKYO, March 20. /TASS/. ',
    );
    expect(formatDateline(at('Tokyo', '2019-03-20', 'Interfax'), DEFAULT_HOUSE)).toBe('TOKYO (Interfax) — ');
    expect(
      formatDateline(at('Tokyo', '2019-03-20', 'AP'), own('{place} [{agency}] ', 'none', { agency: 'AP' })),
    ).toBe('TOKYO [AP] ');
  });

  it('knows an agency by its other names and its writers', () => {
    expect(styleOfAgency('TASS Correspondent Ivan Petrov')?.id).toBe('tass');
    expect(styleOfAgency('dpa/lsw')?.id).toBe('dpa');
    expect(styleOfAgency('Agence France-Presse')?.id).toBe('afp');
    expect(styleOfAgency('Apple')).toBeNull();
    expect(styleOfAgency('')).toBeNull();
  });
});

describe('what is missing takes its punctuation with it', () => {
  const rows: [string, House, Dateline][] = [
    ['TOKYO. /TASS/. ', house('tass'), at('Tokyo')],
    ['TOKYO, March 20. ', house('tass'), at('Tokyo', '2019-03-20', '')],
    ['March 20. /TASS/. ', house('tass'), at('', '2019-03-20')],
    ['/TASS/. ', house('tass'), at('')],
    ['BUFFALO, N.Y. — ', house('ap'), at(buffalo, null, '')],
    ['(AP) — ', house('ap'), at('')],
    ['', house('ap'), at('', null, '')],
    ['LIMA - ', house('reuters'), at('Lima', null, '')],
    ['LIMA (Gazette) - ', own('{place} ({date}, {agency}) - '), at('Lima')],
    ['LIMA (Jan. 5) - ', own('{place} ({date}, {agency}) - '), at('Lima', '2019-01-05', '')],
    ['LIMA - ', own('{place} ({date}, {agency}) - '), at('Lima', null, '')],
    ['LIMA, Jan. 5: ', own('{agency} - {place}, {date}: '), at('Lima', '2019-01-05', '')],
    ['LIMA ', own('{place}'), at('Lima', '2019-01-05')],
    ['{town} LIMA ', own('{town} {place}'), at('Lima')],
  ];
  for (const [text, inHouse, dateline] of rows) {
    it(JSON.stringify(text), () => expect(formatDateline(dateline, inHouse)).toBe(text));
  }

  it('gives its pieces for a preview', () => {
    expect(formatDatelineParts(at('Tokyo', '2019-03-20'), house('tass'))).toEqual([
      { kind: 'place', text: 'TOKYO' },
      { kind: 'text', text: ', ' },
      { kind: 'date', text: 'March 20' },
      { kind: 'text', text: '. /' },
      { kind: 'agency', text: 'TASS' },
      { kind: 'text', text: '/. ' },
    ]);
  });
});

describe('the registry', () => {
  it('files every style under its own id, with dates in its own language', () => {
    for (const [id, style] of Object.entries(AGENCY_STYLES)) {
      expect(style.id).toBe(id);
      expect(style.dates[style.language]).toBeDefined();
      expect(styleOfAgency(style.agency)).toBe(style);
    }
  });
});
