import { joinsTight, width } from '../recognise/letters';

/** The longest line a wire sends, in columns. */
const COLUMNS = 69;

/**
 * A line in lines of at most so many columns, parted between words, or anywhere in scripts that set no spaces; those
 * below the first are set in.
 */
export function wrapped(line: string, below = ''): string[] {
  if (width(line) <= COLUMNS) return [line];
  const lines: string[] = [];
  const indent = /^ */.exec(line)?.[0] ?? '';
  let open = indent;
  for (const word of line.slice(indent.length).split(/ +/)) {
    let space = open.trim() === '' ? '' : ' ';
    for (const piece of piecesOf(word)) {
      if (open.trim() !== '' && width(open) + space.length + width(piece) > COLUMNS) {
        lines.push(open);
        open = below + piece;
      } else open += space + piece;
      space = '';
    }
  }
  return [...lines, open];
}

/** A word in the pieces between which a line may end. */
function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  for (const char of word) {
    const last = pieces.at(-1);
    if (last === undefined || joinsTight(last, char)) pieces.push(char);
    else pieces[pieces.length - 1] = last + char;
  }
  return pieces;
}
