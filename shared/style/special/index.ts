import type { Prepared, Stretch } from '../text';
import { monthAlone, monthWithDay } from './months';
import type { SpecialName } from './names';
import { largeNumbers, openingFigures, smallNumbers } from './numbers';
import { repeatedWords } from './repeated';
import { postalStates, shortenedStates } from './states';

/** What code found, and what to write instead. */
export type Special = (text: Prepared) => (Stretch & { replacements: readonly string[] })[];

/** Every rule that is written in code, by name. */
export const SPECIALS: Readonly<Record<SpecialName, Special>> = {
  'small-numbers': smallNumbers,
  'large-numbers': largeNumbers,
  'sentence-opens-with-figure': openingFigures,
  'month-with-day': monthWithDay,
  'month-alone': monthAlone,
  'state-shortened': shortenedStates,
  'postal-state': postalStates,
  'repeated-word': repeatedWords,
};
