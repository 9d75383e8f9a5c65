import {
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import { $deleteBy } from '../edits/delete-by';
import { $deleteStretch, crossesBlocks } from '../edits/delete-stretch';
import { $joinBackward, $joinForward } from '../edits/join';
import { $lengthOfBlock } from '../edits/offsets';
import { $deleteSelectedNode, $selectedNode } from '../edits/select';
import { $selectedStretch, type Stretch } from '../edits/stretch';

/** Deletes what is selected if it crosses blocks; false when it does not. */
export function $deleteAcross(): boolean {
  const stretch = $selectedStretch();
  if (stretch === null || !crossesBlocks(stretch)) return false;
  $deleteStretch(stretch);
  return true;
}

function isCaret({ first, from, last, to, takesToken }: Stretch): boolean {
  return first.is(last) && from === to && !takesToken;
}

/** Backspace and Delete by character, word or line, where Lexical would merge what must stay apart. */
function $delete(backward: boolean): boolean {
  const node = $selectedNode();
  if (node !== null) {
    $deleteSelectedNode(node);
    return true;
  }
  if ($deleteAcross()) return true;
  const stretch = $selectedStretch();
  if (stretch === null || !isCaret(stretch)) return false;
  const { first: block, from } = stretch;
  if (backward && from === 0) $joinBackward(block);
  else if (!backward && from === $lengthOfBlock(block)) $joinForward(block);
  else return false;
  return true;
}

/** Deleting never merges fields, never takes half a token, and takes whole what was selected whole. */
export const DeletionExtension = defineExtension({
  name: 'dateline/deletion',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $delete, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        DELETE_WORD_COMMAND,
        (backward) => $delete(backward) || $deleteBy('word', backward),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DELETE_LINE_COMMAND,
        (backward) => $delete(backward) || $deleteBy('lineboundary', backward),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(REMOVE_TEXT_COMMAND, $deleteAcross, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        () => {
          $deleteAcross();
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});
