import type { Run } from '../../story/text';
import { line, type Element } from './elements';

/** A text with its footnotes below it, each with the number that stands for it in the text: `[1]`. */
export function withFootnotes(body: readonly Element[], notes: readonly (readonly Element[])[]): Element[] {
  return [...body, ...notes.flatMap((elements, at) => numbered(elements, at + 1))];
}

function numbered(elements: readonly Element[], number: number): Element[] {
  const [first, ...rest] = elements;
  const mark: Run = { text: `[${number}] `, marks: [] };
  if (first?.kind !== 'line') return [line([{ ...mark, text: `[${number}]` }]), ...elements];
  return [line([mark, ...first.runs]), ...rest];
}
