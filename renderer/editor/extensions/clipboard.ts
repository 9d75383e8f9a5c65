import { copyToClipboard } from '@lexical/clipboard';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  defineExtension,
  DRAGEND_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  FOCUS_COMMAND,
  HISTORIC_TAG,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalEditor,
  type PasteCommandType,
} from 'lexical';
import { $edgeAt, $isInSelection, $moveSelectionTo, $spotAt } from '../clipboard/drop';
import { Paster } from '../clipboard/paste';
import { loadReaders } from '../clipboard/readers';
import { $slice } from '../clipboard/slice';
import { isEmpty, isPictures, sourceOf } from '../clipboard/source';
import { $clipboardTexts } from '../clipboard/write';
import { $selectIn } from '../edits/offsets';
import { $deleteSelectedNode, $selectedNode } from '../edits/select';
import { $deleteAcross } from './deletion';

function $copy(event: ClipboardEvent | KeyboardEvent | null, editor: LexicalEditor): boolean {
  const slice = $slice();
  if (slice === null) return false;
  const texts = $clipboardTexts(slice);
  if (event instanceof ClipboardEvent && event.clipboardData !== null) {
    event.preventDefault();
    for (const [type, text] of Object.entries(texts)) event.clipboardData.setData(type, text);
  } else void copyToClipboard(editor, null, texts);
  return true;
}

function $cut(event: ClipboardEvent | KeyboardEvent | null, editor: LexicalEditor): boolean {
  if (!$copy(event, editor)) return false;
  $addUpdateTag(CUT_TAG);
  const node = $selectedNode();
  const selection = $getSelection();
  if (node !== null) $deleteSelectedNode(node);
  else if (!$deleteAcross() && $isRangeSelection(selection)) selection.removeText();
  return true;
}

function dataOf(event: PasteCommandType): DataTransfer | null {
  if (event instanceof ClipboardEvent) return event.clipboardData;
  return event instanceof InputEvent ? event.dataTransfer : null;
}

function $paste(event: PasteCommandType, paster: Paster): boolean {
  const data = dataOf(event);
  if (data === null) return false;
  const source = sourceOf(data);
  if (isEmpty(source)) return false;
  event.preventDefault();
  paster.$paste(source);
  return true;
}

/** Copy, cut and paste in our own form, HTML and plain text; dragging text and dropping pictures. */
export const ClipboardExtension = defineExtension({
  name: 'dateline/clipboard',
  register: (editor) => {
    const paster = new Paster(editor);
    let isDragging = false;

    const $dragStart = (event: DragEvent): boolean => {
      const slice = $slice();
      if (slice === null || event.dataTransfer === null) return false;
      for (const [type, text] of Object.entries($clipboardTexts(slice)))
        event.dataTransfer.setData(type, text);
      event.dataTransfer.effectAllowed = 'copyMove';
      isDragging = true;
      return true;
    };

    const $drop = (event: DragEvent): boolean => {
      const wasOurs = isDragging;
      isDragging = false;
      const source = event.dataTransfer === null ? null : sourceOf(event.dataTransfer);
      const spot = $spotAt(event.clientX, event.clientY, editor);
      if (source === null || isEmpty(source)) return false;
      event.preventDefault();
      if (spot === null) return true;
      if (wasOurs && $isInSelection(spot)) return true;
      if (wasOurs && !event.ctrlKey && !event.altKey) $moveSelectionTo(spot);
      else {
        const { block, offset } = isPictures(source) ? $edgeAt(event.clientY, spot, editor) : spot;
        $selectIn(block, offset);
      }
      paster.$paste(source);
      return true;
    };

    return mergeRegister(
      editor.registerCommand(COPY_COMMAND, (event) => $copy(event, editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CUT_COMMAND, (event) => $cut(event, editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(PASTE_COMMAND, (event) => $paste(event, paster), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (event) => typeof event !== 'string' && event.dataTransfer !== null && $paste(event, paster),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(DRAGSTART_COMMAND, $dragStart, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DROP_COMMAND, $drop, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        DRAGEND_COMMAND,
        () => {
          isDragging = false;
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        FOCUS_COMMAND,
        () => {
          loadReaders().catch(() => undefined);
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(({ tags }) => {
        if (tags.has(HISTORIC_TAG)) paster.refill();
      }),
    );
  },
});
