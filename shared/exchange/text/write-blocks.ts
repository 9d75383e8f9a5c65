import type { BlockOf, ByKind } from '../../story/blocks';
import type { Photo } from '../../story/photo';
import { textOf, type Run } from '../../story/text';
import { oneLine } from '../well-formed';
import { tableText } from './write-table';

const INDENT = '    ';

/** Every kind of block as a wire sends it, or `''` for what it does not send; the lead-in goes before a paragraph. */
export const TEXT: ByKind<[leadIn: string], string> = {
  paragraph: (block, leadIn) => leadIn + runsText(block.runs),
  subhead: (block) => runsText(block.runs),
  quote: quoteText,
  pullquote: quoteText,
  list: listText,
  photo: (block) => photoText(block.photo),
  table: tableText,
  rule: () => '* * *',
  note: () => '',
};

/** Runs without their marks; the address of a link follows its text in brackets where it says more. */
export function runsText(runs: readonly Run[]): string {
  let text = '';
  runs.forEach((run, at) => {
    text += run.text;
    if (run.href === undefined || runs[at + 1]?.href === run.href) return;
    const linked = linkedText(runs, at);
    const address = run.href.replace(/^mailto:/i, '');
    if (linked.trim() !== run.href && linked.trim() !== address) text += ` (${address})`;
  });
  return text;
}

/** `PHOTO: caption (credit)`, with the alternative text where there is no caption; `''` when it says nothing. */
export function photoText(photo: Photo): string {
  const caption = oneLine(runsText(photo.caption));
  const said = caption === '' ? oneLine(photo.alt) : caption;
  const credit = oneLine(photo.credit);
  const parts = [said, credit === '' ? '' : `(${credit})`].filter((part) => part !== '');
  return parts.length === 0 ? '' : `PHOTO: ${parts.join(' ')}`;
}

function linkedText(runs: readonly Run[], last: number): string {
  let first = last;
  while (first > 0 && runs[first - 1]?.href === runs[last]?.href) first -= 1;
  return textOf(runs.slice(first, last + 1));
}

function quoteText({ runs, attribution }: BlockOf<'quote'> | BlockOf<'pullquote'>): string {
  const lines = runsText(runs).split('\n');
  if (attribution !== '') lines.push(`— ${oneLine(attribution)}`);
  return lines.map((line) => INDENT + line).join('\n');
}

function listText({ ordered, items }: BlockOf<'list'>): string {
  const counts: number[] = [];
  return items
    .map(({ level, runs }) => {
      counts.length = Math.min(counts.length, level + 1);
      counts[level] = (counts[level] ?? 0) + 1;
      const mark = ordered ? `${counts[level]}. ` : '- ';
      const indent = '  '.repeat(level);
      const below = `\n${indent}${' '.repeat(mark.length)}`;
      return indent + mark + runsText(runs).replaceAll('\n', below);
    })
    .join('\n');
}
