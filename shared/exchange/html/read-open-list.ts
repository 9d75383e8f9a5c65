import { attribute, type Element } from './read-dom';
import type { FlowOutput } from './read-output';
import { listBlock, type OpenList } from './read-sinks';
import type { Sheet } from './read-style';
import type { WordItem } from './read-word';

/** Begins a list, or a deeper one within a list; in cells and captions its items are lines. */
export function openList(output: FlowOutput, ordered: boolean): (() => void) | null {
  const outer = output.sink();
  if (outer.kind === 'list' || outer.kind === 'item')
    return output.push({ kind: 'list', list: outer.list, depth: outer.depth + 1 });
  if (!output.takesBlocks()) return null;
  output.endQuote();
  const list: OpenList = { ordered, items: [], key: '' };
  const waiting = output.after.length;
  return output.push({ kind: 'list', list, depth: 0 }, () => {
    const block = listBlock(list);
    if (block !== null) output.place(block);
    output.emitAfter(waiting);
  });
}

/** Begins an item. One that was copied without its list is of a list all the same. */
export function openItem(output: FlowOutput, element: Element): (() => void) | null {
  const outer = output.sink();
  if (outer.kind === 'list' || outer.kind === 'item') {
    const said = Number.parseInt(
      attribute(element, 'aria-level') ?? attribute(element, 'data-aria-level') ?? '',
      10,
    );
    const below = element.tagName === 'dd' ? 1 : 0;
    const depth = Number.isNaN(said) ? outer.depth + below : said - 1;
    return output.push({ kind: 'item', list: outer.list, depth, item: null });
  }
  if (outer.kind !== 'body' || element.tagName !== 'li') return null;
  return output.push({ kind: 'item', list: output.looseListOf('loose', false), depth: 0, item: null });
}

/** Begins an item that Word writes as a paragraph. */
export function openWordItem(output: FlowOutput, item: WordItem, sheet: Sheet): (() => void) | null {
  if (!output.takesBlocks()) return null;
  const list = output.looseListOf(item.key, sheet.lists.get(item.definition) ?? null);
  return output.push({ kind: 'item', list, depth: item.level, item: null });
}
