import type { Rule } from '../rule';
import { pattern, words } from './rows';

/** A name behind a title: one with small letters in it, so that headlines in capitals are left alone. */
const NAME = String.raw`(?= (?:\p{Lu}\. ?)*\p{Lu}[\p{L}’'-]*\p{Ll})`;

const shortened = (
  id: string,
  full: string,
  short: string,
  bad: string,
  good: string,
  except: string[] = [],
): Rule =>
  pattern(
    id,
    `Before a name outside quotations ${full} is shortened ${short}`,
    [String.raw`(?<![\p{L}’'-])(?<!(?:Vice|Deputy|Acting|former Vice) )${full}${NAME}`, short],
    { bad: [bad], good: [good, `The ${full.toLowerCase()} resigned.`] },
    { matchCase: true, except, where: ['body', 'deck', 'caption'] },
  );

/** A title as it is written without a name; nothing where the pattern has several. */
const lower = (title: string): string | null => (title.includes('|') ? null : title.toLowerCase());

/** Titles of people, before and behind their names. */
export const TITLES: readonly Rule[] = [
  shortened(
    'governor-short',
    'Governor',
    'Gov.',
    'He met Governor Greg Abbott.',
    'He met Gov. Greg Abbott.',
    ['Governor General', 'Governor Generals'],
  ),
  shortened(
    'lieutenant-governor-short',
    'Lieutenant Governor',
    'Lt. Gov.',
    'Lieutenant Governor Dan Patrick spoke.',
    'Lt. Gov. Dan Patrick spoke.',
  ),
  shortened('senator-short', 'Senator', 'Sen.', 'Senator Jane Doe voted no.', 'Sen. Jane Doe voted no.'),
  shortened(
    'senators-short',
    'Senators',
    'Sens.',
    'It names Senators Jane Doe and John Roe.',
    'It names Sens. Jane Doe and John Roe.',
    ['Ottawa Senators'],
  ),
  shortened(
    'representative-short',
    'Representative',
    'Rep.',
    'Representative Jane Doe voted no.',
    'Rep. Jane Doe voted no.',
    ['Trade Representative', 'Special Representative', 'High Representative', 'Permanent Representative'],
  ),
  shortened('reverend-short', 'Reverend', 'Rev.', 'The Reverend John Roe spoke.', 'The Rev. John Roe spoke.'),
  shortened(
    'doctor-short',
    'Doctor',
    'Dr.',
    'The letter names Doctor Jane Doe.',
    'The letter names Dr. Jane Doe.',
    ['Doctor Who', 'Doctor Strange', 'Doctor Zhivago', 'Doctor Doom', 'Doctor Octopus'],
  ),
  shortened(
    'lieutenant-colonel-short',
    'Lieutenant Colonel',
    'Lt. Col.',
    'Lieutenant Colonel Jane Doe spoke.',
    'Lt. Col. Jane Doe spoke.',
  ),
  shortened('sergeant-short', 'Sergeant', 'Sgt.', 'They met Sergeant John Roe.', 'They met Sgt. John Roe.', [
    'Sergeant Bluff',
    'Sergeant Pepper',
  ]),
  shortened(
    'lieutenant-short',
    'Lieutenant',
    'Lt.',
    'They met Lieutenant John Roe.',
    'They met Lt. John Roe.',
    ['Lieutenant Governor', 'Lieutenant Colonel', 'Lieutenant General'],
  ),
  pattern(
    'rev-the',
    'The stands before Rev.',
    [String.raw`(?<!(?:[Tt]he|[Aa]nd|,) )(?<![\p{L}-])Rev\.${NAME}`, 'the Rev.'],
    { bad: ['On Monday Rev. John Roe spoke.'], good: ['On Monday the Rev. John Roe spoke.'] },
    { matchCase: true, where: ['body', 'caption', 'deck'] },
  ),
  pattern(
    'title-behind-name',
    'A title behind the name is lowercase.',
    [
      String.raw`(?<=\p{Ll}, (?:the |a |an |former )?)(Governor|Senator|President|Mayor|Chairman|Chairwoman|Chief Executive|Director|Minister|Prime Minister|Ambassador|Professor|Spokesman|Spokeswoman|Superintendent|Secretary|Commissioner|Attorney|Sheriff)(?= (?:of|for|at) )`,
      null,
    ],
    {
      bad: ['Jane Doe, Governor of Texas, spoke.', 'John Roe, Professor of law at Yale, agreed.'],
      good: [
        'Jane Doe, governor of Texas, spoke.',
        'In Paris, President Macron spoke.',
        'In June, Director of Photography',
      ],
    },
    {
      matchCase: true,
      where: ['body', 'caption', 'deck'],
      except: ['Director of Photography', 'Director of National'],
    },
  ),
  ...(
    [
      [
        'president',
        'President',
        '',
        'The President left at noon.',
        'President Biden left at noon.',
        ['President’s', "President's", 'President-elect'],
      ],
      [
        'governor',
        'Governor',
        '',
        'Aides told the Governor.',
        'Aides told the governor.',
        ['Governor General', 'Governor’s', "Governor's"],
      ],
      ['mayor', 'Mayor', '', 'They asked the Mayor.', 'They asked the mayor.', ['Mayor’s', "Mayor's"]],
      ['senator', 'Senator', '', 'Reporters asked the Senator.', 'Reporters asked the senator.', []],
      ['pope', 'Pope', '', 'Crowds cheered the Pope.', 'Crowds cheered the pope.', []],
      [
        'prime-minister',
        'Prime Minister',
        '',
        'The Prime Minister resigned.',
        'The prime minister resigned.',
        ['Prime Minister’s', "Prime Minister's"],
      ],
      [
        'king-queen',
        '(?:King|Queen)',
        '',
        'Guests met the King.',
        'Guests met the king.',
        ['King’s', "King's", 'Queen’s', "Queen's"],
      ],
    ] as const
  ).map(([id, title, , bad, good, except]) =>
    pattern(
      `the-${id}`,
      'A title without the name is lowercase.',
      [String.raw`(?<=(?:[^\p{L}]|^)[Tt]he )${title}(?![\p{L}-]| (?:\p{Lu}|of the|of \p{Lu}))`, lower(title)],
      { bad: [bad], good: [good] },
      { matchCase: true, where: ['body', 'caption', 'deck'], except: [...except] },
    ),
  ),
  words(
    'congressman',
    'Rep. stands before the name of a member of the House.',
    { Congressman: 'Rep.', Congresswoman: 'Rep.' },
    { bad: ['He met Congressman Doe.'], good: ['He met Rep. Doe.', 'The congressman left.'] },
    { matchCase: true, severity: 'hint', where: ['body', 'caption'] },
  ),
  pattern(
    'courtesy-titles',
    'Courtesy titles are left out unless somebody uses them in a quotation or two of one name must be told apart.',
    [String.raw`(?<![\p{L}-])(?:Mr|Mrs|Ms|Miss|Messrs)\.?${NAME}`, null],
    {
      bad: ['Talks with Mr. Putin failed.'],
      good: [
        'Talks with Putin failed.',
        '“I told Mr. Putin so,” he said.',
        'Miss USA was crowned.',
        'Ms. magazine was founded.',
      ],
    },
    {
      matchCase: true,
      severity: 'hint',
      where: ['body', 'caption'],
      except: [
        'Miss America',
        'Miss Universe',
        'Miss World',
        'Miss Universe',
        'Mr. Peanut',
        'Mr. Potato',
        'Mr. Robot',
        'Mrs. Doubtfire',
      ],
    },
  ),
  pattern(
    'dr-and-phd',
    'One of Dr. and a degree is enough.',
    [String.raw`(?<!\p{L})Dr\. (?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]*, (?:M\.?D\.?|Ph\.?D\.?)`, null],
    { bad: ['Dr. Jane A. Doe, M.D., agreed.'], good: ['Dr. Jane Doe agreed.'] },
    { matchCase: true },
  ),
  words(
    'degrees',
    'Degrees are lowercase with an apostrophe.',
    {
      'bachelors degree': 'bachelor’s degree',
      'masters degree': 'master’s degree',
      'bachelor degree': 'bachelor’s degree',
      'master degree': 'master’s degree',
      "associate's degree": 'associate degree',
      'doctorate degree': 'doctorate',
      'associates degree': 'associate degree',
    },
    {
      bad: ['She has a masters degree.', 'He earned an associate’s degree.'],
      good: ['She has a master’s degree.', 'She mastered degrees of risk.'],
    },
    { severity: 'error' },
  ),
  words(
    'phd',
    'Ph.D. has points.',
    { PhD: 'Ph.D.', 'Ph.D': 'Ph.D.', PHD: 'Ph.D.' },
    { bad: ['She holds a PhD in law.'], good: ['She holds a Ph.D. in law.'] },
    { matchCase: true, except: ['Ph.D.'] },
  ),
  words(
    'junior-comma',
    'Jr. and Sr. take no comma.',
    { ', Jr.': ' Jr.', ', Sr.': ' Sr.' },
    { bad: ['Martin Luther King, Jr., spoke.'], good: ['Martin Luther King Jr. spoke.'] },
    { matchCase: true },
  ),
];
