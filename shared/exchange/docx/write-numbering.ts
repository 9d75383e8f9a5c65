import { MAX_LIST_LEVEL } from '../../story/blocks';
import { el } from '../xml/element';

const BULLETS = ['•', '◦', '▪'];
const NUMBERS: readonly string[] = ['decimal', 'lowerLetter', 'lowerRoman'];
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The part of the lists: each list of a story is defined and counted by itself, so that no program goes on with the
 * numbers of the one before; `ordered` of every one in their order.
 */
export function numberingXml(lists: readonly { ordered: boolean }[]): string {
  return el(
    'w:numbering',
    { 'xmlns:w': MAIN },
    ...lists.map(({ ordered }, at) => abstractXml(at, ordered)),
    ...lists.map((_, at) => el('w:num', { 'w:numId': at + 1 }, el('w:abstractNumId', { 'w:val': at }))),
  );
}

function abstractXml(id: number, ordered: boolean): string {
  return el(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    el('w:nsid', { 'w:val': (id + 1).toString(16).toUpperCase().padStart(8, '0') }),
    el('w:multiLevelType', { 'w:val': 'multilevel' }),
    ...Array.from({ length: MAX_LIST_LEVEL + 1 }, (_, level) =>
      el(
        'w:lvl',
        { 'w:ilvl': level },
        el('w:start', { 'w:val': 1 }),
        el('w:numFmt', { 'w:val': ordered ? (NUMBERS[level % NUMBERS.length] ?? 'decimal') : 'bullet' }),
        el('w:lvlText', { 'w:val': ordered ? `%${level + 1}.` : (BULLETS[level % BULLETS.length] ?? '•') }),
        el('w:lvlJc', { 'w:val': 'left' }),
        el('w:pPr', {}, el('w:ind', { 'w:left': 360 * (level + 1), 'w:hanging': 360 })),
      ),
    ),
  );
}
