import { byKind, type Block, type BlockOf, type ByKind } from '../../story/blocks';
import type { Photo } from '../../story/photo';
import type { Mark, Run } from '../../story/text';
import { nestRuns, type Inline } from '../nest';
import { nestedList } from '../nested-list';
import type { Pictures } from '../pictures';
import { uriOf } from '../uri';
import { el, lines, textEl, xmlText } from '../xml/element';

/** The text of a story as a page of XHTML 1.0 Strict; editors' notes are left out. */
export function xhtmlOf(
  {
    headline,
    language,
    lead,
    body,
  }: { headline: string; language: string; lead: Photo | null; body: readonly Block[] },
  src: Pictures['src'],
): string {
  const blocks = [
    ...(lead === null ? [] : [picture(lead, 'lead', src)]),
    ...body.map((block) => byKind(XHTML, block, src)),
  ];
  return el(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': language, lang: language },
    el('head', {}, el('title', {}, xmlText(headline))),
    el('body', { class: 'dateline' }, lines(...blocks)),
  );
}

const XHTML: ByKind<[src: Pictures['src']], string> = {
  paragraph: (block) => el('p', {}, inlineXhtml(block.runs)),
  subhead: (block) => el('h2', {}, inlineXhtml(block.runs)),
  quote: (block) => quote(block, undefined),
  pullquote: (block) => quote(block, 'pullquote'),
  list: (block) =>
    nestedList(block, {
      tag: block.ordered ? 'ol' : 'ul',
      levelOf: (level) => ` class="level-${level}"`,
      inline: inlineXhtml,
    }),
  photo: (block, src) => picture(block.photo, 'photo', src),
  table: ({ header, rows }) =>
    el(
      'table',
      {},
      lines(
        ...rows.map(({ cells }, at) => {
          const name = header && at === 0 ? 'th' : 'td';
          return el('tr', {}, ...cells.map((cell) => el(name, {}, inlineXhtml(cell.runs))));
        }),
      ),
    ),
  rule: () => '<hr/>',
  note: () => '',
};

function quote(
  { runs, attribution }: BlockOf<'quote'> | BlockOf<'pullquote'>,
  name: string | undefined,
): string {
  return el(
    'blockquote',
    { class: name },
    el('p', {}, inlineXhtml(runs)),
    textEl('p', { class: 'attribution' }, attribution),
  );
}

/** Where a picture stands; what is said of it is in an item of its own, in the same order. */
function picture(photo: Photo, name: string, src: Pictures['src']): string {
  const address = src(photo) ?? '';
  // Both have to be there, empty or not.
  return `<p class="${name}"><img src="${xmlAttribute(address)}" alt="${xmlAttribute(photo.alt)}"/></p>`;
}

function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}

function inlineXhtml(runs: readonly Run[]): string {
  return nestRuns(runs).map(inline).join('');
}

/** The element of a mark; Strict has none for a line below or through the text. */
const ELEMENTS: Readonly<Record<Mark, string>> = {
  ...{ bold: 'strong', italic: 'em', sub: 'sub', sup: 'sup' },
  ...{ underline: 'span', strike: 'span' },
};

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text.split('\n').map(xmlText).join('<br/>');
    case 'mark': {
      const name = ELEMENTS[node.mark];
      return el(name, name === 'span' ? { class: node.mark } : {}, ...node.children.map(inline));
    }
    case 'link':
      return el('a', { href: uriOf(node.href) ?? node.href }, ...node.children.map(inline));
  }
}
