import type { Span } from '../leaf-text';

const OF_WORD = /[\p{L}\p{M}\p{N}_'’-]/u;

/**
 * The spans of a text after it was changed in one place: those before the change stay, those behind it move along,
 * those it touches are dropped. A space or a point put beside a word does not touch it.
 */
export function shifted<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (spans.length === 0 || before === after) return [...spans];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const end = before.length - tail;
  const by = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.to < head || (span.to === head && !OF_WORD.test(after.charAt(span.to)))) return [span];
    const from = span.from + by;
    if (span.from > end || (span.from === end && !OF_WORD.test(after.charAt(from - 1))))
      return [{ ...span, from, to: span.to + by }];
    return [];
  });
}

/** The word around an offset; empty where there is none. */
export function wordAround(text: string, offset: number): Span {
  let from = offset;
  let to = offset;
  while (from > 0 && OF_WORD.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && OF_WORD.test(text.charAt(to))) to += 1;
  return { from, to };
}
