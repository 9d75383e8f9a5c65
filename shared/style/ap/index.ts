import { PACK_FORMAT, type Pack } from '../pack';
import { ATTRIBUTION } from './attribution';
import { CLICHES } from './cliches';
import { COMPOUNDS } from './compounds';
import { DATES } from './dates';
import { MEASURES } from './measures';
import { MONEY } from './money';
import { NUMBERS } from './numbers';
import { PEOPLE } from './people';
import { WHERE } from './places';
import { PUNCTUATION } from './punctuation';
import { REDUNDANCIES } from './redundancies';
import { SPELLINGS } from './spellings';
import { TIMES } from './times';
import { TITLES } from './titles';
import { WORDS } from './words';

/**
 * Usage of American agencies as it is commonly known, in our own words and by no means all of it: the stylebook itself
 * is The Associated Press’s.
 */
export const AP_PACK: Pack = {
  format: PACK_FORMAT,
  id: 'ap',
  name: 'AP-like usage',
  version: '1.0',
  rules: [
    ...NUMBERS,
    ...MONEY,
    ...DATES,
    ...TIMES,
    ...TITLES,
    ...WHERE,
    ...ATTRIBUTION,
    ...SPELLINGS,
    ...COMPOUNDS,
    ...WORDS,
    ...PEOPLE,
    ...REDUNDANCIES,
    ...CLICHES,
    ...PUNCTUATION,
    ...MEASURES,
  ],
};
