import type { Rule } from '../rule';
import { pattern, words } from './rows';

/** Measures, weather and other figures with a unit. */
export const MEASURES: readonly Rule[] = [
  pattern(
    'miles-per-hour',
    'The first mention is miles per hour; mph is right from then on and in headlines.',
    [String.raw`(?<=\d) ?(?:MPH|m\.p\.h\.|mi/h)(?!\p{L})`, ' mph'],
    {
      bad: ['Winds reached 80 MPH.', 'He drove 60 m.p.h. on ice.'],
      good: ['Winds reached 80 mph.', 'Winds reached 80 miles per hour.'],
    },
    { matchCase: true },
  ),
  pattern(
    'mph-space',
    'A space stands between a figure and its unit.',
    [String.raw`(?<=\d)(mph|kph|km|kg|mm|cm)(?!\p{L})`, ' $1'],
    { bad: ['Winds reached 80mph.', 'It is 5km long.'], good: ['Winds reached 80 mph.', 'He ran a 5K.'] },
    { matchCase: true },
  ),
  words(
    'kph',
    'Kilometers per hour are kph.',
    { 'km/h': 'kph', kmh: 'kph', kmph: 'kph' },
    { bad: ['Winds reached 120 km/h.'], good: ['Winds reached 120 kph.'] },
  ),
  pattern(
    'degree-sign',
    'Temperatures are figures with the word degrees.',
    [String.raw`(?<=\d) ?°(?: ?[FC])?(?!\p{L})`, ' degrees'],
    { bad: ['It fell to 20°F.', 'It was 30 ° outside.'], good: ['It fell to 20 degrees Fahrenheit.'] },
  ),
  words(
    'centigrade',
    'The scale is called Celsius.',
    {
      centigrade: 'Celsius',
      'degrees celsius': 'degrees Celsius',
      'degrees fahrenheit': 'degrees Fahrenheit',
    },
    { bad: ['It fell to 20 degrees centigrade.'], good: ['It fell to 20 degrees Celsius.'] },
    { matchCase: true },
  ),
  pattern(
    'minus-degrees',
    'Below zero is said with minus or below zero, not with a sign.',
    [String.raw`(?<=(?:^|\s))[-−–](\d{1,2}) degrees(?!\p{L})`, 'minus $1 degrees'],
    {
      bad: ['It fell to -10 degrees.'],
      good: ['It fell to minus 10 degrees.', 'It was 10 degrees below zero.'],
    },
  ),
  words(
    'warmer-temperatures',
    'Temperatures are high or low; air is warm or cold.',
    {
      'warmer temperatures': 'higher temperatures',
      'colder temperatures': 'lower temperatures',
      'warm temperatures': 'high temperatures',
      'cold temperatures': 'low temperatures',
      'hot temperatures': 'high temperatures',
      'cooler temperatures': 'lower temperatures',
    },
    { bad: ['Warmer temperatures melted the ice.'], good: ['Higher temperatures melted the ice.'] },
    { severity: 'hint' },
  ),
  pattern(
    'feet-inches-signs',
    'Heights and lengths are figures with the words feet and inches.',
    [String.raw`(?<![\p{L}\p{N}])\d{1,2}['’′] ?\d{1,2}(?:["”″])?(?!\p{L}|\d)`, null],
    { bad: ['The guard is 6\'2" tall.'], good: ['The guard is 6 feet, 2 inches tall.'] },
    {},
  ),
  pattern(
    'foot-tall-hyphen',
    'A measure before a noun is joined by a hyphen.',
    [
      String.raw`(?<=(?:[Aa]|[Tt]he|[Aa]n) )(\d{1,3}) (foot|mile|inch|yard|acre|meter|kilometer|pound|ton)(?= (?!of|and|or|to|in|from|into|over|per|long|wide|tall|high|deep|away|north|south|east|west|below|above|is|was|for|at|on)\p{Ll})`,
      '$1-$2',
    ],
    {
      bad: ['A 20 foot wall fell.', 'The 5 mile race is on.'],
      good: ['A 20-foot wall fell.', 'He ran 5 miles.'],
    },
  ),
  words(
    'richter',
    'Earthquakes have a magnitude; the Richter scale is no longer used.',
    { 'on the richter scale': '', 'richter scale': '' },
    { bad: ['It measured 6.1 on the Richter scale.'], good: ['It had a magnitude of 6.1.'] },
  ),
  pattern(
    'hurricane-category',
    'The category of a hurricane has a capital and a figure.',
    [
      String.raw`(?<!\p{L})category (\d)(?=[ .,;-])(?=(?:[^.\n]{0,60})(?:hurricane|storm|typhoon|cyclone))`,
      'Category $1',
    ],
    {
      bad: ['It became a category 3 hurricane.'],
      good: ['It became a Category 3 hurricane.', 'He has a category 2 license.'],
    },
    { matchCase: true },
  ),
];
