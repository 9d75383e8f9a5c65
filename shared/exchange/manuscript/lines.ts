import { sliceRuns } from '../../story/slice-runs';
import { joinRuns, textOf, type Run } from '../../story/text';
import { atBlankLines } from '../html/read-output';
import { isBlank } from '../recognise/letters';
import { line, type ItemOf, type Line } from './elements';
import { trimmed } from './runs';
import type { Setting } from './setting';

/** A bullet that somebody typed, or a program that knows no lists. */
const BULLET = /^[•◦▪▫‣●○■⁃]\t+\s*/;
const HEADS: readonly Setting['is'][] = ['title', 'subtitle', 'heading', 'byline', 'slug'];

/**
 * The lines of a paragraph: none of a blank one, several where it holds blank lines. White space at its ends is how
 * it was set in, and no text; links are not underlined as they always look so.
 */
export function linesOf(runs: readonly Run[], setting: Setting | null, item: ItemOf | null): Line[] {
  const shown = joinRuns(runs.map(withoutLinkLine));
  if (isBlank(textOf(shown))) return [];
  if (setting !== null && HEADS.includes(setting.is)) return [line(trimmed(onOneLine(shown)), setting)];
  const own = setting?.is === 'code' ? null : setting;
  if (item !== null) return [line(trimmed(shown), null, item)];
  return atBlankLines(shown).map((each) => {
    const text = trimmed(each);
    const bullet = own === null ? (BULLET.exec(textOf(text))?.[0].length ?? 0) : 0;
    return bullet === 0
      ? line(text, own)
      : line(sliceRuns(text, bullet), null, { key: 'typed', level: 0, ordered: false });
  });
}

function withoutLinkLine(run: Run): Run {
  if (run.href === undefined || !run.marks.includes('underline')) return run;
  return { ...run, marks: run.marks.filter((mark) => mark !== 'underline') };
}

function onOneLine(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') }));
}
