import type { Mark, Run } from '../story/text';

/** Runs as a tree: links outermost, each mark around as much text as carries it. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'mark'; mark: Mark; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] };

/** The tree of runs, for languages that nest; its depth is at most the number of marks and one link. */
export function nestRuns(runs: readonly Run[]): Inline[] {
  const tree: Inline[] = [];
  let at = 0;
  while (at < runs.length) {
    const href = runs[at]?.href;
    const end = endOf(runs, at, (run) => run.href === href);
    const children = nestMarks(runs.slice(at, end));
    if (href === undefined) tree.push(...children);
    else tree.push({ kind: 'link', href, children });
    at = end;
  }
  return tree;
}

function nestMarks(runs: readonly Run[]): Inline[] {
  const tree: Inline[] = [];
  let at = 0;
  while (at < runs.length) {
    const run = runs[at];
    if (run === undefined) break;
    const widest = run.marks
      .map((mark) => ({ mark, end: endOf(runs, at, (other) => other.marks.includes(mark)) }))
      .reduce<{ mark: Mark; end: number } | null>(
        (best, next) => (best === null || next.end > best.end ? next : best),
        null,
      );
    if (widest === null) {
      tree.push({ kind: 'text', text: run.text });
      at += 1;
    } else {
      const inner = runs
        .slice(at, widest.end)
        .map((each) => ({ ...each, marks: each.marks.filter((mark) => mark !== widest.mark) }));
      tree.push({ kind: 'mark', mark: widest.mark, children: nestMarks(inner) });
      at = widest.end;
    }
  }
  return tree;
}

function endOf(runs: readonly Run[], from: number, holds: (run: Run) => boolean): number {
  let end = from;
  for (const run of runs.slice(from)) {
    if (!holds(run)) break;
    end += 1;
  }
  return end;
}
