import {
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type EditorState,
  type LexicalEditor,
} from 'lexical';
import { Expansions } from '../autoformat/abbreviations';
import { $datelineFor } from '../autoformat/dateline';
import { $shortcutFor } from '../autoformat/shortcuts';
import { $typographyFor } from '../autoformat/typography';
import { $typedIn, AUTOMATIC_TAG, type Typed } from '../typed';

/** What a character that has been typed leads to: a change of the text, made in an update of its own. */
export type Autoformat = (typed: Typed, editor: LexicalEditor) => (() => void) | null;

/**
 * Changes what has just been typed: block shortcuts, datelines, abbreviations, typography. Each change is a step of its
 * own, so that one undo gives back what the keys said.
 */
export const AutoformatExtension = defineExtension({
  name: 'dateline/autoformat',
  register: (editor) => {
    const expansions = new Expansions();
    const autoformats: readonly Autoformat[] = [$shortcutFor, $datelineFor, expansions.$for, $typographyFor];
    let beforeComposition: EditorState | null = null;
    return editor.registerUpdateListener((update) => {
      if (editor.isComposing()) {
        // A dead key composes too: what it comes to is looked at when it is done.
        beforeComposition ??= update.prevEditorState;
        return;
      }
      if (update.tags.has(HISTORIC_TAG)) update.editorState.read(() => expansions.$noteUndo());
      const from = beforeComposition ?? update.prevEditorState;
      beforeComposition = null;
      if (from === update.prevEditorState && update.dirtyLeaves.size === 0) return;
      const $change = update.editorState.read(() => $changeFor($typedIn(update, from), editor, autoformats), {
        editor,
      });
      if ($change !== null)
        editor.update($change, { discrete: true, tag: [HISTORY_PUSH_TAG, AUTOMATIC_TAG] });
    });
  },
});

function $changeFor(
  typed: Typed | null,
  editor: LexicalEditor,
  autoformats: readonly Autoformat[],
): (() => void) | null {
  if (typed === null) return null;
  for (const autoformat of autoformats) {
    const found = autoformat(typed, editor);
    if (found !== null) return found;
  }
  return null;
}
