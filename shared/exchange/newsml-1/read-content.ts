import type { Block } from '../../story/blocks';
import { blockTexts } from '../../story/walk';
import { attributeOf, childAt, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import { completedBy } from '../completed';
import { readFragment } from '../html/read-fragment';
import { toldByNitf } from '../nitf/read';
import { readPlainFragment } from '../text/read-plain';
import type { Fields, FoundImage, Note } from '../types';
import { bodyOfPage, htmlOf } from '../xml/html-of';

/** The text of a story, of one content item or several. */
export interface TextContent {
  blocks: Block[];
  /** What NITF in it says of itself. */
  fields: Fields;
  notes: Note[];
  dateline: string;
}

const NONE: TextContent = { blocks: [], fields: {}, notes: [], dateline: '' };

/** Whether a content item is text that is in the file. */
export function isText(item: XmlElement): boolean {
  const data = childAt(item, 'DataContent');
  if (data === null || textIn(data).trim() === '') return false;
  const said = [
    attributeOf(childAt(item, 'MediaType'), 'FormalName'),
    attributeOf(childAt(item, 'MimeType'), 'FormalName'),
    attributeOf(childAt(item, 'Format'), 'FormalName'),
  ].join(' ');
  return !/photo|picture|graphic|image\/|video|audio|base64|css|javascript/i.test(said);
}

/** The texts of a story as one: titles and summaries are fields, the rest stands in its order. */
export function contentOfStory(
  texts: readonly { item: XmlElement; role: string }[],
  images: FoundImage[],
): TextContent {
  const isAlone = texts.length === 1;
  return texts.reduce((whole, { item, role }): TextContent => {
    const content = contentOfText(item, images);
    const field = isAlone ? null : fieldOfRole(role);
    if (field === null)
      return {
        blocks: [...whole.blocks, ...content.blocks],
        fields: completedBy(whole.fields, content.fields),
        notes: [...whole.notes, ...content.notes],
        dateline: whole.dateline || content.dateline,
      };
    const said = content.blocks.flatMap(blockTexts).join('\n').trim();
    return { ...whole, fields: completedBy(whole.fields, { [field]: said }) };
  }, NONE);
}

function fieldOfRole(role: string): 'headline' | 'deck' | null {
  if (/^(?:title|headline|maintitle)$/.test(role)) return 'headline';
  return /abstract|summary|tweet|standfirst/.test(role) ? 'deck' : null;
}

/** The text of a content item, in whatever form it is. */
function contentOfText(item: XmlElement, images: FoundImage[]): TextContent {
  const data = childAt(item, 'DataContent');
  if (data === null) return NONE;
  const [root] = elementsOf(data);
  if (root?.local === 'nitf') return nitfContent(root, images);
  if (root === undefined) {
    const text = textIn(data);
    const blocks = IS_HTML.test(text) ? readFragment(text).blocks : readPlainFragment(text);
    return { ...NONE, blocks };
  }
  const format = attributeOf(childAt(item, 'Format'), 'FormalName');
  if (/nitf/i.test(format) || elementsOf(data).some(({ local }) => NITF_ONLY.has(local)))
    return nitfContent(
      { ...data, children: [{ ...data, local: 'body', children: [content(data)] }] },
      images,
    );
  const nodes = root.local.toLowerCase() === 'html' ? bodyOfPage(root).children : data.children;
  const read = readFragment(htmlOf(nodes));
  images.push(...read.images);
  return { ...NONE, blocks: read.blocks, notes: read.notes };
}

const IS_HTML = /^\s*<(?:p|div|html|!doctype|table|ul|ol|h[1-6])\b|<\/p>|<br\s*\/?>|<\/(?:b|i|strong|em)>/i;
/** Elements of a text in NITF that HTML does not have. */
const NITF_ONLY: ReadonlySet<string> = new Set([
  'block',
  'hl1',
  'hl2',
  'media',
  'nitf-table',
  'bq',
  'body.content',
]);

function content(data: XmlElement): XmlElement {
  return { ...data, local: 'body.content' };
}

function nitfContent(nitf: XmlElement, images: FoundImage[]): TextContent {
  const { fields, blocks, images: found, notes, dateline } = toldByNitf(nitf);
  images.push(...found);
  return { blocks: [...blocks], fields, notes, dateline };
}
