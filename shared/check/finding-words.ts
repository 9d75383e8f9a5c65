import { LIMITABLE_WORDS, REQUIRABLE_WORDS } from '../house/profile-words';
import { LIMITABLE, REQUIRABLE } from '../house/profile';
import { tkSentence } from '../story/tk';
import type { Finding } from './check';

interface Words {
  /** What was found, in a sentence. */
  sentence: (facts: Finding['facts']) => string;
  /** What it is called where only its number is said. */
  name: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  'byline.away': {
    name: 'Reporter elsewhere',
    sentence: ({ name = '', place = '', dateline = '' }) =>
      `${name} is in ${place} by the people book, but the dateline says ${dateline}.`,
  },
  'byline.elsewhere': {
    name: 'Reporter elsewhere',
    sentence: ({ name = '', place = '', dateline = '' }) =>
      `${name} is named as in ${place}, but the dateline says ${dateline}.`,
  },
  'caption.dateline': {
    name: 'Caption with a dateline too much',
    sentence: ({ place = '' }) =>
      `The caption says ${place} and the day itself: it needs no dateline before it.`,
  },
  'photo.credit': {
    name: 'Photo without credit',
    sentence: (facts) => `${photoWords(facts)} needs a credit.`,
  },
  'photo.alt': {
    name: 'Photo without alt text',
    sentence: (facts) => `${photoWords(facts)} needs alt text.`,
  },
  'picture.missing': {
    name: 'Picture missing',
    sentence: ({ name = '' }) =>
      `${name === '' ? 'A picture' : `The picture “${name}”`} is missing here; its caption and credit stand without it.`,
  },
  'quotes.open': {
    name: 'Quotation not closed',
    sentence: () => 'A quotation is opened and never closed.',
  },
  'quotes.stray': {
    name: 'Quotation not opened',
    sentence: () => 'A quotation is closed that was never opened.',
  },
  'quotes.unattributed': {
    name: 'Quotation of nobody',
    sentence: ({ quote = '' }) => `Nobody is named as having said ${quote}.`,
  },
  'tk.left': { name: 'Still to come (TK)', sentence: ({ count = '' }) => tkSentence(Number(count)) },
  'dateline.missing': {
    name: 'Byline without a dateline',
    sentence: () => 'There is a byline, but no dateline says where this was reported.',
  },
  'status.held': { name: 'On hold', sentence: () => 'The story is on hold.' },
  'status.killed': { name: 'Killed', sentence: () => 'The story was killed: it is not to be published.' },
  'embargo.holds': {
    name: 'Under embargo',
    sentence: ({ until = '' }) => `The story is under embargo until ${until}; every file says so.`,
  },
  'comments.open': {
    name: 'Unresolved comments',
    sentence: ({ count = '' }) =>
      count === '1' ? 'One comment is not resolved.' : `${count} comments are not resolved.`,
  },
  ...Object.fromEntries(
    REQUIRABLE.map((name): [string, Words] => [
      `missing.${name}`,
      {
        name: `Missing: ${REQUIRABLE_WORDS[name].toLowerCase()}`,
        sentence: ({ kind = '' }) =>
          `Missing, though “${kind}” requires it: ${REQUIRABLE_WORDS[name].toLowerCase()}.`,
      },
    ]),
  ),
  ...Object.fromEntries(
    LIMITABLE.flatMap((of): [string, Words][] => [
      [
        `over.${of}`,
        {
          name: `${LIMITABLE_WORDS[of]} too long`,
          sentence: ({ value = '', limit = '', unit = '', by = '' }) =>
            `${LIMITABLE_WORDS[of]} too long: ${value} of ${limit} ${unit}, ${by} too many.`,
        },
      ],
      [
        `under.${of}`,
        {
          name: `${LIMITABLE_WORDS[of]} too short`,
          sentence: ({ value = '', limit = '', unit = '', by = '' }) =>
            `${LIMITABLE_WORDS[of]} too short: ${value} of at least ${limit} ${unit}, ${by} too few.`,
        },
      ],
    ]),
  ),
};

function photoWords({ photo = '', name = '' }: Finding['facts']): string {
  const which = photo === 'lead' ? 'The lead photo' : 'The photo';
  return name === '' ? which : `${which} “${name}”`;
}

/** What a check found, in a sentence. */
export function findingWords({ code, facts }: Pick<Finding, 'code' | 'facts'>): string {
  return WORDS[code]?.sentence(facts) ?? code;
}

/** What findings of a code are called where they are counted: `Photo without credit`. */
export function findingName(code: string): string {
  return WORDS[code]?.name ?? code;
}
