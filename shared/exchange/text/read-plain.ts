import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { cleanText } from './read-clean';
import { linesOf } from './read-lines';
import { groupsOf, layoutOf, piecesOf } from './read-pieces';
import { joinVerse } from '../recognise/body';
import { isBlank } from '../recognise/letters';

/**
 * The blocks of plain text that is pasted: paragraphs at blank lines (or one a line where there are none), wrapped
 * lines joined, lists where lines begin with bullets or count from one. Nothing is guessed and nothing dropped.
 */
export function readPlainFragment(source: string): Block[] {
  const { text } = cleanText(source);
  if (isBlank(text)) return text === '' ? [] : [{ id: newId(), kind: 'paragraph', runs: plain(text) }];
  if (!text.includes('\n') && !/^[\s]*[•‣▪●◦]/.test(text))
    return [{ id: newId(), kind: 'paragraph', runs: plain(text) }];
  const groups = groupsOf(linesOf(text));
  const pieces = piecesOf(groups, { ...layoutOf(groups), shapes: false });
  const joined = groups.length > 1 ? joinVerse(pieces, 0) : pieces;
  return joined.map((one) => one.block);
}
