import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateline, type ReadDateline } from '../../../shared/dateline/parse';
import { DEFAULT_HOUSE, type House } from '../../../shared/house/house';

const NOW = '2019-03-21T12:00:00Z';

function read(text: string, now = NOW, house: House = DEFAULT_HOUSE): ReadDateline | null {
  return parseDateline(text, { now, house });
}

/** Places by `;` as name, region, country, code; then date, agency and the text left. */
function told(text: string): string | null {
  const result = read(text);
  if (result === null) return null;
  const { places, date } = result.dateline;
  const where = places.map((one) =>
    [one.name, one.region, one.country, one.countryCode].filter((part) => part !== ''),
  );
  return [
    where.map((one) => one.join(', ')).join('; '),
    date ?? '-',
    result.agency,
    text.slice(result.length),
  ].join(' | ');
}

describe('the datelines agencies send', () => {
  const rows: Record<string, string> = {
    'MOSCOW, January 21. /TASS/. Text': 'Moscow, Russia, RU | 2019-01-21 | TASS | Text',
    'MOSCOW, January 21. /TASS Correspondent Ivan Petrov/. Text':
      'Moscow, Russia, RU | 2019-01-21 | TASS Correspondent Ivan Petrov | Text',
    'MOSCOW, Jan. 21. /ITAR-TASS/ – Text': 'Moscow, Russia, RU | 2019-01-21 | ITAR-TASS | Text',
    'САНКТ-ПЕТЕРБУРГ, 21 января. /ТАСС/. Текст': 'Санкт-Петербург | 2019-01-21 | ТАСС | Текст',
    'BUFFALO, N.Y. (AP) — Text': 'Buffalo, New York, United States, US | - | AP | Text',
    'BUFFALO, N.Y. (AP) _ Text': 'Buffalo, New York, United States, US | - | AP | Text',
    'BUFFALO, N.Y. (AP) -- Text': 'Buffalo, New York, United States, US | - | AP | Text',
    'BUFFALO, NY (AP) —Text': 'Buffalo, New York, United States, US | - | AP | Text',
    'CHARLESTON, W.Va. (AP) — Text': 'Charleston, West Virginia, United States, US | - | AP | Text',
    'WASHINGTON, D.C. (AP) — Text': 'Washington, District of Columbia, United States, US | - | AP | Text',
    'WASHINGTON D.C. (AP) — Text': 'Washington D.C. | - | AP | Text',
    'PALERMO, Sicily (AP) — Text': 'Palermo, Sicily, Italy, IT | - | AP | Text',
    'ABIDJAN, Ivory Coast (AP) — Text': 'Abidjan, Ivory Coast, CI | - | AP | Text',
    'SAITAMA, JAPAN (AP) — Text': 'Saitama, Japan, JP | - | AP | Text',
    'TBILISI, Georgia (AP) — Text': 'Tbilisi, Georgia, GE | - | AP | Text',
    'SAVANNAH, Ga. (AP) — Text': 'Savannah, Georgia, United States, US | - | AP | Text',
    'SAVANNAH, Georgia (AP) — Text': 'Savannah, Georgia | - | AP | Text',
    'ABOARD AIR FORCE ONE (AP) — Text': 'Aboard Air Force One | - | AP | Text',
    'IN SALAH, Algeria (AP) — Text': 'In Salah, Algeria, DZ | - | AP | Text',
    'McALLEN, Texas (AP) — Text': 'McAllen, Texas, United States, US | - | AP | Text',
    'LIMA, Jan 21 (Reuters) - Text': 'Lima, Peru, PE | 2019-01-21 | Reuters | Text',
    'ATHENS (Reuters) - Text': 'Athens, Greece, GR | - | Reuters | Text',
    'LONDON (Reuters) – Text': 'London, England, United Kingdom, GB | - | Reuters | Text',
    'LONDON (REUTERS) ‒ Text': 'London, England, United Kingdom, GB | - | Reuters | Text',
    'LONDON (Reuters) ― Text': 'London, England, United Kingdom, GB | - | Reuters | Text',
    'LONDON (Reuters) − Text': 'London, England, United Kingdom, GB | - | Reuters | Text',
    'LONDON\u00a0(Reuters)\u00a0—\u00a0Text': 'London, England, United Kingdom, GB | - | Reuters | Text',
    '\u00a0 LONDON, \u202fMarch\u00a05 (Reuters)\u2009–\u2009Text':
      'London, England, United Kingdom, GB | 2019-03-05 | Reuters | Text',
    'MOSCOW, Monday (Reuters)': 'Moscow, Russia, RU | 2019-03-18 | Reuters | ',
    'LONDON/PARIS, Sept 21 (Reuters) - Text':
      'London, England, United Kingdom, GB; Paris, France, FR | 2018-09-21 | Reuters | Text',
    'Ouagadougou, Dec 20, 2017 (AFP) - Text': 'Ouagadougou | 2017-12-20 | AFP | Text',
    'STOCKHOLM, Aug 29, 2014 (AFP) - Text': 'Stockholm | 2014-08-29 | AFP | Text',
    'Kyiv (Ukraine) (AFP) – Text': 'Kyiv, Ukraine, UA | - | AFP | Text',
    'Paris, 21 jan 2019 (AFP) - Texte': 'Paris, France, FR | 2019-01-21 | AFP | Texte',
    'Paris, 1er août 2018 (AFP) - Texte': 'Paris, France, FR | 2018-08-01 | AFP | Texte',
    "Villeneuve-d'Ascq, 21 jan 2019 (AFP) - Texte": "Villeneuve-d'Ascq | 2019-01-21 | AFP | Texte",
    'SAITAMA, Japan, Dec. 9 Kyodo - Text': 'Saitama, Japan, JP | 2018-12-09 | Kyodo | Text',
    'TOKYO, Dec. 9 (Kyodo) -- Text': 'Tokyo, Japan, JP | 2018-12-09 | Kyodo | Text',
    'WAGGA WAGGA, Jan 24 AAP - Text': 'Wagga Wagga | 2019-01-24 | AAP | Text',
    'WAGGA WAGGA, Jan 24 AAP -': 'Wagga Wagga | 2019-01-24 | AAP | ',
    'Luxembourg (dpa) - Text': 'Luxembourg, Luxembourg, LU | - | dpa | Text',
    'Freiburg (dpa/lsw) - Text': 'Freiburg | - | dpa/lsw | Text',
    'San Mateo (ANP) - Tekst': 'San Mateo | - | ANP | Tekst',
    "'s-Hertogenbosch (ANP) - Tekst": "'s-Hertogenbosch | - | ANP | Tekst",
    'Nueva Delhi, 21 ene (EFE).- Texto': 'Nueva Delhi, India, IN | 2019-01-21 | EFE | Texto',
    'Nueva Delhi, 21 de enero de 2018 (EFE).- Texto': 'Nueva Delhi, India, IN | 2018-01-21 | EFE | Texto',
    'Santiago de Cali (Colombia), 21 ene (EFE).-Texto':
      'Santiago de Cali, Colombia, CO | 2019-01-21 | EFE | Texto',
    'BEIJING, March 23 (Xinhua) — Text': 'Beijing, China, CN | 2019-03-23 | Xinhua | Text',
    'BEIJING, March 23 (Xinhua) -- Text': 'Beijing, China, CN | 2019-03-23 | Xinhua | Text',
    'Kiova/Washington (STT) – Teksti':
      'Kiova; Washington, District of Columbia, United States, US | - | STT | Teksti',
    'Berlin, 21. Januar 2019 (dpa) - Text': 'Berlin, Germany, DE | 2019-01-21 | dpa | Text',
    'PORT EXAMPLE, March 2 (Example Gazette) — Text': 'Port Example | 2019-03-02 | Example Gazette | Text',
    'LONDON (Evening Mail) — Text': 'London, England, United Kingdom, GB | - | Evening Mail | Text',
    'NEW YORK, March 20, 2017 /PRNewswire/ -- Text':
      'New York, New York, United States, US | 2017-03-20 | PRNewswire | Text',
    'KYIV, Ukraine — Text': 'Kyiv, Ukraine, UA | - |  | Text',
    'BUFFALO, N.Y. — Text': 'Buffalo, New York, United States, US | - |  | Text',
    'TOKYO -- Text': 'Tokyo, Japan, JP | - |  | Text',
    'GHAZNI, March 5 — Text': 'Ghazni | 2019-03-05 |  | Text',
  };
  for (const [text, expected] of Object.entries(rows)) {
    it(text, () => expect(told(text)).toBe(expected));
  }
});

