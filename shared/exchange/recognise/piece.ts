import type { Block } from '../../story/blocks';
import { blockTexts } from '../../story/walk';
import type { Role } from '../types';

/** A stretch of a source on its way to becoming a part. */
export interface Piece {
  block: Block;
  /** What it is judged by: the text of its block. */
  text: string;
  /** Pieces of one group stand directly below each other, without a blank line or an element's border between. */
  group: number;
  /** What it is taken for; null while nobody has said. */
  role: Role | null;
  certain: boolean;
}

/** A piece that nobody has said anything about. */
export function piece(block: Block, group: number): Piece {
  return { block, text: blockTexts(block).join('\n'), group, role: null, certain: false };
}

/** A piece whose role the source itself says. */
export function knownPiece(block: Block, group: number, role: Role): Piece {
  return { ...piece(block, group), role, certain: true };
}

/** Says what a piece is taken for. */
export function take(target: Piece, role: Role, certain: boolean): void {
  target.role = role;
  target.certain = certain;
}

/** Whether the piece is a paragraph nobody has said anything about. */
export function isOpen(target: Piece | undefined): target is Piece {
  return target?.role === null && target.block.kind === 'paragraph';
}
