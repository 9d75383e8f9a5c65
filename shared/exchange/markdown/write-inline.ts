import type { Mark, Run } from '../../story/text';
import { textOf } from '../../story/text';
import { MARK_TAGS } from '../html/write-inline';
import { nestRuns, type Inline } from '../nest';
import { escapeMarkdown, type Place } from './write-escape';

/** What surrounds the runs of a block. */
export type Setting = Pick<Place, 'breaks' | 'cell'>;

/** Runs of a paragraph, which may go over several lines of the file. */
export const FLOWING: Setting = { breaks: 'line', cell: false };

/** Runs that have to stay on one line of the file. */
export const ON_ONE_LINE: Setting = { breaks: 'tag', cell: false };

/** Text between the brackets of an image, where tags are no tags. */
export const IN_LABEL: Setting = { breaks: 'reference', cell: false };

/** Runs in a cell of a table. */
export const IN_CELL: Setting = { breaks: 'tag', cell: true };

const SIGNS: Partial<Readonly<Record<Mark, string>>> = { bold: '**', italic: '_', strike: '~~' };

/** Runs as Markdown. */
export function inlineMarkdown(runs: readonly Run[], setting: Setting): string {
  const walk = { whole: textOf(runs), at: 0, ...setting };
  const text = nestRuns(runs)
    .map((node) => write(node, walk))
    .join('');
  // A tag alone on its line would begin HTML that goes on over the lines below.
  return text === '<br>' ? '<br><u></u>' : text;
}

/** Text without marks as Markdown. */
export function textMarkdown(text: string, setting: Setting): string {
  return escapeMarkdown(text, { whole: text, at: 0, ...setting });
}

/** The address of a link or picture as it stands behind the brackets. */
export function destination(href: string): string {
  if (/^[\w\-.~:/?#@!$+,;=%]+$/.test(href)) return href;
  const escaped = href
    .replace(/[\\<>]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('|', '&#124;')
    .replaceAll('\0', '\uFFFD');
  return `<${escaped}>`;
}

interface Walk extends Setting {
  whole: string;
  /** How much of the whole text is written. */
  at: number;
}

function write(node: Inline, walk: Walk): string {
  switch (node.kind) {
    case 'text': {
      const text = escapeMarkdown(node.text, { ...walk });
      walk.at += node.text.length;
      return text;
    }
    case 'link': {
      const [only] = node.children;
      const simple = only?.kind === 'text' && only.text === node.href && AUTOLINK.test(node.href);
      if (simple && node.children.length === 1 && !walk.cell) {
        walk.at += node.href.length;
        return `<${node.href}>`;
      }
      const text = node.children.map((child) => write(child, walk)).join('');
      return `[${text}](${destination(node.href)})`;
    }
    case 'mark': {
      const from = walk.at;
      const text = node.children.map((child) => write(child, walk)).join('');
      const sign = SIGNS[node.mark];
      if (sign !== undefined && standsFree(walk.whole, from, walk.at)) return sign + text + sign;
      const tag = MARK_TAGS[node.mark];
      return `<${tag}>${text}</${tag}>`;
    }
  }
}

const AUTOLINK = /^(?:https?:\/\/|mailto:)[^\s<>\0-\x20\x7f]*$/i;
const INNER = /^[\p{L}\p{N}]$/u;
const OUTER = /^[\s\p{P}]?$/u;

/**
 * Whether signs of emphasis around whole[from..to) are understood (CommonMark 0.31, flanking delimiter runs): a
 * letter or digit inside, white space, punctuation or nothing outside. All other cases get tags.
 */
function standsFree(whole: string, from: number, to: number): boolean {
  return (
    INNER.test(whole.charAt(from)) &&
    INNER.test(whole.charAt(to - 1)) &&
    OUTER.test(whole.charAt(from - 1)) &&
    OUTER.test(whole.charAt(to))
  );
}
