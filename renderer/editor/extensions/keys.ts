import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { $enter } from '../edits/enter';
import { $canFormat } from '../edits/format';
import { $goBelow } from '../edits/go';
import { $firstLeafIn } from '../edits/leaves';
import { $offsetOf, $selectIn } from '../edits/offsets';
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

/** Escape leaves an object for the text beside it, and never takes the keyboard off the page. */
function $onEscape(): boolean {
  const node = $selectedNode();
  const block = $isDatelineNode(node) ? $textBlockOf(node) : $firstLeafIn(node);
  if (block !== null) $selectIn(block, 0);
  return true;
}

/** Enter, Shift+Enter, Ctrl+Enter, Tab and Escape as a reporter's fingers expect them; no marks in plain fields. */
export const KeysExtension = defineExtension({
  name: 'dateline/keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $insertParagraph, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $insertLineBreak, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ENTER_COMMAND, $onEnter, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, $onTab, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ESCAPE_COMMAND, $onEscape, COMMAND_PRIORITY_LOW),
      editor.registerCommand(FORMAT_TEXT_COMMAND, () => !$canFormat(), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => $typeBeside(editor, event), COMMAND_PRIORITY_HIGH),
    ),
});
