import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { isEndMark, isMoreMark } from '../recognise/furniture';
import { knownPiece, type Piece } from '../recognise/piece';
import type { Line } from '../text/read-lines';
import { wirePieces } from '../wire-text/body';
import { paragraphOf, type EndMarks } from '../wire-text/reading';
import { typographic } from '../wire-text/signs';
import type { AnpaLine } from './read-lines';
import { anpaTable } from './read-table';

/** The text of a message: its pieces, and whether another take follows. */
export interface AnpaBody {
  pieces: Piece[];
  more: boolean;
}

/** The text of the lines of a message below its headline. */
export function anpaBody(lines: readonly AnpaLine[], marks: EndMarks): AnpaBody {
  const { kept, more } = withoutEnds(lines, marks);
  const pieces: Piece[] = [];
  let groups: Line[][] = [];
  let wasSet = false;
  const flush = (): void => {
    pieces.push(...wirePieces(groups, { wrap: null, quotes: true }));
    groups = [];
    wasSet = false;
  };
  for (let at = 0; at < kept.length; at += 1) {
    const line = kept[at];
    if (line === undefined) break;
    const table = anpaTable(kept, at);
    if (table !== null) {
      flush();
      pieces.push(...table.blocks.map((block) => knownPiece(block, 0, block.kind)));
      at += table.lines - 1;
      continue;
    }
    const text = typographic(line.text);
    if (line.kind === 'head' || text.includes('\n')) {
      flush();
      pieces.push(headPiece(line, text));
      continue;
    }
    // Lines that are set by themselves, one below the other, may be a list or a table.
    const isSet = line.end === '<';
    const one: Line = { text, indent: line.indent, blank: false };
    if (isSet && wasSet && !line.isApart) groups.at(-1)?.push(one);
    else groups.push([one]);
    wasSet = isSet;
  }
  flush();
  return { pieces, more };
}

function headPiece({ kind, end }: AnpaLine, text: string): Piece {
  if (/^_{3,}$/.test(text)) return knownPiece({ id: newId(), kind: 'rule' }, 0, 'rule');
  return kind === 'head' && end === '='
    ? knownPiece({ id: newId(), kind: 'subhead', runs: plain(text) }, 0, 'subhead')
    : knownPiece(paragraphOf(text), 0, 'paragraph');
}

/** The lines without the marks at their end. */
function withoutEnds(
  lines: readonly AnpaLine[],
  marks: EndMarks,
): { kept: readonly AnpaLine[]; more: boolean } {
  const last = lines.at(-1);
  const text = last?.text ?? '';
  if (last === undefined || text === '') return { kept: lines, more: false };
  if (isMoreMark(text) || text === marks.more) return { kept: lines.slice(0, -1), more: true };
  const isEnd = isEndMark(text) || text === marks.end || /^(?:==?\s?[A-Z]\p{L}+)$/u.test(text);
  return { kept: isEnd ? lines.slice(0, -1) : lines, more: false };
}
