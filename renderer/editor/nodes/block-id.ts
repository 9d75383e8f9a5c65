import { $getState, $setState, createState, type LexicalNode } from 'lexical';

/** The stable id of a block, list item or table row; `''` until the id extension has given one. */
export const blockIdState = createState('blockId', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
});

/** The id of a node, `''` when it has none yet. */
export function $blockId(node: LexicalNode): string {
  return $getState(node, blockIdState);
}

/** Gives a node its id. */
export function $withBlockId<N extends LexicalNode>(node: N, id: string): N {
  return $setState(node, blockIdState, id);
}
