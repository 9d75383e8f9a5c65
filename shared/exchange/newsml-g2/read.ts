import { fail, ok, type Result } from '../../ipc/result';
import { attributeOf, childAt, descendantsOf, type XmlElement } from '../../xml/tree';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { isBlank } from '../recognise/letters';
import { structuredReading, type Told } from '../structured';
import type { Note, ReadContext, Reader, Reading } from '../types';
import { looksLikeXml } from '../xml/looks-like-xml';
import { parseWire } from '../xml/parse-wire';
import { contentOfItem, type ItemContent } from './read-content';
import { fieldsOfItem, publishedOf } from './read-item';
import { withPictures } from './read-pictures';

/**
 * Reads NewsML-G2: an item, or a message or package with items. Agencies’ slips are taken as they are meant.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.not-xml`, `read.not-newsml`,
 * `read.too-many-parts` {parts, limit}.
 */
export const newsmlG2Reader: Reader = {
  takes: 'text',
  format: 'newsml-g2',
  label: 'NewsML-G2 (IPTC)',
  extensions: ['newsml.xml', 'newsml', 'xml'],
  recognises: (text) =>
    looksLikeXml(text) && /<(?:[\w-]+:)?(?:newsMessage|newsItem|packageItem)[\s>]/.test(text.slice(0, 20_000))
      ? 1
      : 0,
  read: readNewsml,
};

function readNewsml(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (isBlank(source)) return fail('read.empty');
  const root = parseWire(source);
  if (root === null) return fail('read.not-xml');
  const items = root.local === 'newsItem' ? [root] : descendantsOf(root, 'newsItem');
  const [first] = items;
  if (first === undefined) return fail('read.not-newsml');
  const told = toldByItems(first, items);
  const parts = told.blocks.length;
  if (parts > MAX_PARTS) return fail('read.too-many-parts', { parts, limit: MAX_PARTS });
  const saysNothing =
    parts === 0 && (told.fields.headline ?? '') === '' && !told.lead && told.images.length === 0;
  return saysNothing && !items.some(isOurs)
    ? fail('read.empty')
    : ok(structuredReading('newsml-g2', told, context));
}

/** Whether Dateline wrote it. */
function isOurs(item: XmlElement): boolean {
  return descendantsOf(item, 'itemMetaExtProperty').some(
    (one) => attributeOf(one, 'rel') === 'dtl:generator' && attributeOf(one, 'value') === 'Dateline',
  );
}

function toldByItems(first: XmlElement, items: readonly XmlElement[]): Told {
  const texts = items.filter(isText);
  const pictures = items.filter(isPicture);
  // Of several texts the one with the most in it: the others are alerts and summaries of it, as a rule.
  const main =
    texts.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? items.find((item) => !isPicture(item)) ?? first;
  const content = contentOfItem(main, isOurs(main));
  const others = pictures.filter((item) => item !== main);
  const placed = withPictures(content, isPicture(main) ? pictures : others, isOurs(main));
  return {
    // NITF in an item names the people of its byline better than those who made the item.
    fields: { ...content.fields, ...fieldsOfItem(main), ...bylineIn(content) },
    ...(placed.lead === undefined ? {} : { lead: placed.lead }),
    blocks: placed.blocks,
    images: placed.images,
    notes: [...content.notes, ...(texts.length > 1 ? [severalTexts(texts.length)] : [])],
    published: publishedOf(main),
    dateline: content.dateline || fieldText(main, 'dateline'),
  };
}

function bylineIn({ fields: { byline } }: ItemContent): Pick<Told['fields'], 'byline'> {
  return byline === undefined ? {} : { byline };
}

function severalTexts(count: number): Note {
  return {
    level: 'warning',
    code: 'read.several-texts',
    message: `The message holds ${count} texts; the longest was read, the others were left out.`,
  };
}

function classOf(item: XmlElement): string {
  return attributeOf(childAt(item, 'itemMeta', 'itemClass'), 'qcode')
    .replace(/^.*:/, '')
    .toLowerCase();
}

function isText(item: XmlElement): boolean {
  return classOf(item) === 'text' || (!isPicture(item) && sizeOf(item) > 0);
}

function isPicture(item: XmlElement): boolean {
  return ['picture', 'photo', 'graphic', 'image'].includes(classOf(item));
}

/** Elements in the text of an item. */
function sizeOf(item: XmlElement): number {
  const content = childAt(item, 'contentSet');
  if (content === null) return 0;
  return ['inlineXML', 'inlineData']
    .flatMap((name) => descendantsOf(content, name))
    .reduce((sum, one) => sum + lengthOf(one), 0);
}

function lengthOf(element: XmlElement): number {
  return element.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? child.trim().length : lengthOf(child)),
    0,
  );
}

function fieldText(item: XmlElement, name: string): string {
  const [found] = descendantsOf(item, name);
  return found === undefined
    ? ''
    : found.children
        .filter((child) => typeof child === 'string')
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
}
