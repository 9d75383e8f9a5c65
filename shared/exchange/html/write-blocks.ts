import { byKind, type Block, type BlockOf, type ByKind, type TableRow } from '../../story/blocks';
import { textDirection, type Direction } from '../../story/direction';
import { textOf, type Run } from '../../story/text';
import type { LeadIn } from '../lead-in';
import type { Pictures } from '../pictures';
import { attributes, escapeText } from './escape';
import { datelineData } from './vocabulary';
import type { Dateline } from '../../story/place';
import type { PageWords } from './words';
import { figureHtml } from './write-figure';
import { inlineHtml } from './write-inline';
import { listHtml } from './write-list';

/** What the blocks of one page have in common. */
export interface BlockContext {
  direction: Direction;
  dateline: (LeadIn & { value: Dateline }) | null;
  src: Pictures['src'];
  words: PageWords;
}

/** The body of a story as HTML, one block after the other; editors' notes are left out. */
export function bodyHtml(body: readonly Block[], context: BlockContext): string {
  const { dateline } = context;
  const alone = dateline?.host === null ? [`<p data-part="standalone">${datelineHtml(dateline)}</p>`] : [];
  const blocks = body.map((block) => byKind(HTML, block, context)).filter((html) => html !== '');
  return [...alone, ...blocks].join('\n');
}

const HTML: ByKind<[BlockContext], string> = {
  paragraph: (block, context) => {
    const { dateline } = context;
    const lead = dateline?.host === block ? datelineHtml(dateline) : '';
    return `<p${dirOf(block.runs, context)}>${lead}${inlineHtml(block.runs)}</p>`;
  },
  subhead: (block, context) => `<h2${dirOf(block.runs, context)}>${inlineHtml(block.runs)}</h2>`,
  quote: (block, context) => `<blockquote>${quoteHtml(block, context)}</blockquote>`,
  pullquote: (block, context) =>
    `<aside class="pullquote" data-part="pullquote">${quoteHtml(block, context)}</aside>`,
  list: listHtml,
  photo: (block, context) => figureHtml('photo', block.photo, context.src, context.words),
  table: tableHtml,
  rule: () => '<hr>',
  note: () => '',
};

function datelineHtml({ text, value }: { text: string; value: Dateline }): string {
  const data = attributes([['data-dateline', datelineData(value)]]);
  return `<span class="dateline" data-part="dateline"${data}>${escapeText(text)}</span>`;
}

function quoteHtml(
  { runs, attribution }: BlockOf<'quote'> | BlockOf<'pullquote'>,
  context: BlockContext,
): string {
  const said = `<p${dirOf(runs, context)}>${inlineHtml(runs)}</p>`;
  if (attribution === '') return said;
  return `${said}<footer><cite data-part="attribution">${escapeText(attribution)}</cite></footer>`;
}

function tableHtml({ header, rows }: BlockOf<'table'>): string {
  const [first, ...rest] = rows;
  const head =
    header && first !== undefined ? `<thead>\n${rowHtml(first, 'th scope="col"', 'th')}</thead>\n` : '';
  const body = (header ? rest : rows).map((row) => rowHtml(row, 'td', 'td')).join('');
  const filled = body === '' ? '' : `<tbody>\n${body}</tbody>\n`;
  return `<div class="table"><table>\n${head}${filled}</table></div>`;
}

function rowHtml(row: TableRow, open: string, close: string): string {
  return `<tr>${row.cells.map((cell) => `<${open}>${inlineHtml(cell.runs)}</${close}>`).join('')}</tr>\n`;
}

/** A block that runs against its page says so, as a Hebrew paragraph in an English story. */
function dirOf(runs: readonly Run[], { direction }: BlockContext): string {
  const own = textDirection(textOf(runs));
  return own === null || own === direction ? '' : ` dir="${own}"`;
}
