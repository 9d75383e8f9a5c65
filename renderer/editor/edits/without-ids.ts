import type { Block } from '../../../shared/story/blocks';

/** A block without its ids: the page gives new ones to what has none. */
export function withoutIds(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, id: '', items: block.items.map((item) => ({ ...item, id: '' })) };
    case 'table':
      return { ...block, id: '', rows: block.rows.map((row) => ({ ...row, id: '' })) };
    default:
      return { ...block, id: '' };
  }
}
