import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { emptyPhoto } from '../../story/photo';
import { plain, type Run } from '../../story/text';
import { blockInRole } from '../convert';
import { paddedTable } from '../padded-table';
import { endsSentence } from '../recognise/letters';
import { knownPiece, type Piece } from '../recognise/piece';
import { isFull, joinLines, type Line } from '../text/read-lines';
import { piecesOf } from '../text/read-pieces';
import { tableAt } from '../text/read-table';

/** How lines of a wire are taken. */
export interface BodyLayout {
  /** The width lines are wrapped at, or null where each is whole. */
  wrap: number | null;
  /** Whether lines that are set in are quotes. */
  quotes: boolean;
}

/**
 * The paragraphs, lists, quotes, tables and rules of groups of lines. Wrapped lines are joined; those of a table are
 * not.
 */
export function wirePieces(groups: readonly (readonly Line[])[], { wrap, quotes }: BodyLayout): Piece[] {
  const pieces: Piece[] = [];
  let pending: (readonly Line[])[] = [];
  const flush = (): void => {
    pieces.push(...piecesOf(pending, { wrap: null, quotes, shapes: true }));
    pending = [];
  };
  for (const group of groups) {
    const barred = barTable(group);
    if (barred === null) pending.push(wrap === null || isTable(group) ? group : unwrapped(group, wrap));
    else {
      flush();
      pieces.push(...barred.map((block) => knownPiece(block, 0, block.kind)));
    }
  }
  flush();
  return pieces;
}

/** The blocks of pieces; captions and credits that stand together are photos, lists that follow each other one. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (const one of pieces) {
    const last = blocks.at(-1);
    if (one.role === 'drop') continue;
    if (one.role === 'caption') blocks.push(photoBlock(runsOf(one), ''));
    else if (one.role === 'credit') {
      const isOfLast = last?.kind === 'photo' && last.photo.credit === '';
      if (isOfLast) blocks[blocks.length - 1] = photoBlock(last.photo.caption, one.text);
      else blocks.push(photoBlock([], one.text));
    } else blocks.push(one.role === null ? one.block : blockInRole(one.block, one.role));
  }
  return blocks;
}

/** A line without the space around it, and how far it is set in. */
export function lineOf(raw: string): Line {
  const text = raw.trimEnd();
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  return {
    text: text.slice(indent.length),
    indent: indent.replaceAll('\t', '    ').length,
    blank: text === '',
  };
}

/** Whether lines one below the other are a table. */
export function isTable(group: readonly Line[]): boolean {
  return group.length > 1 && tableAt(group.map(({ text }) => text)) !== null;
}

function unwrapped(group: readonly Line[], wrap: number): Line[] {
  const lines: Line[] = [];
  group.forEach((line, at) => {
    const last = lines.at(-1);
    const before = group[at - 1];
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      !begins(line.text, before.text, group) &&
      !isCells(line.text) &&
      isFull(before, line, wrap);
    if (goesOn) lines[lines.length - 1] = { ...last, text: joinLines([last.text, line.text]) };
    else lines.push(line);
  });
  return lines;
}

/** Whether a line is one of its own: a bullet, the plus of a programme, a heading; a dash may only go on with a sentence. */
function begins(text: string, before: string, [first]: readonly Line[]): boolean {
  if (/^(?:•|#+ |\+\+\+|PHOTO: )/.test(text)) return true;
  // Who is quoted stands below what they said.
  if (/^(?:—|--) /.test(text) && endsSentence(before) && (first?.indent ?? 0) > 3) return true;
  const isItem = /^(?:[-*+] |\d{1,2}\. )/;
  return (
    isItem.test(text) && (isItem.test(first?.text ?? '') || before.endsWith(':') || endsSentence(before))
  );
}

function isCells(text: string): boolean {
  return /\t| {3,}\S/.test(text);
}

/** The table of lines between bars, `| 1. | Bayern | 14 |`; null where not every line is one. */
function barTable(group: readonly Line[]): Block[] | null {
  if (!group.every(({ text }) => /^\|.*\|$/.test(text)) || group.length === 0) return null;
  const lines = group.map(({ text }) => text).filter((text) => !/^\|[-|: ]+\|$/.test(text));
  const rows = lines.map((text) =>
    text
      .slice(1, -1)
      .split('|')
      .map((cell) => plain(cell.trim())),
  );
  return rows.length === 0 ? null : paddedTable(rows, false);
}

function runsOf({ block }: Piece): Run[] {
  return block.kind === 'paragraph' ? block.runs : [];
}

function photoBlock(caption: Run[], credit: string): Block {
  return { id: newId(), kind: 'photo', photo: { ...emptyPhoto(), caption, credit } };
}
