/**
 * How much a text looks as people write it, by its letters beyond ASCII and what stands beside them: about 1 for each
 * that is where it belongs, less than nothing for each that is not. A text without such letters gives 0.
 *
 * Read in the wrong encoding, letters come out as quotation marks within words, as capitals behind small letters, as
 * signs of arithmetic and frames; that is all this knows, so it holds for any language.
 */
export function likeness(text: string): number {
  let sum = 0;
  let count = 0;
  const chars = Array.from(text);
  chars.forEach((char, at) => {
    if (char <= '\x7f') return;
    count += 1;
    sum += worth(char, chars[at - 1] ?? ' ', chars[at + 1] ?? ' ', chars[at - 2] ?? ' ');
  });
  return count === 0 ? 0 : sum / count;
}

function worth(char: string, before: string, after: string, second: string): number {
  if (CONTROL.test(char)) return -3;
  if (LETTER.test(char)) return letterWorth(char, before, after, second);
  if (OPENING.includes(char) || CLOSING.includes(char)) return quoteWorth(char, before, after);
  if (FRAME.test(char)) return char === before || char === after || SPACE.test(before + after) ? 0.3 : -2;
  const isWithin = LETTER.test(before) && LETTER.test(after);
  if (DASHES.includes(char)) return isWithin ? 0.5 : 1;
  if (UNITS.includes(char)) return DIGIT.test(before) || DIGIT.test(after) || /\s/.test(before) ? 0.8 : -1;
  if (char === '\u00a0') return 0.9;
  if (char === '\u00ad' || char === '·') return 0.5;
  return isWithin ? -2 : -0.5;
}

function letterWorth(char: string, before: string, after: string, second: string): number {
  const isBeside = LETTER.test(before) || LETTER.test(after);
  if (ORDINALS.includes(char)) return DIGIT.test(before) ? 1 : -1;
  if (RARE.test(char)) return -0.5;
  if (!isBeside) return ALONE.test(char) ? 0.8 : -0.3;
  const script = scriptOf(char);
  if ([before, after].some((other) => LETTER.test(other) && scriptOf(other) !== script)) return -2;
  if (UPPER.test(char) && LOWER.test(before)) return -2;
  // A small letter in a word of capitals.
  if (LOWER.test(char) && char !== 'ß' && UPPER.test(before) && UPPER.test(after)) return -1;
  const isCrowded =
    script === 'latin' && [before, after].every((other) => other > '\x7f' && LETTER.test(other));
  if (isCrowded) return -1.5;
  const isPair = script === 'latin' && before > '\x7f' && second > '\x7f' && LETTER.test(before + second);
  return isPair ? -1 : COMMON.test(char) || script !== 'latin' ? 1 : 0.6;
}

function scriptOf(letter: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(letter))?.[0] ?? 'other';
}

function quoteWorth(char: string, before: string, after: string): number {
  const isOpening = !WORD.test(before) && WORD.test(after);
  const isClosing = !/[\s(]/.test(before) && !WORD.test(after);
  if (char === '’' || char === '‘') return isOpening || isClosing || LETTER.test(before) ? 1 : -1;
  // French sets its marks apart, German turns them round: either side will do, but not both.
  const spaced = /\s/.test(before) !== /\s/.test(after);
  if (isOpening || isClosing) return OPENING.includes(char) === isOpening || '«»“'.includes(char) ? 1 : -0.5;
  return spaced ? 0.5 : -2;
}

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;
const CONTROL = /[\u0080-\u009f\ufffd\p{Co}\p{Cn}]/u;
const FRAME = /[\u2500-\u259f]/;
const OPENING = '“‘„‚«‹';
const CLOSING = '”’»›';
const DASHES = '–—…•―';
const UNITS = '£€$¥°§½¼¾±²³µ‰¢©®™№×÷';
const ORDINALS = 'ªº';
/** Letters that stand alone in one language or another. */
const ALONE = /[àáéèêóòíìúùýåöäÀÁÅÉÈÊÓÒÍÚÖôîûыяиоувкасэАВИКОСУЯ]/u;
/** Letters beyond ASCII that every reader of European papers has seen. */
const COMMON =
  /[äöüßåæøéèêëáàâãíìîïóòôõúùûñçœýÿčďěňřšťůžąćęłńśźżőűăâîșşțţğıđÄÖÜÅÆØÉÈÊÁÀÂÍÓÔÚÑÇŒČŠŽŁŚŻŘŐİŞĆ]/u;
/** What wrong readings are full of. */
const RARE = /[ƒŒ]/;
const SCRIPTS: readonly [string, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['arabic', /\p{Script=Arabic}/u],
];
