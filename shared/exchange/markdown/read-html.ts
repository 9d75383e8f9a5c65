import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';

/** The blocks of HTML that stands between Markdown. */
export function htmlBlocks(html: string): Block[] {
  return [{ id: newId(), kind: 'paragraph', runs: plain(html) }];
}
