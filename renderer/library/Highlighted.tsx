import { piecesOf } from './highlights';

/** A text with what the search found in it marked. */
export function Highlighted({ text, hits }: { text: string; hits: readonly (readonly [number, number])[] }) {
  if (hits.length === 0) return text;
  return piecesOf(text, hits).map((piece, index) =>
    piece.hit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
