import * as v from 'valibot';

/** The marks a run of text can carry, in canonical order. */
export const MARKS = ['bold', 'italic', 'underline', 'strike', 'sub', 'sup'] as const;

/** One typographic mark of a run. */
export type Mark = (typeof MARKS)[number];

/** An address a story may link to: http, https or mailto. Anything else is text, not a link. */
export const HrefSchema = v.pipe(v.string(), v.maxLength(8192), v.regex(/^(https?:\/\/|mailto:)\S+$/i));

/** A stretch of text with the same marks and link. `\n` is a line break within the block. */
export const RunSchema = v.strictObject({
  text: v.string(),
  marks: v.array(v.picklist(MARKS)),
  href: v.optional(HrefSchema),
});

/** A stretch of text with the same marks and link. */
export type Run = v.InferOutput<typeof RunSchema>;

/** One plain run, or none for the empty string. */
export function plain(text: string): Run[] {
  return text === '' ? [] : [{ text, marks: [] }];
}

/** The text of runs without marks. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Whether two runs carry the same marks (in canonical order) and link. */
function alike(a: Run, b: Run): boolean {
  return (
    a.href === b.href && a.marks.length === b.marks.length && a.marks.every((mark, i) => mark === b.marks[i])
  );
}

/**
 * The canonical form of runs: none empty, marks once each in the order of MARKS, neighbours alike joined.
 * The text is never changed.
 */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const marks = MARKS.filter((mark) => run.marks.includes(mark));
    const next: Run =
      run.href === undefined ? { text: run.text, marks } : { text: run.text, marks, href: run.href };
    const last = joined.at(-1);
    if (last !== undefined && alike(last, next))
      joined[joined.length - 1] = { ...last, text: last.text + next.text };
    else joined.push(next);
  }
  return joined;
}
