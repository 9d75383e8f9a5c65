import { byKind, type Block, type BlockOf, type ByKind } from '../../story/blocks';
import type { Photo } from '../../story/photo';
import type { Mark, Run } from '../../story/text';
import { nestRuns, type Inline } from '../nest';
import { nestedList } from '../nested-list';
import { photoAttributes } from '../html/vocabulary';
import type { Pictures } from '../pictures';
import { el, lines, textEl, xmlText } from '../xml/element';

/** The blocks of a text; editors' notes are left out. */
export function bodyNitf(body: readonly Block[], src: Pictures['src']): string[] {
  return body.map((block) => byKind(NITF, block, src));
}

const NITF: ByKind<[src: Pictures['src']], string> = {
  paragraph: (block) => el('p', {}, inlineNitf(block.runs)),
  subhead: (block) => el('hl2', {}, inlineNitf(block.runs)),
  quote: (block) => quote(block, undefined),
  pullquote: (block) => quote(block, 'pullquote'),
  list: (block) =>
    nestedList(block, {
      tag: block.ordered ? 'ol' : 'ul',
      levelOf: (level) => ` class="level-${level}"`,
      inline: inlineNitf,
    }),
  photo: (block, src) => mediaNitf(block.photo, undefined, src),
  table: ({ header, rows }) =>
    el(
      'table',
      {},
      lines(
        ...rows.map(({ cells }, at) => {
          const name = header && at === 0 ? 'th' : 'td';
          return el('tr', {}, ...cells.map((cell) => el(name, {}, inlineNitf(cell.runs))));
        }),
      ),
    ),
  rule: () => el('hr', {}),
  note: () => '',
};

function quote(
  { runs, attribution }: BlockOf<'quote'> | BlockOf<'pullquote'>,
  name: string | undefined,
): string {
  return el(
    'bq',
    { class: name },
    el('block', {}, el('p', {}, inlineNitf(runs))),
    textEl('credit', {}, attribution),
  );
}

/** A photo with all that is said of it. */
export function mediaNitf(photo: Photo, name: string | undefined, src: Pictures['src']): string {
  const address = src(photo);
  const { media } = photo;
  const known = media !== null && media.width > 0 && media.height > 0;
  return el(
    'media',
    { 'media-type': 'image', class: name },
    lines(
      ...photoAttributes(photo).map(([key, value]) =>
        el('media-metadata', { name: `dateline:${key.slice('data-'.length)}`, value }),
      ),
      el('media-reference', {
        'mime-type': media?.type,
        source: address ?? undefined,
        name: media?.name,
        'alternate-text': photo.alt,
        'source-credit': photo.credit,
        copyright: photo.copyright,
        ...(known ? { width: media.width, height: media.height } : {}),
      }),
      photo.caption.length === 0 ? '' : el('media-caption', {}, el('p', {}, inlineNitf(photo.caption))),
      textEl('media-producer', {}, photo.byline === '' ? photo.credit : photo.byline),
    ),
  );
}

/** Marks by the class of an `em`: NITF knows no others. */
export const MARK_CLASSES: Readonly<Record<Mark, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
};

function inlineNitf(runs: readonly Run[]): string {
  return nestRuns(runs).map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text.split('\n').map(xmlText).join('<br/>');
    case 'mark':
      return el('em', { class: MARK_CLASSES[node.mark] }, ...node.children.map(inline));
    case 'link':
      return el('a', { href: node.href }, ...node.children.map(inline));
  }
}
