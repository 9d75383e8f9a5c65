import { fail, ok, type Result } from '../../ipc/result';
import { attributeOf, childAt, childrenOf, descendantsOf, textIn, type XmlElement } from '../../xml/tree';
import { completedBy } from '../completed';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { isBlank } from '../recognise/letters';
import { severalReadings } from '../several';
import { structuredReading, type Told } from '../structured';
import type { ReadContext, Reader, Reading } from '../types';
import { looksLikeXml } from '../xml/looks-like-xml';
import { parseWire } from '../xml/parse-wire';
import { contentOfItem, type ItemContent } from './read-content';
import { embargoSaidIn, fieldsOfItem, publishedOf } from './read-item';
import { withPictures } from './read-pictures';
import { summariesOf } from './read-summaries';

/**
 * Reads NewsML-G2: an item, or every text of a message or package with items. Agencies’ slips are taken as they are
 * meant. Errors: `read.only-references` for a package that holds no item, `read.empty`, `read.too-large` {bytes, limit}, `read.not-xml`, `read.not-newsml`,
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
  const isPackage = root.local === 'packageItem' || descendantsOf(root, 'packageItem').length > 0;
  if (items.length === 0) return fail(isPackage ? 'read.only-references' : 'read.not-newsml');
  return severalReadings(toldByItems(items).map((told) => readStory(told, context)));
}

function readStory(
  { isOurs: ours, ...told }: Told & { isOurs: boolean },
  context: ReadContext,
): Result<Reading> {
  const parts = told.blocks.length;
  if (parts > MAX_PARTS) return fail('read.too-many-parts', { parts, limit: MAX_PARTS });
  const saysNothing =
    parts === 0 && (told.fields.headline ?? '') === '' && !told.lead && told.images.length === 0;
  return saysNothing && !ours ? fail('read.empty') : ok(structuredReading('newsml-g2', told, context));
}

/** Whether Dateline wrote it. */
function isOurs(item: XmlElement): boolean {
  return descendantsOf(item, 'itemMetaExtProperty').some(
    (one) => attributeOf(one, 'rel') === 'dtl:generator' && attributeOf(one, 'value') === 'Dateline',
  );
}

/** Every text of a message with the pictures it names; those that none names go with the first. */
function toldByItems(items: readonly XmlElement[]): (Told & { isOurs: boolean })[] {
  const texts = items.filter((item) => isText(item) && sizeOf(item) > 0);
  const pictures = items.filter(isPicture);
  const [first] = items;
  const alone = items.find(isText) ?? items.find((item) => !isPicture(item)) ?? first;
  const stories = texts.length > 0 || alone === undefined ? texts : [alone];
  const homes = new Map<string, number>();
  for (const [at, story] of stories.entries())
    for (const name of linksIn(story).flatMap(namesOf)) if (!homes.has(name)) homes.set(name, at);
  const storyOf = (picture: XmlElement): number => homes.get(attributeOf(picture, 'guid')) ?? 0;
  return stories.map((story, at) =>
    toldByStory(
      story,
      pictures.filter((picture) => storyOf(picture) === at && (picture !== story || isPicture(story))),
    ),
  );
}

function toldByStory(story: XmlElement, pictures: readonly XmlElement[]): Told & { isOurs: boolean } {
  const ours = isOurs(story);
  const content = contentOfItem(story, ours);
  const placed = withPictures(
    content,
    pictures,
    ours,
    ours ? [] : linksIn(story).filter(isPictureElsewhere(pictures)),
  );
  const fields = fieldsOfItem(story);
  const beside = ours ? { deck: fields.deck ?? '', notes: [] } : summariesOf(story, fields, content);
  return {
    isOurs: ours,
    // NITF in an item names the people of its byline better than those who made the item.
    fields: { ...completedBy({ ...fields, deck: beside.deck }, content.fields), ...bylineIn(content) },
    ...(placed.lead === undefined ? {} : { lead: placed.lead }),
    blocks: [...beside.notes, ...placed.blocks],
    images: placed.images,
    notes: content.notes,
    published: publishedOf(story),
    embargoSaid: embargoSaidIn(story),
    dateline: content.dateline || fieldText(story, 'dateline'),
  };
}

function linksIn(item: XmlElement): XmlElement[] {
  return childrenOf(childAt(item, 'itemMeta') ?? item, 'link');
}

function namesOf(link: XmlElement): string[] {
  return ['residref', 'guidref', 'href'].map((name) => attributeOf(link, name));
}

/** Links to pictures that are not in the message themselves. */
function isPictureElsewhere(pictures: readonly XmlElement[]): (link: XmlElement) => boolean {
  const there = new Set(pictures.map((one) => attributeOf(one, 'guid')));
  return (link) =>
    /picture|photo|graphic|image/i.test(attributeOf(childAt(link, 'itemClass'), 'qcode')) &&
    !namesOf(link).some((name) => name !== '' && there.has(name));
}

function bylineIn({ fields: { byline } }: ItemContent): Pick<Told['fields'], 'byline'> {
  return byline === undefined || byline.length === 0 ? {} : { byline };
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

/** How much text an item holds. */
function sizeOf(item: XmlElement): number {
  const content = childAt(item, 'contentSet');
  if (content === null) return 0;
  return ['inlineXML', 'inlineData']
    .flatMap((name) => descendantsOf(content, name))
    .reduce((sum, one) => sum + textIn(one).trim().length, 0);
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
