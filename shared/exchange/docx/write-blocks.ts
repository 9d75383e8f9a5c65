import { byKind, type Block, type BlockOf, type ByKind } from '../../story/blocks';
import { joinRuns, plain, type Run } from '../../story/text';
import { el } from '../xml/element';
import { photoBookmark } from './names';
import { placeOf } from './write-comments';
import { paragraphXml, type DocumentContext } from './write-paragraph';
import { photoXml, type PictureContext } from './write-picture';

/** What the blocks of a body are written with. */
export interface BodyContext extends DocumentContext, PictureContext {
  /** The paragraph that begins with the dateline, and that as WordprocessingML. */
  dateline: { host: Block | null; xml: string };
  /** The number of the list a block is, as the part of the lists has it. */
  listId: (block: BlockOf<'list'>) => number;
  /** How many photos stand before the body. */
  photosBefore: number;
}

/** Word opens no table of more columns. */
const MOST_COLUMNS = 63;

/** The body of a story as WordprocessingML. */
export function bodyXml(body: readonly Block[], context: BodyContext): string {
  const photos = body.filter(({ kind }) => kind === 'photo');
  return body
    .map((block) => byKind(XML, block, context, block.kind === 'photo' ? photos.indexOf(block) + 1 : 0))
    .join('');
}

const XML: ByKind<[context: BodyContext, nth: number], string> = {
  paragraph: (block, context) =>
    paragraphXml(block.runs, context, {
      place: placeOf(block.id),
      before: context.dateline.host === block ? context.dateline.xml : '',
    }),
  subhead: (block, context) =>
    paragraphXml(block.runs, context, { style: 'subhead', place: placeOf(block.id) }),
  quote: (block, context) => quoteXml(block, context),
  pullquote: (block, context) => quoteXml(block, context),
  list: (block, context) =>
    block.items
      .map(({ runs, level }, nth) =>
        paragraphXml(runs, context, {
          style: block.ordered ? 'number' : 'bullet',
          place: placeOf(block.id, nth),
          list: { id: context.listId(block), level },
        }),
      )
      .join(''),
  photo: ({ photo }, context, nth) =>
    photoXml(photo, photoBookmark(nth), context.photosBefore + nth, context, context),
  table: (block, context) => tableXml(block, context),
  rule: (_, context) => paragraphXml([], context, { style: 'rule' }),
  note: (block, context) => paragraphXml(block.runs, context, { style: 'note', place: placeOf(block.id) }),
};

function quoteXml(
  { id, kind, runs, attribution }: BlockOf<'quote'> | BlockOf<'pullquote'>,
  context: BodyContext,
): string {
  const hasSource = attribution !== '';
  return [
    paragraphXml(runs, context, { style: kind, place: placeOf(id), staysWithNext: hasSource }),
    hasSource ? paragraphXml(plain(attribution), context, { style: 'attribution' }) : '',
  ].join('');
}

function tableXml({ id, header, rows }: BlockOf<'table'>, context: BodyContext): string {
  const columns = rows[0]?.cells.length ?? 1;
  if (columns > MOST_COLUMNS)
    return rows.map(({ cells }) => paragraphXml(betweenTabs(cells), context)).join('');
  const width = Math.floor(9026 / columns);
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A6A6A6' };
  const table = el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      el('w:tblStyle', { 'w:val': 'StoryTable' }),
      el('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
      el('w:tblBorders', {}, ...['top', 'bottom', 'insideH'].map((side) => el(`w:${side}`, border))),
      el('w:tblLook', {
        ...{ 'w:val': header ? '0420' : '0400', 'w:firstRow': header ? 1 : 0, 'w:lastRow': 0 },
        ...{ 'w:firstColumn': 0, 'w:lastColumn': 0, 'w:noHBand': 0, 'w:noVBand': 1 },
      }),
    ),
    el('w:tblGrid', {}, ...Array.from({ length: columns }, () => el('w:gridCol', { 'w:w': width }))),
    ...rows.map(({ cells }, at) =>
      el(
        'w:tr',
        {},
        header && at === 0 ? el('w:trPr', {}, el('w:cantSplit', {}), el('w:tblHeader', {})) : '',
        ...cells.map(({ runs }, nth) =>
          el(
            'w:tc',
            {},
            el('w:tcPr', {}, el('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
            paragraphXml(runs, context, {
              style: header && at === 0 ? 'tableHead' : 'cell',
              place: placeOf(id, at * columns + nth),
            }),
          ),
        ),
      ),
    ),
  );
  // Two tables without a paragraph between them are one.
  return `${table}${paragraphXml([], context, { style: 'spacer' })}`;
}

function betweenTabs(cells: readonly { runs: Run[] }[]): Run[] {
  return joinRuns(cells.flatMap(({ runs }, at) => (at === 0 ? runs : [...plain('\t'), ...runs])));
}
