import { width } from '../recognise/letters';

/** The longest line a wire sends, in columns. */
export const COLUMNS = 69;

/** A line in lines of at most so many columns, parted between words; those below the first are set in. */
export function wrapped(line: string, below = ''): string[] {
  if (width(line) <= COLUMNS) return [line];
  const lines: string[] = [];
  const indent = /^ */.exec(line)?.[0] ?? '';
  let open = indent;
  for (const word of line.slice(indent.length).split(/ +/)) {
    const isFirst = open.trim() === '';
    if (!isFirst && width(open) + 1 + width(word) > COLUMNS) {
      lines.push(open);
      open = below + word;
    } else open += isFirst ? word : ` ${word}`;
  }
  return [...lines, open];
}
