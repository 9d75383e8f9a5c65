import type { Block } from '../../story/blocks';
import { attributeOf, childAt, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { readFragment } from '../html/read-fragment';
import { toldByNitf } from '../nitf/read';
import { readPlainFragment } from '../text/read-plain';
import type { Fields, FoundImage } from '../types';
import { bodyOfPage, htmlOf } from '../xml/html-of';

/** The text of a content item. */
export interface TextContent {
  blocks: Block[];
  /** What NITF in it says of headline, deck and byline. */
  fields: Fields;
  dateline: string;
}

/** Whether a content item is text that is in the file. */
export function isText(item: XmlElement): boolean {
  const data = childAt(item, 'DataContent');
  if (data === null || textIn(data).trim() === '') return false;
  const said = [
    attributeOf(childAt(item, 'MediaType'), 'FormalName'),
    attributeOf(childAt(item, 'MimeType'), 'FormalName'),
    attributeOf(childAt(item, 'Format'), 'FormalName'),
  ].join(' ');
  return !/photo|picture|graphic|image\/|video|audio|base64/i.test(said);
}

/** The text of a content item, in whatever form it is. */
export function contentOfText(item: XmlElement, images: FoundImage[]): TextContent {
  const data = childAt(item, 'DataContent');
  if (data === null) return { blocks: [], fields: {}, dateline: '' };
  const [root] = elementsOf(data);
  if (root?.local === 'nitf') {
    const { fields, blocks, images: found, dateline } = toldByNitf(root);
    images.push(...found);
    const { headline, deck, byline } = fields;
    const kept = Object.entries({ headline, deck, byline }).filter(
      ([, value]) => value !== undefined && value.length > 0,
    );
    return { blocks: [...blocks], fields: Object.fromEntries(kept), dateline };
  }
  if (root === undefined) {
    const text = textIn(data);
    const isHtml = /^\s*<(?:p|div|html|!doctype)\b/i.test(text);
    const blocks = isHtml ? readFragment(text).blocks : readPlainFragment(text);
    return { blocks, fields: {}, dateline: '' };
  }
  const nodes = root.local.toLowerCase() === 'html' ? bodyOfPage(root).children : data.children;
  const read = readFragment(htmlOf(nodes));
  images.push(...read.images);
  return { blocks: read.blocks, fields: {}, dateline: '' };
}

/** How much text an element holds. */
export function lengthOf(element: XmlElement): number {
  return textIn(element).replace(/\s+/g, ' ').length;
}
