/** A piece of text, found by the search or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A text cut at its hits ([start, end) in UTF-16 units, in order); hits that do not fit are left out. */
export function piecesOf(text: string, hits: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of hits) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
