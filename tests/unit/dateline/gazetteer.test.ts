import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { foundPlace } from '../../../electron/services/gazetteer/found-place';
import { createGazetteer, type Gazetteer } from '../../../electron/services/gazetteer/gazetteer';
import { keptGazetteer } from '../../../electron/services/gazetteer/kept';
import { placeOfRow, type GazetteerPlace } from '../../../electron/services/gazetteer/row';
import { formatDateline } from '../../../shared/dateline/format';
import { capitals, naturalCase } from '../../../shared/dateline/letter-case';
import { mayBeginSentence, neverAPlace } from '../../../shared/dateline/not-places';
import { parseDateline } from '../../../shared/dateline/parse';
import { placeText } from '../../../shared/dateline/place-text';
import { AGENCY_STYLES, datelineStyle } from '../../../shared/dateline/styles';
import { DATELINE_STYLES, DEFAULT_HOUSE } from '../../../shared/house/house';
import { withPreset } from '../../../shared/house/presets';
import type { Dateline, Place } from '../../../shared/story/place';

const ROOT = resolve(import.meta.dirname, '../../..');
const NOW = '2024-03-01T09:30:00Z';

/** Every place of the gazetteer takes minutes: by default so many are drawn, the same in every run. */
const DRAWN = 1500;
const wantsAll = process.env['DATELINE_ALL_PLACES'] !== undefined;

const ListsSchema = v.object({ regions: v.array(v.string()), zones: v.array(v.string()) });

let gazetteer: Gazetteer;
let all: GazetteerPlace[];

beforeAll(async () => {
  const bytes = await keptGazetteer(ROOT);
  gazetteer = createGazetteer(() => Promise.resolve(bytes));
  const [lists = '', ...rows] = bytes.toString().trimEnd().split('\n');
  const known = v.parse(ListsSchema, JSON.parse(lists));
  all = rows.map((row) => placeOfRow(row, known));
}, 120_000);

describe('every preset writes real places as its agency does', () => {
  const [head = [], ...rows] = readFileSync(resolve(ROOT, 'tests/fixtures/datelines.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'));

  for (const style of Object.values(AGENCY_STYLES)) {
    it(`${style.label}, ${rows.length} places`, async () => {
      const column = head.indexOf(style.id);
      expect(rows.length).toBeGreaterThan(40);
      for (const row of rows) {
        const [text = ''] = row;
        const found = await gazetteer.find(text, style.language, 8);
        const place = found.ok ? found.value[0]?.place : undefined;
        expect(place === undefined ? '' : placeText(place, style, style.language), text).toBe(row[column]);
      }
    });
  }
});

describe('a dateline from a place of the gazetteer', () => {
  for (const id of DATELINE_STYLES) {
    it(`is read back from ${id}, and written the same again`, () => {
      const house = withPreset(DEFAULT_HOUSE, id);
      const shape = datelineStyle(id, house).dates[house.language];
      const date = shape === undefined || shape.order === 'none' ? null : '2024-02-29';
      const isUpper = datelineStyle(id, house).place === 'upper';
      const check = (found: GazetteerPlace): void => {
        const { place } = foundPlace(found, '', house.language);
        const dateline: Dateline = { places: [place], date, source: null };
        const text = formatDateline(dateline, house);
        const read = parseDateline(`${text}The text goes on.`, { now: NOW, house });
        expect(read?.length, text).toBe(text.length);
        expect(read?.dateline.date, text).toBe(date);
        expect(read?.dateline.source, text).toBeNull();
        expect(read?.dateline.places, text).toHaveLength(1);
        const [back] = read?.dateline.places ?? [];
        const name = isUpper ? naturalCase(capitals(place.name)) : place.name;
        expectSame(back, { ...place, name }, text);
        if (read !== null) expect(formatDateline(read.dateline, house)).toBe(text);
      };
      const readable = all.filter(({ name, accented }) =>
        [name, accented].every((each) => isReadable(each, isUpper)),
      );
      if (wantsAll) readable.forEach(check);
      else
        fc.assert(
          fc.property(fc.nat(readable.length - 1), (at) => readable.slice(at, at + 1).forEach(check)),
          { numRuns: DRAWN },
        );
    });
  }
});

/** What was written comes back; what was not is unknown, or known by the name. */
function expectSame(back: Place | undefined, place: Place, text: string): void {
  expect(back?.name, text).toBe(place.name);
  for (const fact of ['region', 'country', 'countryCode', 'timeZone'] as const) {
    expect(['', place[fact]], `${text}${fact}`).toContain(back?.[fact]);
  }
}

/** Names docs/datelines.md says cannot be read back: in no style, and where they are not in capitals. */
function isReadable(name: string, isUpper: boolean): boolean {
  if (/[\d"@+:;!?–—]| -|- /.test(name)) return false;
  if (isUpper) return !neverAPlace(name, true);
  return (
    !mayBeginSentence(name) &&
    !neverAPlace(name, true) &&
    !/(?:^|[ '’])\p{Ll}/u.test(name) &&
    !/ \p{Ll}/u.test(name)
  );
}
