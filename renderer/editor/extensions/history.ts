import {
  $addUpdateTag,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
  type EditorState,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical';
import { changeOf } from '../history/change';
import { Steps } from '../history/steps';
import { AUTOMATIC_TAG } from '../typed';
import { hasFocus } from '../update';

/** Steps kept: enough for a day's writing, little enough that the oldest states can be let go. */
export const MAX_STEPS = 200;

/**
 * Undo and redo over text and fields together, bounded. Lexical's own history folds an update into the step before
 * when exactly one text was touched and left as it was, whatever else changed: a step of ours must never vanish.
 */
class History {
  private readonly undone: EditorState[] = [];
  private readonly done: EditorState[] = [];
  private current: EditorState | null = null;
  private readonly steps = new Steps();
  private readonly editor: LexicalEditor;

  constructor(editor: LexicalEditor) {
    this.editor = editor;
  }

  canUndo(): boolean {
    return this.done.length > 0;
  }

  canRedo(): boolean {
    return this.undone.length > 0;
  }

  undo(): boolean {
    return this.go(this.done, this.undone);
  }

  redo(): boolean {
    return this.go(this.undone, this.done);
  }

  clear(): void {
    this.done.length = 0;
    this.undone.length = 0;
    this.current = null;
    this.steps.cut();
  }

  /** Takes note of an update that has been committed. */
  note(update: UpdateListenerPayload): void {
    const { editorState, tags, dirtyElements, dirtyLeaves } = update;
    if (tags.has(HISTORIC_TAG)) {
      this.steps.cut();
      return;
    }
    const hasChanged = dirtyElements.size > 0 || dirtyLeaves.size > 0;
    const from = this.current;
    if (from === null || tags.has(HISTORY_MERGE_TAG) || !hasChanged) {
      // A state before a composition has begun is what undo goes back to: it keeps its own caret.
      if (from === null || hasChanged || (editorState._selection !== null && !this.editor.isComposing()))
        this.current = editorState;
      return;
    }
    if (this.editor.isComposing()) return;
    const begins = this.steps.begins(changeOf(update, from, Date.now()));
    if (begins || tags.has(HISTORY_PUSH_TAG)) this.push(from);
    this.current = editorState;
    if (tags.has(AUTOMATIC_TAG)) this.steps.cut();
  }

  private push(state: EditorState): void {
    this.done.push(state);
    if (this.done.length > MAX_STEPS) this.done.splice(0, this.done.length - MAX_STEPS);
    this.undone.length = 0;
  }

  private go(from: EditorState[], to: EditorState[]): boolean {
    const state = from.pop();
    if (state === undefined) return false;
    if (this.current !== null) to.push(this.current);
    this.current = state;
    const isElsewhere = !hasFocus(this.editor);
    this.editor.setEditorState(state, { tag: HISTORIC_TAG });
    // The command is still under way, so this goes with the state: who undoes in a field stays in the field.
    if (isElsewhere) this.editor.update(() => $addUpdateTag(SKIP_DOM_SELECTION_TAG));
    return true;
  }
}

/** The history of an editor; its output says whether there is something to undo or redo. */
export const StoryHistoryExtension = defineExtension({
  name: 'dateline/history',
  build: (editor) => new History(editor),
  register: (editor, _config, state) => {
    const history = state.getOutput();
    return mergeRegister(
      editor.registerCommand(UNDO_COMMAND, () => history.undo(), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(REDO_COMMAND, () => history.redo(), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        CLEAR_HISTORY_COMMAND,
        () => {
          history.clear();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerUpdateListener((update) => history.note(update)),
    );
  },
});
