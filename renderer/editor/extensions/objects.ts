import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  isHTMLElement,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $topOf } from '../edits/page';
import { $selectNode } from '../edits/select';

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
      showSelected(editor),
    ),
});
