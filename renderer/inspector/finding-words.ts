import type { Finding } from '../../shared/check/check';
import { tkSentence } from '../../shared/story/tk';

const WORDS: Readonly<Record<string, (facts: Finding['facts']) => string>> = {
  'byline.away': ({ name = '', place = '', dateline = '' }) =>
    `${name} is in ${place} by the people book, but the dateline says ${dateline}.`,
  'byline.elsewhere': ({ name = '', place = '', dateline = '' }) =>
    `${name} is named as in ${place}, but the dateline says ${dateline}.`,
  'caption.dateline': ({ place = '' }) =>
    `The caption says ${place} and the day itself: it needs no dateline before it.`,
  'photo.credit': (facts) => `${photoWords(facts)} needs a credit.`,
  'photo.alt': (facts) => `${photoWords(facts)} needs alt text.`,
  'quotes.open': () => 'A quotation is opened and never closed.',
  'quotes.stray': () => 'A quotation is closed that was never opened.',
  'quotes.unattributed': ({ quote = '' }) => `Nobody is named as having said ${quote}.`,
  'tk.left': ({ count = '' }) => tkSentence(Number(count)),
  'dateline.missing': () => 'There is a byline, but no dateline says where this was reported.',
};

function photoWords({ photo = '', name = '' }: Finding['facts']): string {
  const which = photo === 'lead' ? 'The lead photo' : 'The photo';
  return name === '' ? which : `${which} “${name}”`;
}

/** What a check found, in a sentence. */
export function findingWords({ code, facts }: Finding): string {
  return WORDS[code]?.(facts) ?? code;
}
