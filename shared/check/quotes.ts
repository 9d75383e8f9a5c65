import { loneMarksOf, unattributedOf } from '../quotes/quotes';
import { partOf } from './part-of';
import type { Check } from './check';

/** The most words of a quotation that a finding repeats. */
const SHOWN = 8;

/** Quotation marks without their fellow, and quotations nobody is named for. */
export const checkQuotes: Check = (story) => [
  ...loneMarksOf(story).map(({ block, kind }) => ({
    code: `quotes.${kind}`,
    severity: 'warns' as const,
    facts: {},
    where: { block: partOf(story, block) },
  })),
  ...unattributedOf(story).map(({ block, text }) => ({
    code: 'quotes.unattributed',
    severity: 'warns' as const,
    facts: { quote: shortened(text) },
    where: { block: partOf(story, block) },
  })),
];

function shortened(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  const shown = words.slice(0, SHOWN).join(' ');
  return words.length <= SHOWN ? shown : `${shown} …`;
}
