import { fail, ok, type Result } from '../../ipc/result';
import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { childAt, descendantsOf, parseXml, type XmlElement } from '../../xml/tree';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { isBlank } from '../recognise/letters';
import { structuredReading, type Told } from '../structured';
import type { FoundImage, Note, ReadContext, Reader, Reading } from '../types';
import { line } from '../xml/line';
import { instantOf } from '../zoned';
import { contentOfText, isText, lengthOf } from './read-content';
import { fieldsOfNewsItem } from './read-item';
import { isPicture, photoOfComponent, pictureComponents } from './read-pictures';

/**
 * Reads NewsML 1.x, which agencies still send: the text of its first item and the pictures with it.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.not-xml`, `read.not-newsml`,
 * `read.too-many-parts` {parts, limit}.
 */
export const newsml1Reader: Reader = {
  takes: 'text',
  format: 'newsml-1',
  label: 'NewsML 1.2 (IPTC)',
  extensions: ['newsml', 'xml'],
  recognises: (text) => (/<NewsML[\s>]/.test(text.slice(0, 20_000)) ? 1 : 0),
  read: readNewsml1,
};

function readNewsml1(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (isBlank(source)) return fail('read.empty');
  const root = parseXml(source.replace(/^\ufeff/, '').trimStart(), { documentType: 'passed over' });
  if (root === null) return fail('read.not-xml');
  const items = descendantsOf(root, 'NewsItem');
  const [first] = items;
  if (root.local !== 'NewsML' || first === undefined) return fail('read.not-newsml');
  const told = toldByNewsItems(root, first, items);
  const parts = told.blocks.length;
  if (parts > MAX_PARTS) return fail('read.too-many-parts', { parts, limit: MAX_PARTS });
  const saysNothing = parts === 0 && (told.fields.headline ?? '') === '' && told.images.length === 0;
  return saysNothing ? fail('read.empty') : ok(structuredReading('newsml-1', told, context));
}

function toldByNewsItems(root: XmlElement, first: XmlElement, items: readonly XmlElement[]): Told {
  const withText = items.filter((item) => textsOf(item).length > 0);
  const main = withText.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? first;
  const images: FoundImage[] = [];
  const [text] = textsOf(main).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const content = text === undefined ? { blocks: [], fields: {}, dateline: '' } : contentOfText(text, images);
  const photos = items.flatMap((item) => pictureComponents(item)).map((one) => photoOfComponent(one, images));
  const [lead, ...rest] = photos;
  const hasPhotos = content.blocks.some(({ kind }) => kind === 'photo');
  const behind = hasPhotos ? photos : rest;
  return {
    fields: { ...content.fields, ...fieldsOfNewsItem(main, childAt(root, 'NewsEnvelope')) },
    ...(hasPhotos || lead === undefined ? {} : { lead }),
    blocks: [...content.blocks, ...behind.map((photo): Block => ({ id: newId(), kind: 'photo', photo }))],
    images,
    notes: withText.length > 1 ? [severalTexts(withText.length)] : [],
    published: instantOf(line(childAt(main, 'NewsManagement', 'ThisRevisionCreated'))),
    dateline: content.dateline || line(descendantsOf(main, 'DateLine')[0] ?? null),
  };
}

/** The content items of an item that are text, and not the caption of a picture. */
function textsOf(item: XmlElement): XmlElement[] {
  const components = descendantsOf(item, 'NewsComponent').filter(
    (one) => childAt(one, 'Role') === null || !isPicture(one),
  );
  const all = components
    .flatMap((one) => withoutPictures(one))
    .flatMap((one) => descendantsOf(one, 'ContentItem'));
  return all.filter(isText);
}

/** A component without the pictures within it. */
function withoutPictures(component: XmlElement): XmlElement[] {
  if (isPicture(component)) return [];
  const children = component.children.flatMap((child) =>
    typeof child === 'string' || child.local !== 'NewsComponent' ? [child] : withoutPictures(child),
  );
  return [{ ...component, children }];
}

function sizeOf(item: XmlElement): number {
  return textsOf(item).reduce((sum, one) => sum + lengthOf(one), 0);
}

function severalTexts(count: number): Note {
  return {
    level: 'warning',
    code: 'read.several-texts',
    message: `The file holds ${count} texts; the longest was read, the others were left out.`,
  };
}
