import { languageDirection, textDirection, type Direction } from '../../story/direction';
import { textOf, type Run } from '../../story/text';
import { el } from '../xml/element';
import { PARAGRAPHS, type ParagraphName } from './names';
import type { Comments } from './write-comments';
import { runsXml, type Relations, type RunContext } from './write-runs';

/** What all of a document is written with. */
export interface DocumentContext {
  language: string;
  relations: Relations;
  comments: Comments;
}

/** How a paragraph stands. */
export interface ParagraphOptions {
  style?: ParagraphName;
  /** The place its comments are looked up by. */
  place?: string;
  /** WordprocessingML before its text, as a dateline. */
  before?: string;
  list?: { id: number; level: number };
  /** Whether it stays on a page with the next one. */
  staysWithNext?: boolean;
}

/** A paragraph of a style with its runs. */
export function paragraphXml(
  runs: readonly Run[],
  context: DocumentContext,
  { style, place = '', before = '', list, staysWithNext = false }: ParagraphOptions = {},
): string {
  const direction = textDirection(textOf(runs)) ?? languageDirection(context.language);
  const properties = [
    style === undefined ? '' : el('w:pStyle', { 'w:val': PARAGRAPHS[style][0] }),
    staysWithNext ? el('w:keepNext', {}) : '',
    list === undefined
      ? ''
      : el('w:numPr', {}, el('w:ilvl', { 'w:val': list.level }), el('w:numId', { 'w:val': list.id })),
    direction === 'rtl' ? el('w:bidi', {}) : '',
  ].join('');
  return el(
    'w:p',
    {},
    properties === '' ? '' : el('w:pPr', {}, properties),
    before,
    runsXml(runs, runContext(context, direction, place)),
  );
}

/** What runs are written with in a paragraph of a direction. */
export function runContext(context: DocumentContext, direction: Direction, place = ''): RunContext {
  const { relations, comments, language } = context;
  return {
    ...{ relations, direction },
    isEastAsian: /^(?:ja|zh|ko)\b/i.test(language),
    comments: place === '' ? [] : comments.at(place),
  };
}
