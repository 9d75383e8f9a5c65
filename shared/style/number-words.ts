const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** An English number from 0 to 99 in words; null for any other. */
export function inWords(number: number): string | null {
  if (!Number.isInteger(number) || number < 0 || number > 99) return null;
  if (number < 20) return UNITS[number] ?? null;
  const ten = TENS[Math.floor(number / 10) - 2] ?? '';
  return number % 10 === 0 ? ten : `${ten}-${UNITS[number % 10] ?? ''}`;
}

/** The English words from ten to ninety-nine, and their numbers. */
export const LARGE_NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 90 }, (_, at) => [inWords(at + 10) ?? '', at + 10]),
);
