import type { Block } from '../../story/blocks';
import type { Dateline } from '../../story/place';
import { textOf } from '../../story/text';
import { blockTexts } from '../../story/walk';
import { attribute, elementsWhere } from '../html/read-dom';
import { readFragment } from '../html/read-fragment';
import { oursBlocks } from '../html/read-ours-blocks';
import { parseHtml } from '../html/read-parse';
import { datelineOfData } from '../html/vocabulary';
import { descendantsOf } from '../../xml/tree';
import { toldByNitf } from '../nitf/read';
import { readPlainFragment } from '../text/read-plain';
import type { FoundImage, Note } from '../types';
import { parseWire } from '../xml/parse-wire';
import { objectsAt, textAt, type Loose } from './values';

/** The text of an item. */
export interface NinjsBody {
  blocks: Block[];
  /** The dateline as a value, where the text is ours; null otherwise. */
  dateline: Dateline | null;
  /** Whether Dateline wrote it. */
  isOurs: boolean;
  images: FoundImage[];
  notes: Note[];
}

/**
 * The text of an item: of the bodies that say anything the main one, its HTML rather than its plain text. Agencies name
 * theirs as they like (`body`, `body_nitf`): whatever begins with `body` is one.
 */
export function bodyOfNinjs(item: Loose): NinjsBody {
  const listed = objectsAt(item, 'bodies').filter((one) => !isSummary(one));
  const named = Object.entries(item).flatMap(([name, value]): Loose[] =>
    BODY.test(name) && typeof value === 'string' ? [{ contenttype: name, value }] : [],
  );
  const isMain = (one: Loose): boolean => ['main', 'body', ''].includes(textAt(one, 'role').toLowerCase());
  const rank = (one: Loose): number => (isMain(one) ? 0 : 2) + (isHtml(one) ? 0 : 1);
  const ranked = [listed, named].flatMap((bodies) => bodies.toSorted((a, b) => rank(a) - rank(b)));
  for (const one of ranked) {
    const found = bodyIn(one);
    if (found.isOurs || found.blocks.some((block) => !isEmptyText(block))) return withBoxes(found, item);
  }
  return withBoxes(plainBody(''), item);
}

/** Names of texts: `body_html`, `bodyXhtml`, and `article_html` in dpa’s services. */
const BODY = /^(?:body|(?:article|story|content)(?:x?html|text|body)$)/;

function bodyIn(one: Loose): NinjsBody {
  const value = textAt(one, 'value');
  if (/<(?:nitf|body\.content)[\s>]/.test(value)) {
    const root = parseWire(value);
    const nitf = root === null || root.local === 'nitf' ? root : (descendantsOf(root, 'nitf')[0] ?? null);
    if (nitf !== null) {
      const { blocks, images, notes } = toldByNitf(nitf);
      return { blocks: [...blocks], dateline: null, isOurs: false, images, notes };
    }
  }
  return isHtml(one) ? htmlBody(value) : plainBody(value);
}

/** A text with the boxes that dpa’s services send beside it, behind it. */
function withBoxes(body: NinjsBody, item: Loose): NinjsBody {
  if (body.isOurs) return body;
  const boxes = ['infoboxhtml', 'linkboxhtml'].map((name) => readFragment(textAt(item, name)));
  return {
    ...body,
    blocks: [...body.blocks, ...boxes.flatMap(({ blocks }) => blocks)],
    images: [...body.images, ...boxes.flatMap(({ images }) => images)],
  };
}

/** Whether an item has a text; a headline and a summary alone are none. */
export function hasText(item: Loose): boolean {
  const body = bodyOfNinjs(item);
  return body.isOurs || body.blocks.some((block) => !isEmptyText(block));
}

/** What an item says in short of its text, each once: ninjs 1 has one description, later versions lists. */
export function summariesOf(item: Loose): string[] {
  const listed = [...objectsAt(item, 'descriptions'), ...objectsAt(item, 'bodies')].filter(isSummary);
  const texts = listed.map((one) => {
    const value = textAt(one, 'value');
    return isHtml(one) ? readFragment(value).blocks.flatMap(blockTexts).join('\n') : value;
  });
  const named = SUMMARIES.map((name) => textAt(item, name));
  return [...new Set([...texts, ...named])].filter((text) => text.trim() !== '');
}

const SUMMARIES = ['descriptiontext', 'descriptionsummary', 'abstract', 'standfirst', 'teaser', 'summary'];

function isSummary(item: Loose): boolean {
  return /summary|abstract|standfirst|teaser/i.test(textAt(item, 'role'));
}

function isHtml(one: Loose): boolean {
  const type = textAt(one, 'contenttype') || textAt(one, 'role');
  const value = textAt(one, 'value');
  if (/plain|text$/i.test(type)) return IS_PAGE.test(value);
  return /html/i.test(type) || /^\s*</.test(value);
}

/** What is HTML whatever it is called: it begins with a block and closes it. */
const IS_PAGE = /^\s*<(p|div|table|section|article|figure|ul|ol|h[1-6])\b[^<>]*>[\s\S]*<\/\1>/i;

function isEmptyText(block: Block): boolean {
  return block.kind === 'paragraph' && textOf(block.runs).trim() === '';
}

function plainBody(text: string): NinjsBody {
  return { blocks: readPlainFragment(text), dateline: null, isOurs: false, images: [], notes: [] };
}

function htmlBody(html: string): NinjsBody {
  const { document } = parseHtml(html);
  const [ours] = elementsWhere(document, (element) => attribute(element, 'data-part') === 'body');
  if (ours === undefined) return { ...readFragment(html), dateline: null, isOurs: false };
  const images: FoundImage[] = [];
  const found = oursBlocks(ours.childNodes, images);
  const said = found.map(({ dateline }) => dateline).find((element) => element !== null) ?? null;
  return {
    blocks: found.filter(({ alone }) => !alone).map(({ block }) => block),
    dateline: said === null ? null : datelineOfData(attribute(said, 'data-dateline') ?? ''),
    isOurs: true,
    images,
    notes: [],
  };
}
