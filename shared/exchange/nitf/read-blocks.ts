import { MAX_LIST_LEVEL, type Block, type ListItem } from '../../story/blocks';
import { newId } from '../../story/ids';
import { emptyPhoto, type Photo } from '../../story/photo';
import { MARKS, plain, textOf, type Mark, type Run } from '../../story/text';
import { attributeOf, descendantsOf, elementsOf, textIn, type XmlElement } from '../../xml/tree';
import type { LeftOut } from '../html/read-left-out';
import type { FoundImage } from '../types';
import { runsIn } from '../xml/inline';
import { photoOfMedia } from './read-media';

/** How a text is read. */
export interface NitfText {
  /** Ours: white space stands as it is. */
  isExact: boolean;
  images: FoundImage[];
  leftOut: LeftOut;
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
    case 'dt':
    case 'dd':
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
    case 'bq':
    case 'blockquote':
      return [quoteOf(element, text)];
    case 'table':
      return tableOf(element, text);
    case 'media':
      return mediaOf(element, text);
    case 'img':
      return imageOf(element, text);
    case 'pre':
      return textIn(element)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => ({ id: newId(), kind: 'paragraph', runs: plain(line.trim()) }));
    case 'note':
      return [noteOf(runsIn([element], RULES, text.isExact))];
    case 'dl':
    case 'nitf-table':
    case 'nitf-table-metadata':
    case 'nitf-table-summary':
    case 'custom-table':
    case 'block':
    case 'div':
    case 'section':
    case 'body':
    case 'fn':
    case 'body.content':
    case 'tagline':
    case 'bibliography':
      return blocksOf(element, text);
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

const BLOCKS = new Set([
  ...['p', 'hl1', 'hl2', 'hl3', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'bq', 'credit', 'block', 'pre', 'fn'],
  ...[
    'table',
    'nitf-table',
    'caption',
    'tr',
    'hr',
    'media',
    'media-caption',
    'media-producer',
    'note',
    'img',
  ],
  ...['h2', 'blockquote', 'div'],
]);

/** A picture as a photo; what is said of sound and film is for the editor, as a story holds neither. */
function mediaOf(media: XmlElement, text: NitfText): Block[] {
  const photo = photoOfMedia(media, text);
  // A picture of which nothing is said here, not even its address, is told of elsewhere.
  if (photo !== null && !text.isExact && isUnsaid(photo)) return [];
  if (photo !== null) return [{ id: newId(), kind: 'photo', photo }];
  text.leftOut.embedded += 1;
  const said = elementsOf(media).filter(({ local }) => /^media-(?:caption|producer)$/.test(local));
  const runs = runsIn(said, RULES, text.isExact);
  return runs.length === 0 ? [] : [noteOf(runs)];
}

function isUnsaid({ origin, caption, credit, byline, headline, copyright }: Photo): boolean {
  return textOf(caption) === '' && [origin, credit, byline, headline, copyright].every((text) => text === '');
}

/** A picture as XHTML has it, which agencies put among the text. */
function imageOf(element: XmlElement, text: NitfText): Block[] {
  const origin = attributeOf(element, 'src') || attributeOf(element, 'source');
  const alt = attributeOf(element, 'alt');
  if (origin === '' && alt === '') return [];
  if (origin !== '' && !text.images.some((one) => one.origin === origin))
    text.images.push({ origin, bytes: null });
  return [{ id: newId(), kind: 'photo', photo: { ...emptyPhoto(), origin, alt } }];
}

/** A note for editors. */
export function noteOf(runs: Run[]): Block {
  return { id: newId(), kind: 'note', runs };
}

function quoteOf(element: XmlElement, text: NitfText): Block {
  const said = { ...RULES, isApart: (one: XmlElement) => isCredit(one) || RULES.isApart(one) };
  const credits = [...descendantsOf(element, 'credit'), ...descendantsOf(element, 'p').filter(isCredit)];
  return {
    id: newId(),
    kind: attributeOf(element, 'class') === 'pullquote' ? 'pullquote' : 'quote',
    runs: text.isExact
      ? descendantsOf(element, 'p')
          .filter((one) => !isCredit(one))
          .flatMap((one) => runsOf(one, text))
      : runsIn(element.children, said, false),
    attribution: credits.map((one) => textOf(runsOf(one, text))).join(', '),
  };
}

