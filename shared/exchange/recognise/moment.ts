import { ENGLISH_THREE_LETTERS, MONTHS } from '../../dateline/months';
import { MOMENT_LABELS, MOMENT_WORDS } from './furniture-lines';
import { keyOf } from './letters';

const LONGEST = 90;

/** Whether a line is nothing but an hour or day, e.g. `20 March 2017, 10:15 UTC+3`, with or without `Updated:`. */
export function isMoment(line: string): boolean {
  if (line.length > LONGEST) return false;
  const key = keyOf(line);
  const rest = withoutLabel(key);
  if (rest === '') return false;
  const words = rest.match(/\p{L}[\p{L}\p{M}’']*|\d+/gu) ?? [];
  return (
    /\d/.test(rest) && !/\d{5,}/.test(rest) && words.every((word) => /^\d/.test(word) || KNOWN().has(word))
  );
}

/** Whether a line says `Updated at 10:15` or the like: a label and an hour or day. */
export function isLabelledMoment(line: string): boolean {
  if (line.length > LONGEST) return false;
  const key = keyOf(line);
  return withoutLabel(key) !== key && isMoment(key);
}

function withoutLabel(key: string): string {
  const label = LABELS.find((one) => key.startsWith(one) && !/^\p{L}/u.test(key.slice(one.length)));
  return label === undefined ? key : key.slice(label.length).replace(/^[\s:：·|-]+/, '');
}

/** Longest first, so that `updated at` is taken before `updated`. */
const LABELS = [...MOMENT_LABELS].sort((a, b) => b.length - a.length);

let known: Set<string> | null = null;

function KNOWN(): ReadonlySet<string> {
  known ??= new Set([
    ...MOMENT_WORDS,
    ...Object.values(MONTHS).flatMap(({ full, short }) =>
      [...full, ...short].map((name) => name.toLowerCase()),
    ),
    ...ENGLISH_THREE_LETTERS.map((name) => name.toLowerCase()),
  ]);
  return known;
}
