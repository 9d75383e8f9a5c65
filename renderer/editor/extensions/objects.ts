import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  isHTMLElement,
  KEY_ARROW_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $firstLeafIn } from '../edits/leaves';
import { $selectIn } from '../edits/offsets';
import { $topOf } from '../edits/page';
import { $selectedNode, $selectNode } from '../edits/select';
import { $isPhotoNode } from '../nodes/photo';

/** A click on a picture or a rule selects the photo or rule as a whole. */
function $onClick(event: MouseEvent): boolean {
  const { target } = event;
  if (!isHTMLElement(target) || target.closest('.photo-frame, .rule') === null) return false;
  const node = $getNearestNodeFromDOMNode(target);
  const top = node === null ? null : $topOf(node);
  if (top === null) return false;
  event.preventDefault();
  $selectNode(top);
  return true;
}

/** From a photo that is selected the arrow down goes to what is written under it. */
function $intoPhoto(event: KeyboardEvent): boolean {
  const photo = $selectedNode();
  const caption = $isPhotoNode(photo) && !event.shiftKey ? $firstLeafIn(photo) : null;
  if (caption === null) return false;
  event.preventDefault();
  $selectIn(caption, 0);
  return true;
}

/** Shows which objects are selected as a whole. */
function showSelected(editor: LexicalEditor): () => void {
  let shown: NodeKey[] = [];
  return editor.registerUpdateListener(({ editorState }) => {
    const selected = editorState.read(() => {
      const selection = $getSelection();
      return $isNodeSelection(selection) ? selection.getNodes().map((node) => node.getKey()) : [];
    });
    if (selected.length === 0 && shown.length === 0) return;
    for (const key of shown) editor.getElementByKey(key)?.classList.remove('is-selected');
    for (const key of selected) editor.getElementByKey(key)?.classList.add('is-selected');
    shown = selected;
  });
}

/** Photos, rules and the dateline can be selected as a whole, and one sees it. */
export const ObjectsExtension = defineExtension({
  name: 'dateline/objects',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(CLICK_COMMAND, $onClick, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, $intoPhoto, COMMAND_PRIORITY_HIGH),
      showSelected(editor),
    ),
});
