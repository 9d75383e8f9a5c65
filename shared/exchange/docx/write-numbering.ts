import { MAX_LIST_LEVEL } from '../../story/blocks';
import { el } from '../xml/element';
import { PARAGRAPHS } from './names';

const BULLETS = ['•', '◦', '▪'];
const NUMBERS: readonly string[] = ['decimal', 'lowerLetter', 'lowerRoman'];
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The part of the lists: each list of a story counts by itself; `ordered` of every one in their order. */
export function numberingXml(lists: readonly { ordered: boolean }[]): string {
  return el(
    'w:numbering',
    { 'xmlns:w': MAIN },
    abstractXml(0, false),
    abstractXml(1, true),
    ...lists.map(({ ordered }, at) =>
      el(
        'w:num',
        { 'w:numId': at + 1 },
        el('w:abstractNumId', { 'w:val': ordered ? 1 : 0 }),
        ...(ordered
          ? levels().map((level) =>
              el('w:lvlOverride', { 'w:ilvl': level }, el('w:startOverride', { 'w:val': 1 })),
            )
          : []),
      ),
    ),
  );
}

function levels(): number[] {
  return Array.from({ length: MAX_LIST_LEVEL + 1 }, (_, level) => level);
}

function abstractXml(id: number, ordered: boolean): string {
  return el(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    el('w:multiLevelType', { 'w:val': 'multilevel' }),
    ...levels().map((level) =>
      el(
        'w:lvl',
        { 'w:ilvl': level },
        el('w:start', { 'w:val': 1 }),
        el('w:numFmt', { 'w:val': ordered ? (NUMBERS[level % NUMBERS.length] ?? 'decimal') : 'bullet' }),
        level === 0 ? el('w:pStyle', { 'w:val': PARAGRAPHS[ordered ? 'number' : 'bullet'][0] }) : '',
        el('w:lvlText', { 'w:val': ordered ? `%${level + 1}.` : (BULLETS[level % BULLETS.length] ?? '•') }),
        el('w:lvlJc', { 'w:val': 'left' }),
        el('w:pPr', {}, el('w:ind', { 'w:left': 360 * (level + 1), 'w:hanging': 360 })),
      ),
    ),
  );
}
