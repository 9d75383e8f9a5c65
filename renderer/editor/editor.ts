import {
  buildEditorFromExtensions,
  getExtensionDependencyFromEditor,
  NormalizeTripleClickSelectionExtension,
} from '@lexical/extension';
import { registerRichText } from '@lexical/rich-text';
import { defineExtension, type LexicalEditorWithDispose } from 'lexical';
import { AutoformatExtension } from './extensions/autoformat';
import { CaretInViewExtension } from './extensions/caret-in-view';
import { ClipboardExtension } from './extensions/clipboard';
import { DatelineTokenExtension } from './extensions/dateline-token';
import { DeletionExtension } from './extensions/deletion';
import { StoryHistoryExtension } from './extensions/history';
import { IdsExtension } from './extensions/ids';
import { KeysExtension } from './extensions/keys';
import { ObjectsExtension } from './extensions/objects';
import { PageStateExtension } from './extensions/page-state';
import { StructureExtension } from './extensions/structure';
import { TableKeysExtension } from './extensions/table-keys';
import { NODES } from './nodes/nodes';
import { THEME } from './theme';

/** Lexical's own handling of keys and input: what ours leaves to it. */
const RichTextExtension = defineExtension({
  name: 'dateline/rich-text',
  register: (editor) => registerRichText(editor),
});

/** The whole editor: one extension for each thing it does. */
const StoryEditorExtension = defineExtension({
  name: 'dateline/story-editor',
  namespace: 'dateline',
  nodes: NODES,
  theme: THEME,
  dependencies: [
    RichTextExtension,
    StructureExtension,
    IdsExtension,
    StoryHistoryExtension,
    DeletionExtension,
    KeysExtension,
    DatelineTokenExtension,
    ObjectsExtension,
    AutoformatExtension,
    ClipboardExtension,
    PageStateExtension,
    CaretInViewExtension,
    TableKeysExtension,
    NormalizeTripleClickSelectionExtension,
  ],
});

/** An editor without a story in it. */
export function buildEditor(): LexicalEditorWithDispose {
  return buildEditorFromExtensions(StoryEditorExtension);
}

/** Whether there is something to undo or redo. */
export function historyOf(editor: LexicalEditorWithDispose): { canUndo: boolean; canRedo: boolean } {
  const { output } = getExtensionDependencyFromEditor(editor, StoryHistoryExtension);
  return { canUndo: output.canUndo(), canRedo: output.canRedo() };
}
