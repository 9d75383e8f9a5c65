import { MAX_LIST_LEVEL, type Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { emptyPhoto, type Photo } from '../../story/photo';
import { plain, textOf } from '../../story/text';
import type { FoundImage } from '../types';
import { attribute, elementsWhere, isElement, parentOf, rawText, type Element, type Node } from './read-dom';
import { flowOf } from './read-flow';
import { INLINE, pictureBytes } from './read-image';
import { exactRuns, exactText } from './read-ours-text';
import { photoFacts } from './vocabulary';
import { EMPTY_SHEET } from './read-style';

/** A block of a page of ours. */
export interface OursBlock {
  block: Block;
  /** The element of the dateline at its head. */
  dateline: Element | null;
  /** Whether it is nothing but the dateline. */
  alone: boolean;
}

/** The blocks among some nodes; what somebody put there by hand is read as anybody's HTML is. */
export function oursBlocks(nodes: readonly Node[], images: FoundImage[]): OursBlock[] {
  const found: OursBlock[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) {
      const text = 'value' in node ? node.value : '';
      if (text.trim() !== '') found.push(only({ id: newId(), kind: 'paragraph', runs: plain(text.trim()) }));
    } else if (attribute(node, 'data-part') === 'furniture') continue;
    else if (node.tagName === 'div' && attribute(node, 'data-part') === null)
      for (const child of [...node.childNodes].reverse()) open.push(child);
    else for (const one of blockOf(node, images)) found.push(one);
  }
  return found;
}

function blockOf(element: Element, images: FoundImage[]): OursBlock[] {
  switch (element.tagName) {
    case 'p': {
      const [dateline = null] = partsIn(element, 'dateline');
      const alone = attribute(element, 'data-part') === 'standalone';
      return [{ ...only({ id: newId(), kind: 'paragraph', runs: exactRuns(element) }), dateline, alone }];
    }
    case 'h2':
      return [only({ id: newId(), kind: 'subhead', runs: exactRuns(element) })];
    case 'hr':
      return [only({ id: newId(), kind: 'rule' })];
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'table':
      return tableOf(element);
    case 'figure':
      return [only({ id: newId(), kind: 'photo', photo: photoOf(element, images) })];
    case 'blockquote':
      return quoteOf(element, 'quote');
    case 'aside':
      if (attribute(element, 'data-part') === 'pullquote') return quoteOf(element, 'pullquote');
      return foreign(element, images);
    default:
      return foreign(element, images);
  }
}

function quoteOf(element: Element, kind: 'quote' | 'pullquote'): OursBlock[] {
  const [attribution] = partsIn(element, 'attribution');
  const paragraphs = elementsWhere(element, ({ tagName }) => tagName === 'p');
  const runs = paragraphs.flatMap((one, at) => [...(at === 0 ? [] : plain('\n')), ...exactRuns(one)]);
  return [
    only({ id: newId(), kind, runs, attribution: attribution === undefined ? '' : exactText(attribution) }),
  ];
}

function listOf(list: Element): OursBlock[] {
  const items = elementsWhere(list, ({ tagName }) => tagName === 'li').map((item) => {
    const said = Number.parseInt(attribute(item, 'data-level') ?? '', 10);
    const level = Number.isNaN(said) ? depthOf(item, list) : said;
    return {
      id: newId(),
      level: Math.min(Math.max(level, 0), MAX_LIST_LEVEL),
      runs: exactRuns(item, ({ tagName }) => tagName === 'ul' || tagName === 'ol'),
    };
  });
  if (items.length === 0) return [];
  return [only({ id: newId(), kind: 'list', ordered: list.tagName === 'ol', items })];
}

function depthOf(item: Element, list: Element): number {
  let depth = 0;
  for (let at = parentOf(item); at !== null && at !== list && depth <= MAX_LIST_LEVEL; at = parentOf(at))
    if (at.tagName === 'ul' || at.tagName === 'ol') depth += 1;
  return depth;
}

function tableOf(table: Element): OursBlock[] {
  const rows = elementsWhere(table, ({ tagName }) => tagName === 'tr').map((row) => ({
    id: newId(),
    cells: row.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map((cell) => ({ runs: exactRuns(cell) })),
  }));
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (columns === 0) return [];
  const header = elementsWhere(table, ({ tagName }) => tagName === 'thead').length > 0;
  const even = rows.map((row) => ({
    ...row,
    cells: Array.from({ length: columns }, (_, at) => row.cells[at] ?? { runs: [] }),
  }));
  return [only({ id: newId(), kind: 'table', header, rows: even })];
}

function photoOf(figure: Element, images: FoundImage[]): Photo {
  const facts = photoFacts((name) => attribute(figure, name));
  const [caption] = partsIn(figure, 'caption');
  const [credit] = partsIn(figure, 'credit');
  const [missing] = partsIn(figure, 'missing');
  const [image] = elementsWhere(figure, ({ tagName }) => tagName === 'img');
  return {
    ...emptyPhoto(),
    ...facts,
    origin: image === undefined ? '' : originOf(attribute(image, 'src') ?? '', images),
    alt:
      (image === undefined
        ? missing === undefined
          ? null
          : attribute(missing, 'aria-label')
        : attribute(image, 'alt')) ?? '',
    caption: caption === undefined ? [] : exactRuns(caption),
    credit: credit === undefined ? '' : exactText(credit),
  };
}

/** Where a picture is to be had: in the page, or at its address, which is only noted. */
function originOf(src: string, images: FoundImage[]): string {
  const bytes = /^data:/i.test(src) ? pictureBytes(src) : null;
  if (/^(?:data|javascript|file):/i.test(src) && bytes === null) return '';
  const origin = bytes === null ? src : `${INLINE}${images.length + 1}`;
  if (origin !== '') images.push({ origin, bytes });
  return origin;
}

/** What is not of our making, read as anybody's HTML. */
function foreign(element: Element, images: FoundImage[]): OursBlock[] {
  if (textOf(plain(rawText(element))).trim() === '' && element.tagName !== 'img') return [];
  const flow = flowOf(
    { nodeName: '#document-fragment', childNodes: [element] },
    {
      origin: { program: 'other', sheet: EMPTY_SHEET, tracked: false },
      base: '',
      zoneOf: (_element, outer) => outer,
    },
  );
  for (const image of flow.images) if (image.bytes === null) images.push(image);
  return flow.blocks.map(({ block }) => only(block));
}

function partsIn(element: Element, name: string): Element[] {
  return elementsWhere(element, (one) => attribute(one, 'data-part') === name);
}

function only(block: Block): OursBlock {
  return { block, dateline: null, alone: false };
}
