import { describe, expect, it } from 'vitest';
import { formatDate, readDateAtEnd } from '../../../shared/dateline/date';
import { ENGLISH_THREE_LETTERS, MONTHS } from '../../../shared/dateline/months';
import type { DateOrder, MonthForm } from '../../../shared/dateline/styles/style';

const NOW = '2019-03-21T12:00:00Z';

describe('a date in a dateline', () => {
  const rows: [string, MonthForm, DateOrder, string, string][] = [
    ['2017-12-20', 'full', 'month-day', 'en', 'December 20'],
    ['2017-12-20', 'ap', 'month-day', 'en', 'Dec. 20'],
    ['2017-03-20', 'ap', 'month-day', 'en', 'March 20'],
    ['2017-09-05', 'ap', 'month-day-year', 'en', 'Sept. 5, 2017'],
    ['2017-09-05', 'short', 'month-day', 'en', 'Sept 5'],
    ['2017-09-05', 'short-point', 'month-day', 'en', 'Sep. 5'],
    ['2017-05-05', 'short-point', 'month-day', 'en', 'May 5'],
    ['2017-09-05', 'full', 'day-month-year', 'en-GB', '5 September 2017'],
    ['2019-01-21', 'lower', 'day-month', 'es', '21 ene'],
    ['2019-01-21', 'full', 'day-month-year', 'es', '21 de enero de 2019'],
    ['2019-01-21', 'full', 'day-month', 'pt-BR', '21 de janeiro'],
    ['2019-01-21', 'lower', 'day-month-year', 'fr', '21 jan 2019'],
    ['2019-01-21', 'full', 'day-month', 'de', '21. Januar'],
    ['2019-01-21', 'full', 'day-month', 'ru', '21 января'],
    ['2019-01-21', 'full', 'day-month', 'fi', '21. tammikuuta'],
    ['2019-01-21', 'full', 'day-month', 'nb', '21. januar'],
    ['2019-01-21', 'full', 'month-day', 'xx', 'January 21'],
    ['2019-01-21', 'full', 'none', 'en', ''],
    ['2019-13-21', 'full', 'month-day', 'en', ''],
    ['', 'full', 'month-day', 'en', ''],
  ];
  for (const [day, months, order, language, expected] of rows) {
    it(`${day} ${months} ${order} ${language}: ${expected}`, () => {
      expect(formatDate(day, { months, order }, language)).toBe(expected);
    });
  }
});

describe('AP’s months', () => {
  it('are those of its list', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDate(`2017-${String(index + 1).padStart(2, '0')}-01`, { months: 'ap', order: 'month-day' }),
    );
    expect(months.map((month) => month.replace(' 1', '')).join(' ')).toBe(
      'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.',
    );
  });
});

describe('the tables of months', () => {
  it('have twelve of each, and no name means two months in two languages', () => {
    const numbers = new Map<string, number>();
    for (const { full, short } of [...Object.values(MONTHS), { full: ENGLISH_THREE_LETTERS, short: [] }]) {
      expect(full).toHaveLength(12);
      for (const list of [full, short]) {
        list.forEach((name, index) => {
          const key = name.toLowerCase();
          expect(numbers.get(key) ?? index, key).toBe(index);
          numbers.set(key, index);
        });
      }
    }
  });
});

describe('a date at the end of a text', () => {
  const rows: [string, string | null, string?][] = [
    ['TOKYO, March 20', '2019-03-20', 'TOKYO'],
    ['TOKYO March 20.', '2019-03-20', 'TOKYO'],
    ['TOKYO, MARCH 20', '2019-03-20', 'TOKYO'],
    ['TOKYO, 20 March 2017', '2017-03-20', 'TOKYO'],
    ['TOKYO, March 20 2017', '2017-03-20', 'TOKYO'],
    ['TOKYO, March 3rd, 2017', '2017-03-03', 'TOKYO'],
    ['March 20', '2019-03-20', ''],
    ['SAINTE-MARCH 20', null],
    ['TOKYO, Marching 20', null],
    ['TOKYO, March 32', null],
    ['TOKYO, March 0', null],
    ['TOKYO, 120 March', null],
    ['TOKYO, Thursday', '2019-03-21', 'TOKYO'],
    ['TOKYO, Friday', '2019-03-15', 'TOKYO'],
    ['Friday', null],
    ['TOKYO', null],
  ];
  for (const [text, day, before] of rows) {
    it(text, () => {
      const read = readDateAtEnd(text, NOW);
      expect(read?.day ?? null).toBe(day);
      expect(read?.before).toBe(before);
    });
  }
});