/** Who is quoted: NITF has an element for it, our XHTML a class. */
function isCredit({ local, attributes }: XmlElement): boolean {
  return local === 'credit' || attributes.some((one) => one.local === 'class' && one.value === 'attribution');
}

function listOf(element: XmlElement, text: NitfText): Block[] {
  const items = itemsOf(element, 0, text);
  if (items.length === 0) return [];
  return [{ id: newId(), kind: 'list', ordered: element.local === 'ol', items }];
}

/** What stands between the items of a list is an item too. */
function itemsOf(list: XmlElement, depth: number, text: NitfText): ListItem[] {
  return list.children.flatMap((node) => {
    const [inner] = listsAmong([node]);
    if (inner !== undefined) return itemsOf(inner, depth + 1, text);
    const outer = Math.min(depth, MAX_LIST_LEVEL);
    if (typeof node === 'string' || node.local !== 'li') {
      const loose = runsIn([node], RULES, text.isExact);
      return textOf(loose).trim() === '' ? [] : [{ id: newId(), level: outer, runs: loose }];
    }
    const below = listsAmong(node.children);
    const own = node.children.filter((one) => listsAmong([one]).length === 0);
    const said = Number.parseInt(/^level-(\d+)$/.exec(attributeOf(node, 'class'))?.[1] ?? '', 10);
    const level = Number.isNaN(said) ? outer : Math.min(said, MAX_LIST_LEVEL);
    const item = { id: newId(), level, runs: runsIn(own, RULES, text.isExact) };
    return [item, ...below.flatMap((one) => itemsOf(one, depth + 1, text))];
  });
}

function listsAmong(nodes: readonly (XmlElement | string)[]): XmlElement[] {
  return nodes
    .filter((node) => typeof node !== 'string')
    .filter(({ local }) => local === 'ul' || local === 'ol');
}

function tableOf(table: XmlElement, text: NitfText): Block[] {
  const rows = descendantsOf(table, 'tr').map((row) => ({
    id: newId(),
    cells: elementsOf(row)
      .filter(({ local }) => local === 'td' || local === 'th')
      .map((cell) => ({ runs: runsOf(cell, text) })),
  }));
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const beside = { ...RULES, isApart: (one: XmlElement) => one.local === 'tr' || RULES.isApart(one) };
  const caption = text.isExact ? [] : runsIn(table.children, beside, false);
  const above: Block[] = caption.length === 0 ? [] : [{ id: newId(), kind: 'paragraph', runs: caption }];
  if (columns === 0) return above;
  const first = descendantsOf(table, 'tr')[0];
  const header = first !== undefined && elementsOf(first).every(({ local }) => local === 'th');
  const even = rows.map((row) => ({
    ...row,
    cells: Array.from({ length: columns }, (_, at) => row.cells[at] ?? { runs: [] }),
  }));
  return [...above, { id: newId(), kind: 'table', header, rows: even }];
}

/** The text of an element. */
export function runsOf(element: XmlElement, text: Pick<NitfText, 'isExact'>): Run[] {
  return runsIn(element.children, RULES, text.isExact);
}

const NAMES: ReadonlyMap<string, Mark> = new Map(
  Object.entries<Mark>({
    ...{ b: 'bold', strong: 'bold', i: 'italic', u: 'underline', s: 'strike', sub: 'sub', sup: 'sup' },
  }),
);

const RULES = {
  markOf: (element: XmlElement): Mark | null => {
    if (element.local !== 'em' && element.local !== 'span') return NAMES.get(element.local) ?? null;
    const named = attributeOf(element, 'class').toLowerCase();
    if (element.local === 'span') return MARKS.find((mark) => mark === named) ?? null;
    if (named === '') return 'italic';
    return MARKS.find((mark) => named.includes(mark)) ?? (/\bb\b|strong/.test(named) ? 'bold' : 'italic');
  },
  isApart: ({ local }: XmlElement): boolean => local === 'alt-code' || local === 'classifier',
  isBlock: ({ local }: XmlElement): boolean => BLOCKS.has(local),
};
