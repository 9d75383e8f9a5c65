import { defineExtension, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { $datelineFor } from '../autoformat/dateline';
import { $shortcutFor } from '../autoformat/shortcuts';
import { $typographyFor } from '../autoformat/typography';
import { $typedIn, AUTOMATIC_TAG, type Typed } from '../typed';

/** What a character that has been typed leads to: a change of the text, made in an update of its own. */
export type Autoformat = (typed: Typed, editor: LexicalEditor) => (() => void) | null;

const AUTOFORMATS: readonly Autoformat[] = [$shortcutFor, $datelineFor, $typographyFor];

/**
 * Changes what has just been typed: block shortcuts, datelines, typography. Each change is a step of its own, so
 * that one undo gives back what the keys said.
 */
export const AutoformatExtension = defineExtension({
  name: 'dateline/autoformat',
  register: (editor) =>
    editor.registerUpdateListener((update) => {
      if (editor.isComposing() || update.dirtyLeaves.size === 0) return;
      const $change = update.editorState.read(
        () => {
          const typed = $typedIn(update);
          if (typed === null) return null;
          for (const autoformat of AUTOFORMATS) {
            const found = autoformat(typed, editor);
            if (found !== null) return found;
          }
          return null;
        },
        { editor },
      );
      if ($change !== null)
        editor.update($change, { discrete: true, tag: [HISTORY_PUSH_TAG, AUTOMATIC_TAG] });
    }),
});
