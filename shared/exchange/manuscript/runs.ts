import { joinRuns, textOf, type Mark, type Run } from '../../story/text';

/** Runs without white space at their ends. */
export function trimmed(runs: readonly Run[]): Run[] {
  const text = textOf(runs);
  const start = text.length - text.trimStart().length;
  return joinRuns(cut(runs, start, text.trimEnd().length));
}

/** The runs of a stretch of their text, from one offset (in UTF-16 units) to another. */
export function cut(runs: readonly Run[], from: number, to = Infinity): Run[] {
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { ...run, text: run.text.slice(Math.max(0, from - start), Math.max(0, to - start)) };
  });
}

/** Runs without a mark that all of them carry: how a style looks, as a heading in bold, and not what somebody set. */
export function withoutUniform(runs: readonly Run[], mark: Mark): Run[] {
  const isUniform = runs.every((run) => run.marks.includes(mark) || run.text.trim() === '');
  return isUniform
    ? joinRuns(runs.map((run) => ({ ...run, marks: run.marks.filter((one) => one !== mark) })))
    : [...runs];
}
