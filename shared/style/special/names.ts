/** The rules that are written in code, for data could not say them. */
export const SPECIAL_NAMES = [
  'small-numbers',
  'large-numbers',
  'sentence-opens-with-figure',
  'month-with-day',
  'month-alone',
  'state-shortened',
  'postal-state',
  'repeated-word',
] as const;

/** The name of a rule that is written in code. */
export type SpecialName = (typeof SPECIAL_NAMES)[number];