describe('what only looks like a dateline stays text', () => {
  const sentences = [
    'In Moscow, March 20. /...',
    'In Moscow, March 20. /TASS/. Text',
    'Paris (the city) - Text',
    'Paris (France) - Text',
    'Smith (Labour) - who won the seat',
    'John Smith (Labour) - who won the seat',
    'The company (AP) - Text',
    'He said (Reuters) - Text',
    'Associated Press (AP) — Text',
    'Agence France-Presse (AFP) - Text',
    'Press Trust of India (PTI) - Text',
    'Foto (dpa) - Text',
    'File photo (Reuters) - Text',
    'UPDATE — Text',
    'BREAKING — Text',
    'SATURDAY, March 23 — Text',
    'NATO — Text',
    'TOKYO MARATHON — Text',
    'U.S. - China talks resume',
    'Tokyo — the capital',
    'Tokyo, March 20 — a cold day',
    'Yesterday, March 20, 2017 (a Monday) - Text',
    'MOSCOW, March 20. Text',
    'CHAPTER ONE, March 20. It was a cold day.',
    'On March 20 (Reuters) - Text',
    'LONDON, February 30 (Reuters) - Text',
    'Speaking in Paris, the minister said (AFP) - Text',
    'He left. Paris (AP) — Text',
    'APPLE (AAPL) — Text',
    'Buffalo, N.Y., is a city (AP) — Text',
    '10 Downing Street (AP) — Text',
    '"LONDON (AP) — Text"',
    '(AP) — Text',
    '/TASS/. Text',
    '— Text',
    'TOKYO',
    '',
    ' ',
  ];
  for (const text of sentences) {
    it(JSON.stringify(text), () => expect(read(text)).toBeNull());
  }

  it('in a house whose own template would take any words', () => {
    for (const template of [
      '{place}{date} {agency} ',
      '{place} ',
      '{agency} {place}',
      '{place}: ',
      '{date}',
    ]) {
      const house: House = {
        ...DEFAULT_HOUSE,
        datelineStyle: 'own',
        ownStyle: { ...DEFAULT_HOUSE.ownStyle, template },
      };
      for (const text of [
        'A MAN went out',
        'WARNING: Text',
        'AP NEW YORK Text',
        'Tokyo is far',
        ...sentences,
      ]) {
        expect(read(text, NOW, house), `${template}${text}`).toBeNull();
      }
    }
  });

  it('even where the words of a real story have dashes and agencies in them', () => {
    const paragraphs = [
      'Japanese Prime Minister Shinzo Abe is expected to visit Russia as soon as possible in 2017, Japan’s Foreign Minister Fumio Kishida said.',
      '"I expect that during today’s two-plus-two meeting we will discuss regional security issues," Kishida said.',
      'Russia and Japan – neighbours across the sea – have recently stepped up dialogue, Kyodo - the agency - reported.',
      'TASS reported on March 20. /The text was not changed/. And so on.',
    ];
    for (const paragraph of paragraphs) expect(read(paragraph)).toBeNull();
  });
});

