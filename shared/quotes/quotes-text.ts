import type { Story } from '../story/story';
import type { Quote } from './quotes';

/** Who said a quotation, in words: the name, a pronoun with whoever is likely meant, or that nobody is named. */
export function speakerWords({ speaker, likely, isFragment }: Quote): string {
  if (speaker !== '') return likely === '' ? speaker : `${speaker} (likely ${likely})`;
  if (isFragment) return '—';
  return likely === '' ? 'Nobody named' : `Nobody named (likely ${likely})`;
}

/** Quotations as a plain text for whoever has to look them over: numbered, each with its speaker. */
export function quotesToText(story: Story, quotes: readonly Quote[]): string {
  const head = [story.headline, story.slug].filter((line) => line !== '').join(' · ');
  const lines = quotes.map((quote, at) => {
    const verb = quote.verb === '' ? '' : ` [${quote.verb}]`;
    return `${at + 1}. ${quote.text}\n   ${speakerWords(quote)}${verb}`;
  });
  return `${[head, ...lines].filter((line) => line !== '').join('\n\n')}\n`;
}
