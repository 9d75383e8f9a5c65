import type { BlockOf } from '../story/blocks';
import type { Run } from '../story/text';
import { listDepths } from './list-depths';

/** How a language of elements writes a list. */
export interface ListMarkup {
  /** Of the list itself; items are `li` in all we know. */
  tag: 'ul' | 'ol';
  /** Attributes of an item whose level its depth does not say, a space before them. */
  levelOf: (level: number) => string;
  inline: (runs: readonly Run[]) => string;
}

/** A list with its levels as lists within items. */
export function nestedList({ items }: BlockOf<'list'>, { tag, levelOf, inline }: ListMarkup): string {
  const depths = listDepths(items);
  let text = '';
  let open = -1;
  items.forEach((item, index) => {
    const depth = depths[index] ?? 0;
    if (depth > open) text += `<${tag}>\n`;
    else text += `</li>\n${`</${tag}></li>\n`.repeat(open - depth)}`;
    open = depth;
    text += `<li${item.level === depth ? '' : levelOf(item.level)}>${inline(item.runs)}`;
  });
  return `${text}</li>\n${`</${tag}></li>\n`.repeat(Math.max(open, 0))}</${tag}>`;
}