describe('whose agency it is', () => {
  it('is nobody else’s when it is the house’s own, in any letters', () => {
    expect(read('LIMA (AP) — Text')?.dateline.source).toBeNull();
    expect(read('LIMA (ap) — Text')?.dateline.source).toBeNull();
    expect(read('LIMA (AP) — Text')?.agency).toBe('AP');
    expect(read('LIMA (Reuters) - Text')?.dateline.source).toBe('Reuters');
    expect(read('KYIV, Ukraine — Text')?.dateline.source).toBe('');
    const gazette: House = { ...DEFAULT_HOUSE, agency: 'the gazette' };
    expect(read('Lima (the gazette) — Text', NOW, gazette)?.dateline.source).toBeNull();
  });

  it('names the style: the house’s when it would write the same, otherwise the agency’s', () => {
    expect(read('LIMA (AP) — Text')?.style).toBe('ap');
    expect(read('LIMA (AP) _ Text')?.style).toBe('ap');
    expect(read('LIMA, Jan 21 (Reuters) - Text')?.style).toBe('reuters');
    expect(read('LIMA, Jan 21 (UPI) - Text')?.style).toBeNull();
    expect(read('WAGGA WAGGA, Jan 24 AAP - Text')?.style).toBeNull();
  });
});

describe('a date without a year', () => {
  const dates: [string, string, string | undefined][] = [
    ['2017-03-22T10:00:00Z', 'March 20', '2017-03-20'],
    ['2017-03-22T10:00:00Z', 'March 24', '2017-03-24'],
    ['2017-03-22T10:00:00Z', 'March 25', '2016-03-25'],
    ['2017-01-01T00:00:00Z', 'December 31', '2016-12-31'],
    ['2016-12-31T12:00:00Z', 'January 1', '2017-01-01'],
    ['2017-03-22T10:00:00Z', 'February 29', '2016-02-29'],
    ['2103-03-22T10:00:00Z', 'February 29', '2096-02-29'],
    ['2017-03-22', 'March 20', '2017-03-20'],
    ['not a time', 'March 20', undefined],
  ];
  for (const [now, date, expected] of dates) {
    it(`${date} at ${now}`, () => {
      const result = read(`TOKYO, ${date}. /TASS/. Text`, now);
      expect(result?.dateline.date).toBe(expected);
      expect(result?.yearGiven ?? false).toBe(false);
    });
  }

  it('is told from one with a year', () => {
    expect(read('Paris, Dec 20, 2017 (AFP) - Text')?.yearGiven).toBe(true);
  });
});

