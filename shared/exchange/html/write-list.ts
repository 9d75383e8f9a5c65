import type { BlockOf } from '../../story/blocks';
import { nestedList } from '../nested-list';
import { inlineHtml } from './write-inline';

/** A list with its levels as lists within items; a level that the depth does not say is in `data-level`. */
export function listHtml(list: BlockOf<'list'>): string {
  return nestedList(list, {
    tag: list.ordered ? 'ol' : 'ul',
    levelOf: (level) => ` data-level="${level}"`,
    inline: inlineHtml,
  });
}
