import type { Story } from '../story/story';
import { textOf } from '../story/text';
import { attributionIn } from './attribution';
import { eastAsianAttribution } from './east-asian';
import { quotationsIn, type LoneMark, type QuoteSpan } from './spans';
import { attributionWords, type AttributionWords } from './verbs';

/** A direct quotation of a story. */
export interface Quote {
  /** The id of its block; offsets in that block’s text, UTF-16, `to` excluded, the marks included. */
  block: string;
  from: number;
  to: number;
  text: string;
  /** As the story names who said it; `''` where nobody is named. */
  speaker: string;
  /** The last speaker named before, where the story only says `he` or nothing. */
  likely: string;
  /** The word of saying; `''` for a block quote or a source. */
  verb: string;
  /** A few words in marks and no sentence: `“so-called”`. */
  isFragment: boolean;
}

/** A quotation mark without the other one, and its block. */
export interface LoneQuoteMark extends Pick<LoneMark, 'from' | 'to' | 'kind'> {
  block: string;
}

interface Part {
  block: string;
  text: string;
  /** A block quote: all of it is somebody’s words. */
  attribution: string | null;
}

/** The paragraphs in which somebody may be quoted, in order: text, lists, block quotes. */
function partsOf(story: Story): Part[] {
  return story.body.flatMap((block): Part[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'subhead':
        return [{ block: block.id, text: textOf(block.runs), attribution: null }];
      case 'quote':
        return [{ block: block.id, text: textOf(block.runs), attribution: block.attribution }];
      case 'list':
        return block.items.map(({ id, runs }) => ({ block: id, text: textOf(runs), attribution: null }));
      case 'pullquote':
      case 'photo':
      case 'table':
      case 'rule':
      case 'note':
        return [];
    }
  });
}

/** Every direct quotation of a story’s text with who said it, in order; pull quotes repeat what is there already. */
export function quotesOf(story: Story): Quote[] {
  const parts = partsOf(story);
  const words = attributionWords(story.language);
  const { spans } = quotationsIn(
    parts.map(({ text, attribution }) => (attribution === null ? text : '')),
    story.language,
  );
  const quotes: Quote[] = [];
  let likely = '';
  parts.forEach(({ block, text, attribution }, at) => {
    if (attribution !== null) {
      if (text.trim() === '') return;
      const quote = { block, from: 0, to: text.length, text, verb: '', isFragment: false };
      quotes.push({ ...quote, speaker: attribution, likely: attribution === '' ? likely : '' });
      if (attribution !== '') likely = attribution;
      return;
    }
    const here = spans.filter((span) => span.at === at);
    const found = here.map((span, number) => quoteIn(text, block, here, number, span, words, story.language));
    // One speaker to a paragraph is the rule: `“Yes,” Doe said. “It is.”`
    const named = found.find(({ speaker }) => speaker !== '');
    for (const quote of found) {
      const isTheirs = quote.speaker === '' && named !== undefined && !quote.isFragment;
      const whose = isTheirs ? { ...quote, speaker: named.speaker, verb: named.verb } : quote;
      const isNamed = whose.speaker !== '' && words?.isPronoun(whose.speaker) !== true;
      const goesOn = whose.speaker === '' && isContinued(spans, at);
      quotes.push(
        goesOn
          ? { ...whose, speaker: quotes.at(-1)?.speaker ?? '' }
          : { ...whose, likely: isNamed ? '' : likely },
      );
      if (isNamed) likely = whose.speaker;
    }
  });
  return withLaterSpeakers(quotes, spans, parts);
}

/** Quotation marks of a story’s text that have no fellow. */
export function loneMarksOf(story: Story): LoneQuoteMark[] {
  const parts = partsOf(story);
  return quotationsIn(
    parts.map(({ text }) => text),
    story.language,
  ).lone.map(({ at, from, to, kind }) => ({ block: parts[at]?.block ?? '', from, to, kind }));
}

/** Quotations of a story that nobody is named for, fragments apart; none where the language is not known here. */
export function unattributedOf(story: Story): Quote[] {
  if (attributionWords(story.language) === null) return [];
  return quotesOf(story).filter(({ speaker, isFragment }) => speaker === '' && !isFragment);
}

function quoteIn(
  text: string,
  block: string,
  here: readonly QuoteSpan[],
  number: number,
  { from, to, end }: QuoteSpan,
  words: AttributionWords | null,
  language: string,
): Quote {
  const before = text.slice(here[number - 1]?.to ?? 0, from);
  const after = text.slice(to, here[number + 1]?.from ?? text.length);
  const attribution =
    words === null ? eastAsianAttribution(before, after, language) : attributionIn(before, after, words);
  const quoted = text.slice(from, to);
  return {
    ...{ block, from, to, text: quoted, speaker: attribution?.speaker ?? '', verb: attribution?.verb ?? '' },
    likely: '',
    isFragment: attribution === null && end === 'closed' && isFragment(quoted),
  };
}

/** Whether what is quoted is no sentence: it is short and does not end like one. */
function isFragment(quoted: string): boolean {
  const inner = quoted.slice(1, -1).trim();
  if (/[.!?…,。！？]$/u.test(inner) && inner.split(/\s+/u).length > 1) return false;
  return inner.split(/\s+/u).length < 7;
}

/** Whether the quotation that opens a text goes on from the one before. */
function isContinued(spans: readonly QuoteSpan[], at: number): boolean {
  return spans.some((span) => span.at === at - 1 && span.end === 'continued');
}

/** Gives a quotation over several paragraphs the speaker who is named only at its end. */
function withLaterSpeakers(
  quotes: readonly Quote[],
  spans: readonly QuoteSpan[],
  parts: readonly Part[],
): Quote[] {
  const goesOn = new Set(
    spans.filter(({ end }) => end === 'continued').map(({ at, from }) => `${parts[at]?.block ?? ''} ${from}`),
  );
  return quotes.toReversed().reduce<Quote[]>((done, quote) => {
    const [next] = done;
    const isTheirs = quote.speaker === '' && next !== undefined && goesOn.has(`${quote.block} ${quote.from}`);
    return [isTheirs ? { ...quote, speaker: next.speaker, verb: next.verb } : quote, ...done];
  }, []);
}