describe('any text', () => {
  const houses: House[] = [
    DEFAULT_HOUSE,
    { ...DEFAULT_HOUSE, datelineStyle: 'tass' },
    {
      ...DEFAULT_HOUSE,
      datelineStyle: 'own',
      ownStyle: { ...DEFAULT_HOUSE.ownStyle, template: '{place}{date} {agency} ' },
    },
  ];
  const pieces = fc.constantFrom(
    ...[
      'TOKYO',
      'Tokyo',
      'x',
      'Mc',
      "'",
      ' ',
      ', ',
      '. ',
      '/',
      '(',
      ')',
      'AP',
      'TASS',
      ' - ',
      '—',
      'March',
      '20',
      '٣',
    ],
    ...['\u00a0', '\n', '\ud800', '😀', 'ß', 'İ', '0', '2017', 'Georgia', 'N.Y.', '{place}', '$&', '\u0301'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  );

  it('is read without an error, and no more is taken than there is', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...houses), fc.string(), (any, house, now) => {
        for (const at of [NOW, now]) {
          const result = read(any, at, house);
          if (result !== null) {
            expect(result.length).toBeGreaterThan(0);
            expect(result.length).toBeLessThanOrEqual(any.length);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is looked at only where a dateline can be: what follows changes nothing', () => {
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...houses), (any, one, other, house) => {
        const head = any.padEnd(200, 'x');
        expect(read(`${head}${one}.`, NOW, house)).toEqual(read(`${head}${other}!`, NOW, house));
      }),
    );
  });

  it('of a million characters made to be hard is refused', () => {
    const hard = [
      'TOKYO, ',
      'A ',
      '(',
      '(AP',
      'A/',
      "L'",
      ' - ',
      '/TASS/',
      'March 20 ',
      'St. ',
      '1',
      '. ',
      ' ',
      '—',
    ];
    for (const piece of hard) {
      const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
      for (const house of houses) expect(read(line, NOW, house)).toBeNull();
      expect(read(`A${line}`)).toBeNull();
    }
  });
});
