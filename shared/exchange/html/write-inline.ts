import type { Mark, Run } from '../../story/text';
import { nestRuns, type Inline } from '../nest';
import { escapeAttribute, escapeText } from './escape';

/** The element of every mark. */
export const MARK_TAGS: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
};

/** Runs as HTML. */
export function inlineHtml(runs: readonly Run[]): string {
  return nestRuns(runs).map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeText(node.text);
    case 'mark': {
      const tag = MARK_TAGS[node.mark];
      return `<${tag}>${node.children.map(inline).join('')}</${tag}>`;
    }
    case 'link':
      return `<a href="${escapeAttribute(node.href)}"${relOf(node.href)}>${node.children.map(inline).join('')}</a>`;
  }
}

/** A page that is linked to learns nothing of this one; an address of mail has no use for it. */
function relOf(href: string): string {
  return /^mailto:/i.test(href) ? '' : ' rel="external noopener noreferrer"';
}
