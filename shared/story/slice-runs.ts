import { joinRuns, type Run } from './text';

/** The runs of a text from one offset (in UTF-16 units) to another. */
export function sliceRuns(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  const cut: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    if (text !== '') cut.push({ ...run, text });
    start += run.text.length;
  }
  return joinRuns(cut);
}
