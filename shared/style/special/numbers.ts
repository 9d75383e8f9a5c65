import { inWords, LARGE_NUMBERS } from '../number-words';
import { opensSentence } from '../text';
import type { Special } from './index';

/** Behind these a figure is one of a measure, a sum, an age or a time (AP: figures throughout). */
const MEASURES =
  'percent|percentage|per|cents?|dollars?|euros?|pounds?|yen|yuan|rubles?|francs?|pesos?|rupees?|hundred|thousand|million|' +
  'billion|trillion|degrees?|feet|foot|inch|inches|yards?|miles?|meters?|metres?|kilometers?|kilometres?|centimeters?|' +
  'millimeters?|acres?|hectares?|square|cubic|mph|kph|knots?|tons?|tonnes?|ounces?|liters?|litres?|gallons?|grams?|' +
  'kilograms?|kilos?|barrels?|bushels?|carats?|cups?|teaspoons?|tablespoons?|quarts?|pints?|megawatts?|kilowatts?|' +
  'gigawatts?|gigabytes?|megabytes?|points?|a\\.m|p\\.m|nautical|runs?|wickets?|under|over|below|above';

/** Words that end what a figure counts: it is then a score, a list, an age, a name. */
const ENDS =
  'a|an|the|and|or|of|to|in|on|at|by|for|from|with|is|was|are|were|has|had|as|when|who|which|that|after|before|until|' +
  'but|if|than|while|out|because|since|during|where|would|will|could|can|he|she|it|they|we|i|up|off|v|vs';

/** Before these a figure is a name's. */
const NAMED = new RegExp(
  `(?:^|[\\s(“"])(?:no|nos|number|page|pages|chapter|room|line|step|grade|grades|gate|track|lane|exit|channel|verse|section|` +
    `article|phase|stage|tier|level|category|type|version|age|aged|ages|magnitude|size|unit|day|week|game|reactor|terminal|` +
    `platform|route|highway|interstate|question|part|volume|act|scene|formula|group|lot|zone|district|ward|` +
    `precinct|engine|ladder|station|dose|season|episode|apartment|suite|flight|squad|top|class|division|seed|by|to|under|over|than|turned|turning|turns|plus|minus|times)\\.? $`,
  'iu',
);

/** A figure, its unit or a number before it: `5 hours, 3 minutes`, `four of 9`. */
const BESIDE =
  /(?:\d[ ,]+|\d (?:and|or) |\d (?:hours?|minutes?|feet|foot|pounds?|years?|months?|days?),? (?:and )?|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|all) (?:out )?of )$/iu;

/** Words with a capital that may begin a sentence before a count. */
const OPENERS =
  /^(?:The|In|At|About|Nearly|Almost|All|Some|Only|These|Those|Another|Of|For|After|With|Its|His|Her|Their|Our|By|Over|More|Roughly|Around)$/u;

const SMALL = /(?<![\p{L}\p{N}$€£¥#@.,:/&+–—-])([1-9])(?= ([\p{L}][\p{L}.]*))/gu;

/**
 * Figures under 10 that count things: `5 people` → `five people`. Measures, ages, money, times, scores and names keep
 * theirs.
 */
export const smallNumbers: Special = ({ plain }) => {
  const isMeasure = new RegExp(`^(?:${MEASURES}|${ENDS})$`, 'iu');
  return [...plain.matchAll(SMALL)].flatMap(({ 0: figure, 2: next = '', index }) => {
    const word = next.replace(/\.$/, '');
    if (isMeasure.test(word) || /^\p{Lu}/u.test(word)) return [];
    const after = plain.slice(index + 1, index + 40);
    // An age: `2 years old`, and a measure beside others: `5 minutes, 3 seconds`, `1 1/2`.
    if (/^ (?:years?|months?|weeks?|days?)[- ]old/u.test(after)) return [];
    if (/^ (?:hours?|minutes?|seconds?|days?)(?:,| and) \d/u.test(after)) return [];
    if (/^ (?:(?:out )?of|in|for|from) (?:\p{Ll}+ )?\d/u.test(after)) return [];
    const before = plain.slice(Math.max(0, index - 30), index);
    if (NAMED.test(before) || BESIDE.test(before)) return [];
    const last = /([\p{L}.’'-]+) $/u.exec(before)?.[1] ?? '';
    if (/^\p{Lu}/u.test(last) && !OPENERS.test(last)) return [];
    if (opensSentence(plain, index)) return [];
    return [{ from: index, to: index + 1, replacements: [inWords(Number(figure)) ?? figure] }];
  });
};

const LARGE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...LARGE_NUMBERS.keys()].toReversed().join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
);
const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half';

/** Numbers from 10 on in words within a sentence: `fifteen people` → `15 people`. */
export const largeNumbers: Special = ({ plain }) => {
  const besideAnother = new RegExp(`^ (?:or|to|and|out of|of every) (?:${NUMBER_WORD})`, 'u');
  const behindAnother = new RegExp(
    `(?:${NUMBER_WORD})(?: (?:or|to|and|in|out of|of every)| in every)? $`,
    'iu',
  );
  return [...plain.matchAll(LARGE)].flatMap(({ 0: word, index }) => {
    const after = plain.slice(index + word.length, index + word.length + 24);
    if (besideAnother.test(after) || behindAnother.test(plain.slice(Math.max(0, index - 24), index)))
      return [];
    if (/^ (?:hundred|odd|something|years? on|times over|winks|cents’ worth)\b/u.test(after)) return [];
    const figure = LARGE_NUMBERS.get(word);
    if (figure === undefined || opensSentence(plain, index)) return [];
    return [{ from: index, to: index + word.length, replacements: [String(figure)] }];
  });
};

const FIGURE = /(?<![\p{L}\p{N}$€£¥#@.,:/&+–—-])\d[\d,]*(?=(?:-year-old)? \p{Ll})/gu;

/** Sentences that open with a figure, but for years. */
export const openingFigures: Special = ({ plain }) =>
  [...plain.matchAll(FIGURE)].flatMap(({ 0: figure, index }) => {
    if (/^(?:1\d|20)\d\d$/.test(figure) || !opensSentence(plain, index)) return [];
    if (/^ (?:a\.m|p\.m|percent of the vote)/u.test(plain.slice(index + figure.length))) return [];
    const words = inWords(Number(figure.replaceAll(',', '')));
    const replacements = words === null ? [] : [words.charAt(0).toUpperCase() + words.slice(1)];
    return [{ from: index, to: index + figure.length, replacements }];
  });
