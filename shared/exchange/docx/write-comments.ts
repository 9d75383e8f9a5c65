import type { Story } from '../../story/story';
import { textOf } from '../../story/text';
import { blockTexts } from '../../story/walk';
import { escaped } from '../../xml/tree';
import { el } from '../xml/element';
import { CHARACTERS, PARAGRAPHS } from './names';
import { contentXml, type CommentSpan } from './write-runs';

/** Where comments stand that have no text to stand in. */
export const NOWHERE = 'nowhere';

/** Where comments stand: by the text they stand in, `headline`, `deck` or the nth text of the body. */
export interface Comments {
  at: (place: string) => readonly CommentSpan[];
  /** The parts of XML; `''` for a story without comments. */
  comments: string;
  extended: string;
}

type Thread = Story['threads'][number];

/** The place of a text in the body. */
export function placeOf(block: string, nth = 0): string {
  return `${block}/${nth}`;
}

/** Places the conversations of a story: where their quotation stands, else at the headline or the first text. */
export function placeComments(story: Story): Comments {
  const threads = story.threads.filter(({ comments }) => comments.length > 0);
  const texts = textsOf(story);
  const spans = new Map<string, CommentSpan[]>();
  const comments: string[] = [];
  const extended: string[] = [];
  let id = 0;
  for (const thread of threads) {
    const ids = thread.comments.map((_, nth) => id + nth);
    const spot = spotOf(thread, texts);
    spans.set(spot.place, [...(spans.get(spot.place) ?? []), { ids, start: spot.start, end: spot.end }]);
    thread.comments.forEach((comment, nth) => {
      comments.push(commentXml(comment, id + nth));
      extended.push(extendedXml(id + nth, nth === 0 ? null : id, thread.resolved));
    });
    id += ids.length;
  }
  const isNone = comments.length === 0;
  return {
    at: (place) => spans.get(place) ?? [],
    comments: isNone ? '' : root('w:comments', comments),
    extended: isNone ? '' : root('w15:commentsEx', extended),
  };
}

function root(name: string, children: readonly string[]): string {
  const spaces = {
    'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
    'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
    'mc:Ignorable': 'w14 w15',
  };
  return el(name, spaces, ...children);
}

interface Text {
  place: string;
  text: string;
}

function textsOf(story: Story): Text[] {
  const body = story.body.flatMap((block) =>
    block.kind === 'photo' || block.kind === 'rule'
      ? []
      : blockTexts(block).map((text, nth) => ({ place: placeOf(block.id, nth), text })),
  );
  const quotes = story.body.flatMap((block) =>
    block.kind === 'quote' || block.kind === 'pullquote'
      ? [{ place: placeOf(block.id), text: textOf(block.runs) }]
      : [],
  );
  const inQuotes = new Set(quotes.map(({ place }) => place));
  const own = body.filter(({ place }) => inQuotes.has(place) || !isOfQuote(place, inQuotes));
  return [{ place: 'headline', text: story.headline }, { place: 'deck', text: story.deck }, ...own].filter(
    ({ text }) => text !== '',
  );
}

/** Whether a place is the attribution of a quotation, where no comment is put. */
function isOfQuote(place: string, quotes: ReadonlySet<string>): boolean {
  return quotes.has(place.replace(/\/\d+$/, '/0')) && !place.endsWith('/0');
}

function spotOf({ quote }: Thread, texts: readonly Text[]): { place: string; start: number; end: number } {
  const found = quote === '' ? undefined : texts.find(({ text }) => text.includes(quote));
  if (found !== undefined) {
    const start = found.text.indexOf(quote);
    return { place: found.place, start, end: start + quote.length };
  }
  const [first] = texts;
  return { place: first?.place ?? NOWHERE, start: 0, end: first?.text.length ?? 0 };
}

/** The id of the paragraph of a comment, by which answers name it: never 0, and below 0x80000000. */
function paragraphId(id: number): string {
  return (id + 1).toString(16).toUpperCase().padStart(8, '0');
}

function commentXml({ author, at, text }: Thread['comments'][number], id: number): string {
  const lines = text.split('\n');
  const paragraphs = lines.map((line, nth) => {
    const isLast = nth === lines.length - 1;
    const reference =
      nth > 0
        ? ''
        : el(
            'w:r',
            {},
            el('w:rPr', {}, el('w:rStyle', { 'w:val': CHARACTERS.commentReference[0] })),
            el('w:annotationRef', {}),
          );
    return el(
      'w:p',
      isLast ? { 'w14:paraId': paragraphId(id) } : {},
      el('w:pPr', {}, el('w:pStyle', { 'w:val': PARAGRAPHS.comment[0] })),
      reference,
      line === '' ? '' : el('w:r', {}, contentXml(line)),
    );
  });
  const initials = author
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .slice(0, 4);
  const said = `w:author="${escaped(author)}" w:date="${secondOf(at)}" w:initials="${escaped(initials)}"`;
  return `<w:comment w:id="${id}" ${said}>${paragraphs.join('')}</w:comment>`;
}

/** An instant to the second in UTC. */
function secondOf(at: string): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

function extendedXml(id: number, parent: number | null, isDone: boolean): string {
  return el('w15:commentEx', {
    'w15:paraId': paragraphId(id),
    'w15:paraIdParent': parent === null ? undefined : paragraphId(parent),
    'w15:done': isDone ? 1 : 0,
  });
}
