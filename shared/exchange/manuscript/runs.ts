import { sliceRuns } from '../../story/slice-runs';
import { joinRuns, textOf, type Mark, type Run } from '../../story/text';

/** Runs without white space at their ends. */
export function trimmed(runs: readonly Run[]): Run[] {
  const text = textOf(runs);
  const start = text.length - text.trimStart().length;
  return sliceRuns(runs, start, text.trimEnd().length);
}

/** Runs without a mark that all of them carry: how a style looks, as a heading in bold, and not what somebody set. */
export function withoutUniform(runs: readonly Run[], mark: Mark): Run[] {
  const isUniform = runs.every((run) => run.marks.includes(mark) || run.text.trim() === '');
  return isUniform
    ? joinRuns(runs.map((run) => ({ ...run, marks: run.marks.filter((one) => one !== mark) })))
    : [...runs];
}
