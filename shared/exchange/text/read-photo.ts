import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { creditOf } from '../recognise/credit';
import { knownPiece, type Piece } from '../recognise/piece';
import type { Role } from '../types';

const LABEL = 'PHOTO: ';

/** A caption block of the wire, `PHOTO: caption (credit)`, as the pieces of a photo; null for any other line. */
export function captionPieces(line: string, group: number): Piece[] | null {
  if (!line.startsWith(LABEL)) return null;
  const text = line.slice(LABEL.length).trim();
  if (text === '' || creditOf(text) !== null) return null;
  const at = bracketAtEnd(text);
  const caption = at < 0 ? text : text.slice(0, at).trim();
  const credit = at < 0 ? '' : text.slice(at + 1, -1).trim();
  const pieceOf = (role: Role, said: string) =>
    said === '' ? [] : [knownPiece({ id: newId(), kind: 'paragraph', runs: plain(said) }, group, role)];
  return [...pieceOf('caption', caption), ...pieceOf('credit', credit)];
}

/** Where the bracket opens that closes at the end of the text, or -1. */
function bracketAtEnd(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
