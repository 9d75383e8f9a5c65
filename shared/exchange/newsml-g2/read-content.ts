import type { Block } from '../../story/blocks';
import { attributeOf, childAt, descendantsOf, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { readFragment } from '../html/read-fragment';
import { noneLeftOut } from '../html/read-left-out';
import { blocksOf } from '../nitf/read-blocks';
import { toldByNitf } from '../nitf/read';
import { readPlainFragment } from '../text/read-plain';
import type { Fields, FoundImage, Note } from '../types';
import { bodyOfPage, htmlOf } from '../xml/html-of';

/** The text of an item. */
export interface ItemContent {
  blocks: Block[];
  /** Where pictures stand in a text of ours: before which block, and whether one leads. */
  pictures: { at: number; isLead: boolean }[];
  fields: Fields;
  images: FoundImage[];
  notes: Note[];
  dateline: string;
}

const NONE: ItemContent = { blocks: [], pictures: [], fields: {}, images: [], notes: [], dateline: '' };

/** The text of an item in the form that says most of it: XHTML or NITF, else HTML or plain text. */
export function contentOfItem(item: XmlElement, isOurs: boolean): ItemContent {
  const set = childAt(item, 'contentSet');
  if (set === null) return NONE;
  const [inline] = descendantsOf(set, 'inlineXML').filter((one) => elementsOf(one).length > 0);
  const [root] = inline === undefined ? [] : elementsOf(inline);
  if (root?.local === 'nitf') return nitfContent(root);
  if (root !== undefined && isOurs) return ownContent(bodyOfPage(root));
  if (inline !== undefined && root !== undefined) {
    const nodes = root.local === 'html' ? bodyOfPage(root).children : inline.children;
    return { ...NONE, ...readFragment(htmlOf(nodes)) };
  }
  const data = descendantsOf(set, 'inlineData')[0] ?? descendantsOf(set, 'inlineXML')[0];
  if (data === undefined) return NONE;
  const text = textIn(data);
  const isHtml =
    /html/i.test(attributeOf(data, 'contenttype')) || /^\s*<(?:p|div|html|!doctype)\b/i.test(text);
  return isHtml ? { ...NONE, ...readFragment(text) } : { ...NONE, blocks: readPlainFragment(text) };
}

function nitfContent(nitf: XmlElement): ItemContent {
  const { fields, blocks, images, notes, dateline } = toldByNitf(nitf);
  return { ...NONE, blocks: [...blocks], images, notes, dateline, fields };
}

/** A text of ours, every sign as it stands; its pictures are items of their own, in the same order. */
function ownContent(body: XmlElement): ItemContent {
  const content: ItemContent = { ...NONE, blocks: [], pictures: [], images: [] };
  for (const element of elementsOf(body)) {
    const name = attributeOf(element, 'class');
    if (element.local === 'p' && (name === 'photo' || name === 'lead'))
      content.pictures.push({ at: content.blocks.length, isLead: name === 'lead' });
    else
      content.blocks.push(
        ...blocksOf(
          { ...element, local: 'body', children: [element] },
          { isExact: true, images: content.images, leftOut: noneLeftOut() },
        ),
      );
  }
  return content;
}
