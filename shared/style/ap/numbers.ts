import type { Rule } from '../rule';
import { pattern, special, words } from './rows';

/** Numbers: in words under 10, figures from 10 on, and what goes by rules of its own. */
export const NUMBERS: readonly Rule[] = [
  special(
    'small-numbers',
    'Numbers under 10 are spelled out, but for ages, measures, money, percentages, dates, times and scores.',
    {
      bad: [
        'The storm killed 5 people on Monday.',
        'About 3 dozen families left.',
        'They found 7 new cases.',
      ],
      good: [
        'The boy is 5 years old.',
        'Prices rose 3 percent and fell 2 points.',
        'The bill passed by a vote of 5 to 4.',
        'The team won 3-2 in Game 7.',
        'He ran 8 miles in 5 hours, 3 minutes.',
        'It cost $5 million, and children under 5 enter free.',
        'SpaceX launched a Falcon 9 rocket from Pad 3 at 5 p.m.',
        'Four of 9 districts reported.',
      ],
    },
    { where: ['body', 'deck', 'caption'] },
  ),
  special(
    'large-numbers',
    'Numbers from 10 on are figures, but for the beginning of a sentence.',
    {
      bad: ['Police arrested fifteen people.', 'The court heard twenty-two witnesses.'],
      good: ['Fifteen people were arrested.', 'One in ten voters stayed home.', 'Nine or ten boats sank.'],
    },
    { where: ['body', 'deck', 'caption'] },
  ),
  special(
    'sentence-opens-with-figure',
    'A sentence does not begin with a figure, unless it is a year: spell it out or turn the sentence.',
    {
      bad: ['12 people died on Monday.', 'The bus overturned. 30 passengers were hurt.'],
      good: ['2024 was the warmest year on record.', 'Police made 12 arrests.', '5G networks are growing.'],
    },
    { where: ['body'] },
  ),
  pattern(
    'percent-sign',
    'Figures take the percent sign without a space.',
    [String.raw`(?<![\p{L}\p{N}.])(\d[\d,]*(?:\.\d+)?)(?: ?per ?cents?| %)(?!\p{L})`, '$1%'],
    {
      bad: ['Inflation fell to 3 percent.', 'Turnout was 61.5 per cent.', 'About 40 % voted.'],
      good: ['Inflation fell to 3%.', 'It rose by a percentage point.', 'Zero percent of them agreed.'],
    },
    { where: ['body', 'deck', 'headline', 'caption'] },
  ),
  pattern(
    'percent-in-words',
    'Percentages are figures with the percent sign.',
    [
      String.raw`(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) per ?cent(?!\p{L})`,
      null,
    ],
    {
      bad: ['Sales fell by five percent.', 'About fifty per cent agreed.'],
      good: ['Sales fell 5%.', 'A small percentage agreed.', 'Zero percent of them agreed.'],
    },
  ),
  words(
    'per-cent',
    'Percent is one word.',
    { 'per cent': 'percent' },
    {
      bad: ['No per cent was given.'],
      good: ['The percentage was not given.', 'It cost 50 cents per centimeter.'],
    },
  ),
  pattern(
    'number-sign',
    'No. stands before a rank or number, with a figure.',
    [
      String.raw`(?<![\p{L}\p{N}&#])(?:number |Number )(?=(?:1|2|3|4|5) (?:seed|pick|draft|overall|ranked|single|song|album|priority|issue|player|team|in the))`,
      'No. ',
    ],
    {
      bad: ['She is the number 1 seed.', 'It was Number 1 in the charts.'],
      good: ['She is the No. 1 seed.', 'The number 10 bus was late.', 'The #MeToo movement grew.'],
    },
    { severity: 'warning' },
  ),
  pattern(
    'plural-of-years',
    'The plural of a year has no apostrophe.',
    [
      String.raw`(?<!\d)((?:1[5-9]|20)\d0)['’]s(?= (?:and|when|were|was|the|to|saw|through|until|after|as|or|but|in)|[.,;:)])`,
      '$1s',
    ],
    {
      bad: ["The band began in the 1990's.", 'Unions grew in the 1970’s and after.'],
      good: ['The band began in the 1990s.', '1990’s biggest storm killed 40.', '2020’s election was close.'],
    },
    { severity: 'error' },
  ),
  pattern(
    'decade-apostrophe',
    'A shortened decade takes an apostrophe before it and none within.',
    [String.raw`(?<=(?:the|early|late|mid) )[‘'’]?([2-9]0)['’]s(?=[ .,;:)])`, '’$1s'],
    {
      bad: ["Music of the '80's is back.", "He grew up in the 60's."],
      good: ['Music of the ’80s is back.', 'The 1980s were long.', 'It was in her 60s.'],
    },
  ),
  pattern(
    'decade-quote',
    'The mark before a shortened decade is an apostrophe, not an opening quotation mark.',
    [String.raw`‘([2-9]0s)(?!\p{L})`, '’$1'],
    {
      bad: ['Music of the ‘80s is back.'],
      good: ['Music of the ’80s is back.', 'He said: ‘The 1980s are gone.’'],
    },
    { severity: 'error', inQuotes: true },
  ),
  pattern(
    'superscript-ordinal',
    'Ordinals are written on the line.',
    [String.raw`(\d)(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)`, null],
    { bad: ['It is the 25ᵗʰ year.'], good: ['It is the 25th year.', 'The area is 40 km².'] },
  ),
  words(
    'small-ordinals',
    'First to ninth are spelled out, but for streets, districts and other names.',
    {
      '2nd time': 'second time',
      '3rd time': 'third time',
      '1st time': 'first time',
      '1st day': 'first day',
      '2nd day': 'second day',
      '1st place': 'first place',
      '2nd place': 'second place',
      '3rd place': 'third place',
      '1st term': 'first term',
      '2nd term': 'second term',
      '2nd quarter': 'second quarter',
      '3rd quarter': 'third quarter',
      '4th quarter': 'fourth quarter',
      '1st quarter': 'first quarter',
    },
    {
      bad: ['It was his 2nd time in court.', 'She finished in 3rd place.'],
      good: ['It was his second time in court.', 'The 3rd Infantry moved north.', 'They met on 5th Avenue.'],
    },
    { where: ['body', 'caption', 'deck'] },
  ),
  pattern(
    'thousands-comma',
    'Figures of four digits and more take a comma, but for years, addresses and numbers of things.',
    [
      String.raw`(?<![\p{L}\p{N}$.,:/#–—-])(\d{1,3})(\d{3})(?= (?:people|soldiers|troops|residents|homes|votes|jobs|workers|employees|students|dollars|miles|acres|feet|cases|deaths|migrants|refugees|protesters|customers|passengers|fans|tons|barrels)(?!\p{L}))`,
      '$1,$2',
    ],
    {
      bad: ['Nearly 25000 people fled.', 'The company cut 4500 jobs.'],
      good: [
        'Nearly 25,000 people fled.',
        'In 2024 people stayed home.',
        'It lies at 1600 Pennsylvania Avenue.',
      ],
    },
    { except: Array.from({ length: 60 }, (_, at) => `${1980 + at} people`) },
  ),
  words(
    'fractions',
    'Fractions under 1 are spelled out with a hyphen.',
    {
      'two thirds': 'two-thirds',
      'one third': 'one-third',
      'three quarters of': 'three-quarters of',
      'one quarter of': 'one-quarter of',
      'three fourths': 'three-fourths',
      'one fifth of': 'one-fifth of',
      'two fifths': 'two-fifths',
    },
    {
      bad: ['About two thirds of voters agreed.', 'One third of the town burned.'],
      good: ['About two-thirds of voters agreed.', 'For three quarters the team led.'],
    },
  ),
  words(
    'dozens-figure',
    'A dozen is written as a word or as 12.',
    { '1 dozen': 'a dozen', '2 dozen': 'two dozen', '3 dozen': 'three dozen', '4 dozen': 'four dozen' },
    { bad: ['About 2 dozen boats sank.'], good: ['About two dozen boats sank.', 'Dozens fled.'] },
  ),
  words(
    'fewer-number',
    'Fewer counts single things; less is for amounts.',
    {
      'less people': 'fewer people',
      'less jobs': 'fewer jobs',
      'less cases': 'fewer cases',
      'less voters': 'fewer voters',
      'less deaths': 'fewer deaths',
      'less students': 'fewer students',
      'less soldiers': 'fewer soldiers',
      'less cars': 'fewer cars',
      'less seats': 'fewer seats',
      'less votes': 'fewer votes',
    },
    {
      bad: ['Less people voted this year.', 'There were less jobs in May.'],
      good: ['Fewer people voted.', 'It took less time and less money.', 'More or less, people agree.'],
    },
    { severity: 'error' },
  ),
];
