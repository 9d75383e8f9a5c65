import { MAX_LIST_LEVEL, type Block, type ListItem } from '../../story/blocks';
import { newId } from '../../story/ids';
import { MARKS, plain, textOf, type Mark, type Run } from '../../story/text';
import { attributeOf, childrenOf, descendantsOf, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import type { FoundImage } from '../types';
import { runsIn } from '../xml/inline';
import { photoOfMedia } from './read-media';

/** How a text is read. */
export interface NitfText {
  /** Ours: white space stands as it is. */
  isExact: boolean;
  images: FoundImage[];
}

/** The blocks among what an element holds, in their order; containers are gone into, and no word is left out. */
export function blocksOf(parent: XmlElement, text: NitfText): Block[] {
  const blocks: Block[] = [];
  let loose: (XmlElement | string)[] = [];
  const flush = (): void => {
    const runs = runsIn(loose, RULES, text.isExact);
    if (textOf(runs).trim() !== '') blocks.push({ id: newId(), kind: 'paragraph', runs });
    loose = [];
  };
  for (const node of parent.children) {
    const found = typeof node === 'string' ? null : blockOf(node, text);
    if (found === null) loose.push(node);
    else {
      flush();
      blocks.push(...found);
    }
  }
  flush();
  return blocks;
}

/** What an element of the text is, NITF’s or XHTML’s, which agencies put among it; null for one within a paragraph. */
function blockOf(element: XmlElement, text: NitfText): Block[] | null {
  const runs = (): Run[] => runsOf(element, text);
  switch (element.local) {
    case 'p':
      return paragraphs(element, text);
    case 'hl1':
    case 'hl2':
    case 'hl3':
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ id: newId(), kind: 'subhead', runs: runs() }];
    case 'hr':
      return [{ id: newId(), kind: 'rule' }];
    case 'ul':
    case 'ol':
      return listOf(element, text);
    case 'dl':
      return elementsOf(element).map((one) => ({ id: newId(), kind: 'paragraph', runs: runsOf(one, text) }));
    case 'bq':
    case 'blockquote':
      return [quoteOf(element, text)];
    case 'table':
      return tableOf(element, text);
    case 'nitf-table':
      return descendantsOf(element, 'table').flatMap((table) => tableOf(table, text));
    case 'media':
      return photoOfMedia(element, text).map((photo) => ({ id: newId(), kind: 'photo', photo }));
    case 'pre':
      return textIn(element)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => ({ id: newId(), kind: 'paragraph', runs: plain(line.trim()) }));
    case 'note':
      return [{ id: newId(), kind: 'note', runs: plain(textIn(element).replace(/\s+/g, ' ').trim()) }];
    case 'block':
    case 'div':
    case 'section':
    case 'body':
    case 'fn':
    case 'body.content':
    case 'abstract':
      return blocksOf(element, text);
    case 'datasource':
    case 'tobject':
    case 'key-list':
      return [];
    default:
      return null;
  }
}

/** A paragraph; one that agencies put blocks into is taken apart at them. */
function paragraphs(element: XmlElement, text: NitfText): Block[] {
  const isWhole = elementsOf(element).every((child) => !BLOCKS.has(child.local));
  return isWhole
    ? [{ id: newId(), kind: 'paragraph', runs: runsOf(element, text) }]
    : blocksOf(element, text);
}

const BLOCKS = new Set('p hl2 h2 ul ol bq blockquote table nitf-table media hr block div pre'.split(' '));

function quoteOf(element: XmlElement, text: NitfText): Block {
  const isSaid = (one: XmlElement): boolean => attributeOf(one, 'class') !== 'attribution';
  const paragraphsIn = descendantsOf(element, 'p').filter(isSaid);
  const parts =
    paragraphsIn.length > 0 ? paragraphsIn.map((one) => runsOf(one, text)) : [runsOf(element, text)];
  const credit =
    descendantsOf(element, 'credit')[0] ?? descendantsOf(element, 'p').find((one) => !isSaid(one));
  return {
    id: newId(),
    kind: attributeOf(element, 'class') === 'pullquote' ? 'pullquote' : 'quote',
    runs: parts.flatMap((runs, at) => (at === 0 ? runs : [...plain('\n'), ...runs])),
    attribution: credit === undefined ? '' : textOf(runsOf(credit, text)),
  };
}

function listOf(element: XmlElement, text: NitfText): Block[] {
  const items = itemsOf(element, 0, text);
  if (items.length === 0) return [];
  return [{ id: newId(), kind: 'list', ordered: element.local === 'ol', items }];
}

function itemsOf(list: XmlElement, depth: number, text: NitfText): ListItem[] {
  return childrenOf(list, 'li').flatMap((item) => {
    const isList = (node: XmlElement | string): boolean =>
      typeof node !== 'string' && (node.local === 'ul' || node.local === 'ol');
    const own = item.children.filter((node) => !isList(node));
    // Paragraphs in an item stand on lines of their own.
    const lines = own.flatMap((node, at) =>
      typeof node !== 'string' && node.local === 'p' && at > 0 ? ['', node] : [node],
    );
    const said = Number.parseInt(/^level-(\d+)$/.exec(attributeOf(item, 'class'))?.[1] ?? '', 10);
    const runs = runsIn(lines, RULES, text.isExact);
    const level = Math.min(Number.isNaN(said) ? depth : said, MAX_LIST_LEVEL);
    const below = elementsOf(item).filter(isList);
    return [{ id: newId(), level, runs }, ...below.flatMap((one) => itemsOf(one, depth + 1, text))];
  });
}

function tableOf(table: XmlElement, text: NitfText): Block[] {
  const rows = descendantsOf(table, 'tr').map((row) => ({
    id: newId(),
    cells: elementsOf(row)
      .filter(({ local }) => local === 'td' || local === 'th')
      .map((cell) => ({ runs: runsOf(cell, text) })),
  }));
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (columns === 0) return [];
  const first = descendantsOf(table, 'tr')[0];
  const header = first !== undefined && elementsOf(first).every(({ local }) => local === 'th');
  const even = rows.map((row) => ({
    ...row,
    cells: Array.from({ length: columns }, (_, at) => row.cells[at] ?? { runs: [] }),
  }));
  const caption = descendantsOf(table, 'caption')[0];
  const above: Block[] =
    caption === undefined ? [] : [{ id: newId(), kind: 'paragraph', runs: runsOf(caption, text) }];
  return [...above, { id: newId(), kind: 'table', header, rows: even }];
}

/** The text of an element. */
export function runsOf(element: XmlElement, text: Pick<NitfText, 'isExact'>): Run[] {
  return runsIn(element.children, RULES, text.isExact);
}

const NAMES: Readonly<Record<string, Mark>> = {
  ...{ b: 'bold', strong: 'bold', i: 'italic', u: 'underline', s: 'strike', sub: 'sub', sup: 'sup' },
};

const RULES = {
  markOf: (element: XmlElement): Mark | null => {
    if (element.local !== 'em' && element.local !== 'span') return NAMES[element.local] ?? null;
    const named = attributeOf(element, 'class').toLowerCase();
    if (element.local === 'span') return MARKS.find((mark) => mark === named) ?? null;
    if (named === '') return 'italic';
    return MARKS.find((mark) => named.includes(mark)) ?? (/\bb\b|strong/.test(named) ? 'bold' : 'italic');
  },
  isApart: ({ local }: XmlElement): boolean => local === 'alt-code' || local === 'classifier',
};
