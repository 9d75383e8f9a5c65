import type { Rule } from '../rule';
import { pattern, special, words } from './rows';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** Dates, days, years and seasons. */
export const DATES: readonly Rule[] = [
  special('month-with-day', 'With a day, Jan., Feb., Aug., Sept., Oct., Nov. and Dec. are shortened.', {
    bad: ['The vote is on January 5.', 'It began September 11, 2001.'],
    good: ['The vote is on Jan. 5.', 'It began in September 2001.', 'The vote is on March 5.'],
  }),
  special('month-alone', 'Without a day the month is spelled out.', {
    bad: ['It began in Sept. 2020.', 'The trial opened in Jan. and goes on.'],
    good: ['It began on Sept. 3, 2020.', 'It began in September 2020.', 'Oct. 5 is a Monday.'],
  }),
  pattern(
    'date-ordinal',
    'Days of the month are figures without st, nd, rd or th.',
    [String.raw`(?<=(?:^|[^\p{L}])(?:${MONTHS}) \d{1,2})(?:st|nd|rd|th)(?!\p{L})`, ''],
    {
      bad: ['The vote is on March 20th.', 'It was signed on Dec. 1st.'],
      good: ['The vote is on March 20.', 'The 20th century ended.', 'On the 4th of July they met.'],
    },
    { matchCase: true, severity: 'error' },
  ),
  pattern(
    'month-without-point',
    'A shortened month ends in a point.',
    [String.raw`(?<!\p{L})(Jan|Feb|Aug|Sept|Oct|Nov|Dec)(?= \d{1,2}(?!\d))`, '$1.'],
    { bad: ['The vote is on Jan 5.'], good: ['The vote is on Jan. 5.', 'Jan Smith, 5, won.'] },
    { matchCase: true },
  ),
  pattern(
    'wrong-short-month',
    'September is shortened Sept.; March, April, May, June and July never are.',
    [String.raw`(?<!\p{L})(?:Sep|Mar|Apr|Jun|Jul)\.?(?= \d{1,2}(?!\d))`, null],
    {
      bad: ['It opens on Mar. 5.', 'School began on Sep. 3.'],
      good: ['It opens on March 5.', 'Mar Vista opened 5 parks.'],
    },
    { matchCase: true },
  ),
  pattern(
    'month-comma-year',
    'Month and year alone take no comma.',
    [
      String.raw`(?<!\p{L})((?:January|February|March|April|May|June|July|August|September|October|November|December)), (?=(?:1[89]|20)\d\d(?!\d))`,
      '$1 ',
    ],
    {
      bad: ['It began in January, 2024.'],
      good: ['It began in January 2024.', 'It began Jan. 5, 2024.', 'From April to May, 2,000 came.'],
    },
    { matchCase: true },
  ),
  pattern(
    'month-of-year',
    'Month and year need no of between them.',
    [
      String.raw`(?<!\p{L})((?:January|February|March|April|May|June|July|August|September|October|November|December)) of (?=(?:1[89]|20)\d\d(?!\d))`,
      '$1 ',
    ],
    {
      bad: ['It began in March of 2020.'],
      good: ['It began in March 2020.', 'In March of last year it began.'],
    },
    { matchCase: true, severity: 'hint' },
  ),
  pattern(
    'comma-after-year',
    'A year behind month and day is set off by commas.',
    [String.raw`(?<=(?:^|[^\p{L}])(?:${MONTHS}) \d{1,2}, )((?:1[89]|20)\d\d)(?= \p{Ll})`, '$1,'],
    {
      bad: ['The Sept. 11, 2001 attacks changed much.', 'On May 5, 2020 he left.'],
      good: ['On May 5, 2020, he left.', 'In May 2020 he left.'],
    },
    { matchCase: true },
  ),
  pattern(
    'on-date-day-both',
    'A day within the week of the story needs no date, a date farther off no day.',
    [String.raw`(?<!\p{L})(?:${DAYS}), (?=(?:${MONTHS}) \d{1,2}(?!\d))`, null],
    {
      bad: ['The court rules Monday, March 5.'],
      good: ['The court rules Monday.', 'The court rules March 5.'],
    },
    { matchCase: true, severity: 'hint' },
  ),
  pattern(
    'short-day',
    'Days of the week are spelled out.',
    [
      String.raw`(?<!\p{L})(?:on|last|next|until|by|since) (?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.(?=\s|$)`,
      null,
    ],
    {
      bad: ['They meet on Tues. in Paris.'],
      good: ['They meet on Tuesday.', 'On Sun. Corp. the court ruled.'],
    },
    { matchCase: true, except: ['On Sun. Corp'] },
  ),
  words(
    'seasons',
    'Seasons are lowercase unless part of a name.',
    {
      'in the Spring': 'in the spring',
      'in the Summer': 'in the summer',
      'in the Fall': 'in the fall',
      'in the Winter': 'in the winter',
      'this Summer': 'this summer',
      'this Spring': 'this spring',
      'this Winter': 'this winter',
      'last Summer': 'last summer',
      'last Winter': 'last winter',
      'last Spring': 'last spring',
      'next Spring': 'next spring',
      'next Summer': 'next summer',
    },
    {
      bad: ['The vote is in the Spring.', 'They met last Summer.'],
      good: [
        'The vote is in the spring.',
        'She won in the Winter Olympics.',
        'They met at the Summer Games.',
      ],
    },
    {
      matchCase: true,
      except: [
        'Winter Olympics',
        'Winter Games',
        'Summer Olympics',
        'Summer Games',
        'Winter Palace',
        'Winter Classic',
        'Spring Festival',
        'Summer Palace',
        'Winter Paralympics',
        'Summer Paralympics',
        'Fall Classic',
      ],
    },
  ),
  words(
    'yesterday-today',
    'Name the day of the week: yesterday and tomorrow are wrong by the time they are read.',
    { yesterday: '', tomorrow: '' },
    {
      bad: ['The court ruled yesterday.', 'Talks begin tomorrow.'],
      good: ['The court ruled Monday.', '“I leave tomorrow,” he said.'],
    },
    { severity: 'hint', where: ['body'] },
  ),
  words(
    'year-redundant',
    'A year is plainly a year.',
    { 'in the year of 2': 'in 2', 'in the month of': 'in', 'during the month of': 'in' },
    { bad: ['It fell in the month of May.'], good: ['It fell in May.', 'The month of Ramadan began.'] },
    { severity: 'hint' },
  ),
  pattern(
    'from-dash',
    'From goes with to, between with and: no dash in their place.',
    [
      String.raw`(?<!\p{L})(?:from (?:1[89]|20)\d\d ?[–-] ?(?:1[89]|20)?\d\d|between (?:1[89]|20)\d\d ?[–-] ?(?:1[89]|20)?\d\d)(?!\d)`,
      null,
    ],
    {
      bad: ['He served from 2001-2005.', 'It grew between 1990–1995.'],
      good: ['He served from 2001 to 2005.', 'The 2001-2005 term ended.'],
    },
  ),
  words(
    'holidays',
    'This is how the day is written.',
    {
      "new year's day": 'New Year’s Day',
      "new year's eve": 'New Year’s Eve',
      'new years eve': 'New Year’s Eve',
      'new years day': 'New Year’s Day',
      'veterans day': 'Veterans Day',
      "veteran's day": 'Veterans Day',
      "veterans' day": 'Veterans Day',
      "president's day": 'Presidents Day',
      "presidents' day": 'Presidents Day',
      'mothers day': 'Mother’s Day',
      'fathers day': 'Father’s Day',
      'valentines day': 'Valentine’s Day',
    },
    {
      bad: ['Banks close on Veteran’s Day.', 'Crowds came on New Years Eve.'],
      good: ['Banks close on Veterans Day.', 'Crowds came on New Year’s Eve.', 'It is Mother’s Day.'],
    },
    {
      matchCase: false,
      except: ['New Year’s Day', 'New Year’s Eve', 'Veterans Day', "New Year's Day", "New Year's Eve"],
    },
  ),
  pattern(
    'ad-bc',
    'A.D. stands before the year, B.C. behind it, both with points.',
    [String.raw`(?<![\p{L}\p{N}])\d{1,4} (?:AD|A\.D\.|BC|BCE|CE)(?![\p{L}\p{N}])`, null],
    {
      bad: ['The town was burned in 410 AD.', 'It dates to 500 BC.'],
      good: ['It dates to 500 B.C.', 'The town was burned in A.D. 410.'],
    },
    { matchCase: true, severity: 'hint' },
  ),
];
