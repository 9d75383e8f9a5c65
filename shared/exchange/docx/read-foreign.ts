import { newId } from '../../story/ids';
import { textOf } from '../../story/text';
import type { Block } from '../../story/blocks';
import { lineOfBlock } from '../convert';
import { embargoOfPages } from '../manuscript/embargo';
import { isEndMark, isMoreMark, isRights, isSection, tagsOf } from '../recognise/furniture';
import { knownPiece, piece, type Piece } from '../recognise/piece';
import { recognise, type Recognised } from '../recognise/recognise';
import type { SplitContext } from '../recognise/dateline';
import type { Part } from '../types';
import { roleOfLine, type Line } from './read-lines';

/** So far from the top a heading may be the headline. */
const HEAD = 8;

/**
 * What the lines of anybody’s document are: by the styles where they say it, otherwise recognised as plain copy is.
 * Whatever somebody typed is theirs: what elsewhere is furniture of a page is here a note for editors. `margins` are
 * the heads and feet of its pages.
 */
export function recogniseLines(
  source: readonly Line[],
  margins: readonly Block[],
  context: SplitContext,
): Recognised {
  const lines = captionsBelow(source);
  const headline = headlineOf(lines);
  const below = belowPhotos(lines);
  const first = new Map([...lines].reverse().map((line) => [line.role, line]));
  const pieces = lines.map((line, at): Piece =>
    pieceOf(line, {
      isHeadline: line === headline,
      isFirst: first.get(line.role) === line,
      isTop: at < HEAD * 2,
      isBelowPhoto: below.has(line),
    }),
  );
  const embargo = embargoOfPages(pieces, margins);
  const dropped = new Set(pieces.filter(({ role }) => role === 'drop').map(({ block }) => block.id));
  const { parts, fields, notes } = recognise(pieces, context);
  const kept = parts.map((one): Part => {
    if (one.role !== 'drop' || dropped.has(one.block.id) || isDispensable(one, context)) return one;
    return { ...one, role: 'note', certain: false };
  });
  return {
    parts: [...embargo.parts, ...kept],
    fields: { ...fields, ...embargo.fields },
    notes: [...notes, ...embargo.notes],
  };
}

/** Whether a part need not stand in the story: an end mark, a line drawn, what has become a field. */
function isDispensable({ block }: Part, { house }: SplitContext): boolean {
  const text = lineOfBlock(block);
  if (block.kind === 'rule' || text === '' || text === house.takes.end || text === house.takes.more)
    return true;
  return isEndMark(text) || isMoreMark(text) || isRights(text) || isSection(text) || tagsOf(text) !== null;
}

/** A caption above its picture goes below it. */
function captionsBelow(source: readonly Line[]): Line[] {
  const lines = [...source];
  lines.forEach((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (line.role !== 'caption' || next?.block.kind !== 'photo' || isOfPhoto(before)) return;
    lines[at] = next;
    lines[at + 1] = { ...line, group: next.group };
  });
  return lines;
}

function isOfPhoto(line: Line | undefined): boolean {
  return line?.block.kind === 'photo' || line?.role === 'caption';
}

/** The line that is the headline: a title, else the one heading above all others near the top. */
function headlineOf(lines: readonly Line[]): Line | undefined {
  const title = lines.find(({ role }) => role === 'headline');
  if (title !== undefined) return title;
  const shown = lines.filter(({ role }) => role !== 'hidden' && role !== 'furniture');
  const headings = shown.filter(({ heading }) => heading > 0);
  const [first, ...rest] = headings;
  if (first === undefined || shown.indexOf(first) >= HEAD) return undefined;
  const isHighest = rest.every(({ heading }) => heading > first.heading);
  return isHighest || (shown[0] === first && first.heading === 1) ? first : undefined;
}

/** Where a line stands; `isFirst` of its role. */
interface Place {
  isHeadline: boolean;
  isFirst: boolean;
  isTop: boolean;
  isBelowPhoto: boolean;
}

function pieceOf(line: Line, { isHeadline, isFirst, isTop, isBelowPhoto }: Place): Piece {
  const { block, group, role } = line;
  if (isHeadline) return knownPiece(asText(line), group, 'headline');
  switch (role) {
    case 'headline':
      return knownPiece({ ...asSubhead(line) }, group, 'subhead');
    case 'deck':
    case 'slug':
      return isFirst ? knownPiece(block, group, role) : piece(block, group);
    case 'byline':
      return isTop ? knownPiece(block, group, role) : piece(block, group);
    case 'caption':
    case 'credit':
      return isBelowPhoto ? knownPiece(block, group, role) : knownPiece(block, group, 'paragraph');
    default: {
      const own = roleOfLine(line);
      return own === null ? piece(block, group) : knownPiece(block, group, own);
    }
  }
}

/** The captions and credits that stand below a photo, with nothing else between. */
function belowPhotos(lines: readonly Line[]): ReadonlySet<Line> {
  const below = new Set<Line>();
  let isBelow = false;
  for (const line of lines) {
    if (line.block.kind === 'photo') isBelow = true;
    else if (line.role !== 'caption' && line.role !== 'credit') isBelow = false;
    else if (isBelow) below.add(line);
  }
  return below;
}

function asText({ block }: Line): Line['block'] {
  return block.kind === 'subhead' ? { id: block.id, kind: 'paragraph', runs: block.runs } : block;
}

function asSubhead({ block }: Line): Line['block'] {
  const runs = block.kind === 'paragraph' || block.kind === 'subhead' ? block.runs : [];
  return textOf(runs) === '' ? block : { id: newId(), kind: 'subhead', runs };
}
