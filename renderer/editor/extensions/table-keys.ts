import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { $leafAfter, $leafBefore } from '../edits/leaves';
import { $lengthOfBlock, $offsetOf, $selectIn } from '../edits/offsets';
import { $isStoryCellNode, $isStoryRowNode, type StoryCellNode } from '../nodes/table';
import type { TextBlock } from '../nodes/text-block';

type Step = 'up' | 'down';

/** The text above or below a cell: the same column's cell, or what comes before or after the table. */
function $beyond(cell: StoryCellNode, step: Step): TextBlock | null {
  const row = cell.getParent();
  const table = row?.getParent();
  const next = step === 'up' ? row?.getPreviousSibling() : row?.getNextSibling();
  if ($isStoryRowNode(next)) {
    const other = next.getChildAtIndex(cell.getIndexWithinParent());
    return $isStoryCellNode(other) ? other : null;
  }
  if (table === null || table === undefined) return null;
  return step === 'up' ? $leafBefore(table) : $leafAfter(table);
}

/** Whether the caret is on the first or last line of its cell, as it is drawn. */
function isOnEdge(cell: HTMLElement, step: Step): boolean {
  const range = cell.ownerDocument.getSelection();
  if (range === null || range.rangeCount === 0) return true;
  const caret = range.getRangeAt(0).getClientRects()[0];
  if (caret === undefined || caret.height === 0) return true;
  const content = cell.ownerDocument.createRange();
  content.selectNodeContents(cell);
  const box = content.getBoundingClientRect();
  const gap = step === 'up' ? caret.top - box.top : box.bottom - caret.bottom;
  return gap < caret.height / 2;
}

function $onArrow(event: KeyboardEvent, step: Step, editor: LexicalEditor): boolean {
  const selection = $getSelection();
  if (event.shiftKey || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const cell = selection.anchor.getNode();
  const inside = $isStoryCellNode(cell) ? cell : cell.getParents().find($isStoryCellNode);
  const dom = inside === undefined ? null : editor.getElementByKey(inside.getKey());
  if (inside === undefined || dom === null || !isOnEdge(dom, step)) return false;
  const beyond = $beyond(inside, step);
  if (beyond === null) return false;
  event.preventDefault();
  const isCell = $isStoryCellNode(beyond);
  const offset = isCell ? $offsetOf(inside, selection.anchor) : step === 'up' ? $lengthOfBlock(beyond) : 0;
  $selectIn(beyond, Math.min(offset, $lengthOfBlock(beyond)));
  return true;
}

/** Up and down go from row to row within a column; the browser goes by lines and may stay beside. */
export const TableKeysExtension = defineExtension({
  name: 'dateline/table-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => $onArrow(event, 'up', editor),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $onArrow(event, 'down', editor),
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});
