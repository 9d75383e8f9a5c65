import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodeAs } from '../../../electron/services/exchange/decode';
import { readBytes } from '../../../shared/exchange/registry';
import { readingsOf } from '../../../shared/exchange/several';
import type { Reading } from '../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import type { Result } from '../../../shared/ipc/result';
import type { Story } from '../../../shared/story/story';
import { NOW, storyOf, told } from './support';

/** Bytes of a text, a letter for each. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function reading(source: string | Uint8Array, encoding: string | null = null): Result<Reading> {
  const bytes = typeof source === 'string' ? bytesOf(source) : source;
  return readBytes(bytes, { name: 'wire', now: NOW, house: DEFAULT_HOUSE, encoding, decode, decodeAs });
}

function read(source: string | Uint8Array, encoding: string | null = null): Reading {
  const result = reading(source, encoding);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const story = (source: string): Story => storyOf(read(source));

const AMERICAN =
  '\x16\x16\x01W2607\x1f_asian\n' +
  'b s\x13\x11 BC-EU--Harbour-OpeningDa 1stLd-Writethru   11-13 0049\r\n' +
  "\x02^BC-EU--Harbour-Opening Day, 1st Ld-Writethru,49<\r\n^Harbour opens for ships after long winter's wait<\r\n" +
  '^AP Photo XDD101<\r\n^(Eds: Adds quotes. With AP Photos.)<\r\n' +
  '^The old harbour, shut for a year, took its first ships on Monday and its keepers were glad.<\r\n' +
  '^By JANE DOE and JOHN ROE=\r\n^Associated Press=\r\n' +
  "\t   OSLO, Norway (AP) _ The harbour _ shut for a year _ opened. ``It's good,'' a keeper said.\r\n \r\n" +
  '\t   1. First ships came early.\r\n \r\n^What comes next=\r\n' +
  '\t   ___\r\n \r\n\t   Kim Lee contributed.\r\n\r\n\t   \x03AP-WF-11-13-13 0745GMT<\r\n\r\n\f\r\n\x04';

const TABLE =
  '\x16\x16\x01z9631\x1f_-----\r\nr s\x14\x12 BC-BBO--Standings     05-17 0820\r\n' +
  '\x02^BC-BBO--Standings<\r\n^Standings so far=\r\n^By The Associated Press=\r\n^EAST=\r\n' +
  '\b^;W;L;GB\x10 \r\n\bNew\x10 Town;23;13;_\x10 \r\n\bOld\x10 Town;19;21;7{\x10 \r\n^WEST=\r\n' +
  '\b^\x1f\x1e W\x1e \x1e L\r\n\bHill\x10 Side\x1f\x1e 7\x1e \x1e 9\r\n' +
  '\t   Low;1;2<\r\n\t   High;3;4<\r\n\r\n\t   \x03AP-WF-05-17-16 0620GMT<\r\n\r\n\f\r\n\x04';

const JAPANESE =
  '\x01a0105KYODO\x1fkoko-\r\nu s\x14\x12 BC-Boats-Cup   09-12 0034\r\n\x02BC-Boats-Cup\r\n' +
  'Boats: Blue crew claim cup by beating Reds+\r\n' +
  '     SAITAMA, Japan, Dec. 9 Kyodo - Blue crew claimed the cup on Sunday after \r\nbeating the Reds by a length and nothing more on the lake of the town.\r\n' +
  '     "We have been training for that over and over so I am relieved at \r\nlast," the captain said.\r\n==Kyodo\r\n\x03KWS-21:37-09-12-18\x04\r\n';

const CANADIAN =
  '\x16\x16\x01B1488\x1fcpstf\r\nr b\x13\x11 Boats-Markets 7thWritethru TB06 31-10 0058\r\n' +
  '\x02^Boats-Markets, 7th Writethru@<\r\ncode:2<\r\n^Update:ADDS details@<\r\n^INDEX: Economy, Business@<\r\n' +
  "^HL:Boat markets advance as bank acts to fire up the\r\ncountry's economy@<\r\n^By Kim Lee@<\r\n^THE CANADIAN PRESS@<\r\n" +
  '\t   TORONTO _ The market for boats ran ahead sharply Friday on the\r\nrelief that the bank had acted at last.<\r\n\t   It rose again.<\r\n\x0316:35ET 31-10-14<\r\n\x04';

const AUSTRALIAN =
  '\x05a b\r\n\x16\x16\x01a0012\nr a\x13\x11 bc-harbour   11-13 0012\r\n\x02Harbour opens\r\nHARBOUR 1st Ld\r\n' +
  '   SYDNEY, Nov 13 AAP - The harbour opened.\r\n   It was shut.\r\n\r\nAAP xy/zz\r\n\x0313-11-17 10-20-30\x04\r\n\r\n';

const GERMAN =
  '\x01eca0062 3 i 60 ccccb   dpa 0061\r\n\nGermany/harbour/Kiel/\r\n\x022ND LEAD\r\n' +
  'Harbour in the north opens for ships after a long winter of waiting \r\nat last\r\nBy Jane Doe, dpa =\r\n\n' +
  'Kiel (dpa) - The harbour in the north opened on Monday after a winter\r\nin which nobody could say when that would be. Thomas M\xfcller was\r\nglad - and so were others.\r\n\n' +
  '* * * *\r\n\n- one\r\n- two\r\n\n# Notebook\r\n\n## Note to editors\r\n- adds quote\r\n\n* * * *\r\n' +
  'The following information is not for publication\r\n\n## Contacts\r\n- Editing by: Kim Lee\r\n\ndpa jd kl\r\n\r\n\x03131137 GMT Okt 13 \r\n\x7f\n\x7f\x04';

const SWISS =
  "\x7f\x7f\r\n\x7f\x01bsf025 2 ec 40   etf 967\r\n\r\nSuisse\r\n\r\n\x02Port: \r\nLe port rouvre apr\xe8s l'hiver = \r\n \r\n" +
  "   Paris (ats afp) Le port a rouvert lundi, a d\xe9clar\xe9 le ministre \r\nen visite, et c'est une \xabbonne nouvelle\xbb. \r\n \r\n" +
  '   Il pleuvait. \r\n \r\n(SDA/sj) \r\n \r\n\x03091223 dec 18\r\n\r\n\x04\r\n';

describe('a message by ANPA 1312', () => {
  it('is read as the Associated Press sends it', () => {
    const made = story(AMERICAN);
    expect(made).toMatchObject({
      ...{ slug: 'BC-EU--Harbour-Opening Day', label: '1st Ld-Writethru', priority: 'bulletin' },
      headline: "Harbour opens for ships after long winter's wait",
      deck: 'The old harbour, shut for a year, took its first ships on Monday and its keepers were glad.',
      byline: [
        { name: 'JANE DOE', role: '' },
        { name: 'JOHN ROE', role: 'Associated Press' },
      ],
      ...{ section: 'Sports', subjects: [{ code: 'anpa:s', name: 'Sports' }], source: 'AP' },
      dateline: { places: [{ name: 'Oslo', country: 'Norway' }] },
    });
    expect(told(made.body)).toEqual([
      'note: AP Photo XDD101',
      'note: (Eds: Adds quotes. With AP Photos.)',
      "paragraph: The harbour — shut for a year — opened. “It's good,” a keeper said.",
      'paragraph: 1. First ships came early.',
      'subhead: What comes next',
      'rule: ',
      'paragraph: Kim Lee contributed.',
    ]);
  });

  it('is read without its control characters', () => {
    // eslint-disable-next-line no-control-regex -- a gateway took them away
    const bare = AMERICAN.replace(/[\x01-\x04\x0c\x11-\x16\x1f]/g, '').replaceAll('\r\n', '\n');
    const [one, other] = [story(AMERICAN), story(bare)];
    expect(told(other.body)).toEqual(told(one.body));
    expect(other).toMatchObject({ slug: one.slug, headline: one.headline, byline: one.byline });
  });

  it('keeps the columns of its tables', () => {
    const made = story(TABLE);
    expect(made).toMatchObject({ headline: 'Standings so far', byline: [{ name: 'The Associated Press' }] });
    expect(told(made.body)).toEqual([
      'subhead: EAST',
      'table:  ; W ; L ; GB / New Town ; 23 ; 13 ; — / Old Town ; 19 ; 21 ; 7½',
      'subhead: WEST',
      'table:  ; W ; L / Hill Side ; 7 ; 9',
      'table: Low ; 1 ; 2 / High ; 3 ; 4',
    ]);
  });

  it('is read as Kyodo sends it, days before months', () => {
    const made = story(JAPANESE);
    expect(made).toMatchObject({
      ...{ slug: 'BC-Boats-Cup', headline: 'Boats: Blue crew claim cup by beating Reds', source: 'Kyodo' },
      dateline: { places: [{ name: 'Saitama' }], date: '2018-12-09', source: 'Kyodo' },
    });
    expect(told(made.body)).toEqual([
      'paragraph: Blue crew claimed the cup on Sunday after beating the Reds by a length and nothing more on the lake of the town.',
      'paragraph: "We have been training for that over and over so I am relieved at last," the captain said.',
    ]);
  });

  it('is read as the Canadian Press sends it, lines wrapped and named', () => {
    const made = story(CANADIAN);
    expect(made).toMatchObject({
      ...{ slug: 'Boats-Markets', label: '7th Writethru', keywords: ['Economy', 'Business'] },
      headline: "Boat markets advance as bank acts to fire up the country's economy",
      byline: [{ name: 'Kim Lee', role: 'THE CANADIAN PRESS' }],
      dateline: { places: [{ name: 'Toronto' }] },
    });
    expect(told(made.body)).toEqual([
      'note: code:2',
      'note: Update:ADDS details',
      'paragraph: The market for boats ran ahead sharply Friday on the relief that the bank had acted at last.',
      'paragraph: It rose again.',
    ]);
  });

  it('is read as AAP sends it, the headline first', () => {
    const made = story(AUSTRALIAN);
    expect(made).toMatchObject({
      headline: 'Harbour opens',
      dateline: { date: '2017-11-13', source: 'AAP' },
    });
    expect(made.slug).toMatch(/^HARBOUR/);
    expect(told(made.body).join('\n')).toMatch(/The harbour opened\..*It was shut\..*AAP xy\/zz/s);
  });
});

describe('a message by IPTC 7901', () => {
  it('is read as dpa sends it, its notebook as notes for editors', () => {
    const result = read(GERMAN);
    expect(result.encoding).toBe('windows-1252');
    const made = storyOf(result);
    expect(made).toMatchObject({
      ...{ slug: 'Germany/harbour/Kiel', label: '2ND LEAD', keywords: ['Germany', 'harbour', 'Kiel'] },
      headline: 'Harbour in the north opens for ships after a long winter of waiting at last',
      ...{ byline: [{ name: 'Jane Doe', role: 'dpa' }], priority: 'urgent', section: 'International' },
      dateline: { places: [{ name: 'Kiel' }], source: 'dpa' },
    });
    expect(told(made.body)).toEqual([
      'paragraph: The harbour in the north opened on Monday after a winter in which nobody could say when that would be. Thomas Müller was glad - and so were others.',
      'rule: ',
      'ul: one / two',
      'note: # Notebook',
      'note: ## Note to editors\n- adds quote\n\n* * * *\nThe following information is not for publication',
      'note: ## Contacts\n- Editing by: Kim Lee\n\ndpa jd kl',
    ]);
  });

  it('is read as the Swiss agency sends it, the dateline signed in small letters', () => {
    const made = story(SWISS);
    expect(made).toMatchObject({
      ...{ slug: 'Suisse', headline: "Port: Le port rouvre après l'hiver", priority: 'bulletin' },
      dateline: { places: [{ name: 'Paris' }], source: 'ats afp' },
    });
    expect(told(made.body)).toEqual([
      "paragraph: Le port a rouvert lundi, a déclaré le ministre en visite, et c'est une «bonne nouvelle».",
      'paragraph: Il pleuvait.',
      'paragraph: (SDA/sj)',
    ]);
  });

  it('is read in the encoding of its letters, and in that which somebody chose', () => {
    const dos = GERMAN.replace('M\xfcller', 'M\x81ller \x84rgert sich nicht');
    expect(read(dos).encoding).toBe('ibm850');
    expect(told(storyOf(read(dos)).body)[0]).toContain('Thomas Müller ärgert sich nicht');
    expect(told(storyOf(read(dos, 'ibm866')).body)[0]).toContain('MБller Дrgert');
    const struck = GERMAN.replace('M\xfcller', 'Mu\b"ller');
    expect(told(storyOf(read(struck)).body)[0]).toContain('Thomas Müller');
    const before = GERMAN.replace('M\xfcller', 'M\xc8uller, f\xc8ur S\xcaasen');
    expect(told(storyOf(read(before, 'iso-6937')).body)[0]).toContain('Thomas Müller, für Såsen');
  });
});

describe('a message that is broken', () => {
  const SHAPES = { AMERICAN, TABLE, JAPANESE, CANADIAN, AUSTRALIAN, GERMAN, SWISS };

  it.each(Object.entries(SHAPES))(
    '%s: cut short anywhere, it is refused until its text is whole',
    (_, whole) => {
      const end = whole.indexOf('\x03');
      for (let length = whole.indexOf('\x02'); length <= end; length += 3) {
        const cut = reading(whole.slice(0, length));
        expect(cut.ok ? 'read' : cut.error.code).toMatch(/^read\.(?:cut-short|binary|empty)$/);
      }
      expect(reading(whole.slice(0, end + 1)).ok).toBe(true);
    },
  );

  it('with any bytes changed, it is read or refused, and never throws', () => {
    const change = fc.record({ at: fc.nat(2000), byte: fc.nat(255) });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(SHAPES)),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (whole, changes) => {
          const bytes = bytesOf(whole);
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          const result = reading(bytes);
          if (!result.ok) expect(result.error.code).toMatch(/^read\./);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([AMERICAN, GERMAN])('is a story of its own where there are several in one file (%#)', (message) => {
    const alone = told(story(message).body);
    const both = read(message + message);
    expect(readingsOf(both).map((one) => told(storyOf(one).body))).toEqual([alone, alone]);
    expect(both.notes.map(({ code }) => code)).toContain('read.several-texts');
  });

  it('that is cut short behind others is said, and the others are read', () => {
    const cut = read(AMERICAN + AMERICAN.slice(0, AMERICAN.length / 2));
    expect(readingsOf(cut)).toHaveLength(1);
    expect(storyOf(cut).headline).toBe(story(AMERICAN).headline);
    expect(cut.notes.map(({ code }) => code)).toContain('read.some-damaged');
  });

  it('leaves what is no wire to other readers', () => {
    for (const text of [
      'Oslo 1 a 3\n\nA plain text =\n',
      'TOKYO, March 20. /TASS/. A story.',
      '<html><body><p>Hello there.</p></body></html>',
    ])
      expect(read(text).format).not.toMatch(/anpa|iptc/);
  });
});
