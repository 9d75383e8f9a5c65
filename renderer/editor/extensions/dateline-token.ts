import {
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  isHTMLElement,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_SPACE_COMMAND,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { ASK_COMMAND } from '../asks';
import { $leafBefore } from '../edits/leaves';
import { $isAtStart, $selectEndOf, $selectIn } from '../edits/offsets';
import { $datelineToken } from '../edits/page';
import { $selectedNode, $selectNode } from '../edits/select';
import { $isDatelineNode, type DatelineNode } from '../nodes/dateline';
import { $textBlockOf } from '../nodes/text-block';

function open(editor: LexicalEditor, token: DatelineNode): boolean {
  editor.dispatchCommand(ASK_COMMAND, {
    kind: 'dateline',
    anchor: editor.getElementByKey(token.getKey()),
  });
  return true;
}

function $onClick(event: MouseEvent, editor: LexicalEditor): boolean {
  const { target } = event;
  const token = $datelineToken();
  if (token === null || !isHTMLElement(target) || target.closest('.dateline') === null) return false;
  event.preventDefault();
  $selectNode(token);
  return open(editor, token);
}

function $onKey(event: KeyboardEvent | null, editor: LexicalEditor): boolean {
  const token = $selectedNode();
  if (!$isDatelineNode(token)) return false;
  event?.preventDefault();
  return open(editor, token);
}

/** The caret never stands before the token: what is typed there would come behind it. */
function $keepBehind(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { anchor } = selection;
  if (anchor.type !== 'element' || anchor.offset !== 0) return false;
  const block = $textBlockOf(anchor.getNode());
  if (block !== null && $isDatelineNode(block.getFirstChild())) $selectIn(block, 0);
  return false;
}

/** The arrow from behind the token selects it, the next one goes on to what is above. */
function $onBackArrow(event: KeyboardEvent): boolean {
  if (event.shiftKey) return false;
  const node = $selectedNode();
  if ($isDatelineNode(node)) {
    const before = $leafBefore(node.getParentOrThrow());
    event.preventDefault();
    if (before !== null) $selectEndOf(before);
    return true;
  }
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $textBlockOf(selection.anchor.getNode());
  const first = block?.getFirstChild();
  if (block === null || !$isDatelineNode(first) || !$isAtStart(block, selection.anchor)) return false;
  event.preventDefault();
  $selectNode(first);
  return true;
}

function $onForwardArrow(event: KeyboardEvent): boolean {
  const node = $selectedNode();
  const block = $isDatelineNode(node) ? $textBlockOf(node) : null;
  if (block === null || event.shiftKey) return false;
  event.preventDefault();
  $selectIn(block, 0);
  return true;
}

function isRightToLeft(editor: LexicalEditor): boolean {
  const paragraph = editor.getRootElement()?.querySelector('.dateline')?.parentElement ?? null;
  return paragraph !== null && getComputedStyle(paragraph).direction === 'rtl';
}

/** The dateline's token under keys and mouse: selected as one, opened by Enter, Space or a click. */
export const DatelineTokenExtension = defineExtension({
  name: 'dateline/dateline-token',
  register: (editor) => {
    const back = (event: KeyboardEvent): boolean => $onBackArrow(event);
    const forward = (event: KeyboardEvent): boolean => $onForwardArrow(event);
    return mergeRegister(
      editor.registerCommand(CLICK_COMMAND, (event) => $onClick(event, editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => $onKey(event, editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_SPACE_COMMAND, (event) => $onKey(event, editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ARROW_LEFT_COMMAND,
        (event) => (isRightToLeft(editor) ? forward(event) : back(event)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_RIGHT_COMMAND,
        (event) => (isRightToLeft(editor) ? back(event) : forward(event)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(SELECTION_CHANGE_COMMAND, $keepBehind, COMMAND_PRIORITY_HIGH),
    );
  },
});
