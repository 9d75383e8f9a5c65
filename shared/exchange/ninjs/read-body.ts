import type { Block } from '../../story/blocks';
import type { Dateline } from '../../story/place';
import { attribute, elementsWhere } from '../html/read-dom';
import { readFragment } from '../html/read-fragment';
import { oursBlocks } from '../html/read-ours-blocks';
import { parseHtml } from '../html/read-parse';
import { datelineOfData } from '../html/vocabulary';
import { readPlainFragment } from '../text/read-plain';
import type { FoundImage, Note } from '../types';
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

/** The text of an item: its HTML where it has any, else its plain text. */
export function bodyOfNinjs(item: Loose): NinjsBody {
  const bodies = objectsAt(item, 'bodies');
  const isHtml = (one: Loose): boolean =>
    /html/i.test(textAt(one, 'contenttype', 'role')) || /^\s*</.test(textAt(one, 'value'));
  const html =
    textAt(bodies.find(isHtml) ?? {}, 'value') || textAt(item, 'bodyhtml', 'bodyxhtml', 'bodyhtml5');
  if (html !== '') return htmlBody(html);
  const text = textAt(bodies[0] ?? {}, 'value') || textAt(item, 'bodytext', 'bodyplain');
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
