import type { Rule } from '../rule';
import { pattern, words } from './rows';

/** Times of day. */
export const TIMES: readonly Rule[] = [
  pattern(
    'am-pm-points',
    'a.m. and p.m. are small letters with points, behind a space.',
    [
      String.raw`(?<=(?:^|[^\p{L}\p{N}])\d{1,2}(?::\d\d)?) ?(?:AM|A\.M\.|am|PM|P\.M\.|pm|Pm|Am)(?![\p{L}])`,
      null,
    ],
    {
      bad: ['The court opens at 9 AM.', 'They met at 5:30pm.', 'It began at 8 P.M. sharp.'],
      good: ['The court opens at 9 a.m.', 'I am 9.', 'He said PM May resigned.'],
    },
    { matchCase: true },
  ),
  pattern(
    'even-hours',
    'Even hours have no :00.',
    [String.raw`(?<!\d)(\d{1,2}):00(?= ?(?:a\.m\.|p\.m\.|am|pm|AM|PM))`, '$1'],
    { bad: ['Polls close at 8:00 p.m.'], good: ['Polls close at 8 p.m.', 'Polls close at 8:30 p.m.'] },
    { matchCase: true },
  ),
  pattern(
    'noon-midnight',
    'Noon and midnight are clearer than 12 p.m. and 12 a.m.',
    [String.raw`(?<![\d:])12(?::00)? ?(?:p\.?m\.?|a\.?m\.?)(?!\p{L})`, null],
    {
      bad: ['Talks resume at 12 p.m.', 'The law took effect at 12 a.m.'],
      good: ['Talks resume at noon.', 'It began at 12:30 p.m.'],
    },
  ),
  words(
    'twelve-noon',
    'Noon is always 12, and so is midnight.',
    { '12 noon': 'noon', '12 midnight': 'midnight', 'twelve noon': 'noon', 'twelve midnight': 'midnight' },
    { bad: ['Voting ended at 12 noon.'], good: ['Voting ended at noon.'] },
    { severity: 'error' },
  ),
  pattern(
    'morning-am',
    'With a.m. there is no need of morning, with p.m. none of evening, afternoon or night.',
    [
      String.raw`(?<!\p{L})(\d{1,2}(?::\d\d)? (?:a\.m\.|p\.m\.)) (?:in the (?:morning|afternoon|evening)|at night|this morning|tonight)(?!\p{L})`,
      '$1',
    ],
    {
      bad: ['The blast came at 3 a.m. in the morning.'],
      good: ['The blast came at 3 a.m.', 'It came at 3 in the morning.'],
    },
  ),
  words(
    'oclock',
    'Times are figures with a.m. or p.m.',
    { "o'clock p.m.": 'p.m.', "o'clock a.m.": 'a.m.' },
    { bad: ['It began at 5 o’clock p.m.'], good: ['It began at 5 p.m.', 'The 5 o’clock news is on.'] },
  ),
  words(
    'time-zones',
    'Time zones are written without an S in the short form where the hour says the day.',
    { 'eastern standard time zone': 'Eastern time zone', 'local time here': 'local time' },
    { bad: ['The Eastern Standard Time zone is wide.'], good: ['Polls close at 8 p.m. Eastern.'] },
    { severity: 'hint' },
  ),
];
