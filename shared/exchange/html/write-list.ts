import type { BlockOf } from '../../story/blocks';
import { listDepths } from '../list-depths';
import { inlineHtml } from './write-inline';

/** A list with its levels as lists within items; a level that the depth does not say is in `data-level`. */
export function listHtml(list: BlockOf<'list'>): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const depths = listDepths(list.items);
  let html = '';
  let open = -1;
  list.items.forEach((item, index) => {
    const depth = depths[index] ?? 0;
    if (depth > open) html += `<${tag}>\n`;
    else html += `</li>\n${`</${tag}></li>\n`.repeat(open - depth)}`;
    open = depth;
    const level = item.level === depth ? '' : ` data-level="${item.level}"`;
    html += `<li${level}>${inlineHtml(item.runs)}`;
  });
  return `${html}</li>\n${`</${tag}></li>\n`.repeat(Math.max(open, 0))}</${tag}>`;
}
