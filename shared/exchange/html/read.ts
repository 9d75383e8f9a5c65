import { fail, ok, type Result } from '../../ipc/result';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { isBlank } from '../recognise/letters';
import type { ReadContext, Reader, Reading } from '../types';
import { articleOf } from './read-article';
import { factsOf } from './read-facts';
import { flowOf } from './read-flow';
import { SIMPLIFIED } from './read-fragment';
import { notesOf } from './read-left-out';
import { originOf } from './read-origin';
import { isOurs, readOurs } from './read-ours';
import { readPage } from './read-page';
import { parseHtml } from './read-parse';

/**
 * Reads HTML: an article page of ours without loss, any other page saved from a browser, a document of Word or Google
 * Docs, a fragment. Nothing is run or fetched.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.too-many-parts` {parts, limit}.
 */
export const htmlReader: Reader = {
  takes: 'text',
  format: 'html',
  label: 'Web page (HTML)',
  extensions: ['html', 'htm', 'xhtml'],
  recognises: htmlScore,
  read: readHtml,
};

function readHtml(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (isBlank(source)) return fail('read.empty');
  const { document, simplified } = parseHtml(source.replace(/^\ufeff/, ''));
  const empty: Reading = {
    format: 'html',
    name: context.name,
    exact: null,
    encoding: null,
    parts: [],
    fields: {},
    images: [],
    notes: [],
  };
  if (isOurs(document)) return checked({ ...empty, ...readOurs(document) });
  const facts = factsOf(document);
  const origin = originOf(source, document);
  const isDocument = origin.program !== 'other';
  const article = articleOf(document, facts.isArticle);
  const flow = flowOf(document, {
    origin,
    base: facts.base,
    zoneOf: isDocument ? (_element, outer) => outer : article.zoneOf,
  });
  const page = readPage(flow.blocks, article, facts, context);
  const notes = [...(simplified ? [SIMPLIFIED] : []), ...notesOf(flow.leftOut), ...page.notes];
  return checked({ ...empty, ...page, images: [...flow.images, ...page.images], notes });
}

function checked(reading: Reading): Result<Reading> {
  const parts = reading.parts.length;
  if (parts > MAX_PARTS) return fail('read.too-many-parts', { parts, limit: MAX_PARTS });
  return parts === 0 && Object.keys(reading.fields).length === 0 ? fail('read.empty') : ok(reading);
}

/** How sure it is that a text is HTML: a page says so at once, a fragment by its tags. */
function htmlScore(text: string): number {
  const head = text
    .slice(0, 20_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype html|html[\s>])/i.test(head))
    return 1;
  const tags = head.match(TAGS)?.length ?? 0;
  if (/^<[a-z!]/i.test(head) && tags >= 2) return 0.95;
  return tags >= 6 && /<\/(?:p|div|li|h[1-6]|article|table)>/i.test(head) ? 0.6 : 0;
}

const TAGS =
  /<\/?(?:p|div|span|h[1-6]|ul|ol|li|a|b|i|em|strong|br|hr|table|tr|td|article|section|header|img|figure|blockquote|body|head|meta|title|font)(?:\s[^<>]{0,500})?\/?>/gi;
