import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { $enter } from '../edits/enter';
import { $goBelow } from '../edits/go';
import { $offsetOf } from '../edits/offsets';
import { $selectedNode } from '../edits/select';
import { $selectedStretch } from '../edits/stretch';
import { $tab } from '../edits/tab';
import { $isDatelineNode } from '../nodes/dateline';
import { $textBlockOf, isRich } from '../nodes/text-block';
import { $deleteAcross } from './deletion';

function $insertParagraph(): boolean {
  $deleteAcross();
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (!selection.isCollapsed()) selection.removeText();
  const block = $textBlockOf(selection.anchor.getNode());
  if (block === null) return false;
  $enter(block, $offsetOf(block, selection.anchor));
  return true;
}

function $insertLineBreak(): boolean {
  $deleteAcross();
  const block = $selectedStretch()?.first;
  return block !== undefined && !isRich(block);
}

function $onEnter(event: KeyboardEvent | null): boolean {
  const node = $selectedNode();
  if (node === null && !(event?.ctrlKey === true || event?.metaKey === true)) return false;
  if ($isDatelineNode(node)) return false;
  const from = node ?? $selectedStretch()?.last;
  if (from === undefined) return false;
  event?.preventDefault();
  $goBelow(from);
  return true;
}

function $onTab(event: KeyboardEvent): boolean {
  const stretch = $selectedStretch();
  if (stretch === null || !$tab(stretch, event.shiftKey)) return false;
  event.preventDefault();
  return true;
}

/** Typing over something selected as a whole writes beside it: a selected picture is not lost to a stray key. */
function $typeBeside(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const node = $selectedNode();
  if (node === null || event.key.length !== 1 || event.key === ' ') return false;
  const isShortcut = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  if (isShortcut || event.isComposing) return false;
  if ($isDatelineNode(node)) node.selectNext(0, 0);
  else $goBelow(node);
  event.preventDefault();
  editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, event.key);
  return true;
}

/** Enter, Shift+Enter, Ctrl+Enter and Tab as a reporter's fingers expect them. */
export const KeysExtension = defineExtension({
  name: 'dateline/keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $insertParagraph, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $insertLineBreak, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, $onTab, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => $typeBeside(editor, event), COMMAND_PRIORITY_HIGH),
    ),
});
