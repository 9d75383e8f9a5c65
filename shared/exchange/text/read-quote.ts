import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import type { Line } from './read-lines';
import { markerOf } from './read-markers';

const INSET = 4;
const ATTRIBUTION = /^(?:[—―–]|--)\s*(\S.{0,160})$/u;

/** Whether every line of a group is set in, as quotes are. */
export function isQuoteGroup(group: readonly Line[]): boolean {
  return group.every((line) => line.indent >= INSET) && markerOf(group[0]?.text ?? '') === null;
}

/** The lines from one on that begin with `>`, without it. */
export function quotedLines(group: readonly Line[], at: number): string[] {
  const lines: string[] = [];
  for (let i = at; i < group.length; i += 1) {
    const text = group[i]?.text ?? '';
    if (!text.startsWith('>')) break;
    lines.push(text.replace(/^(?:> ?)+/, ''));
  }
  return lines;
}

/** A quote of lines; a last line after a dash says who is quoted. */
export function quoteBlock(lines: readonly string[]): Block {
  const attribution = lines.length < 2 ? undefined : ATTRIBUTION.exec(lines.at(-1) ?? '')?.[1];
  const said = attribution === undefined ? lines : lines.slice(0, -1);
  return {
    id: newId(),
    kind: 'quote',
    runs: plain(said.join('\n').replace(/^\n+|\n+$/g, '')),
    attribution: attribution ?? '',
  };
}
