import { $addUpdateTag, SKIP_DOM_SELECTION_TAG, type LexicalEditor } from 'lexical';

/** Whether the update under way has changed anything so far. */
export function $hasChanged(editor: LexicalEditor): boolean {
  return editor._dirtyElements.size > 0 || editor._dirtyLeaves.size > 0;
}

/**
 * Tags the update under way if it has changed anything: a tag on an update that changes nothing would fall to the
 * next one.
 */
export function $tagIfChanged(editor: LexicalEditor, tag: string): void {
  if ($hasChanged(editor)) $addUpdateTag(tag);
}

/** Whether the keyboard is on the page. */
export function hasFocus(editor: LexicalEditor): boolean {
  const page = editor.getRootElement();
  return page?.contains(page.ownerDocument.activeElement) === true;
}

/** Changes the story from outside of the page, at once, and leaves the focus where it is. */
export function updateAs(editor: LexicalEditor, tag: string, $change: () => void): void {
  const isElsewhere = !hasFocus(editor);
  editor.update(
    () => {
      $change();
      $tagIfChanged(editor, tag);
      if (isElsewhere) $tagIfChanged(editor, SKIP_DOM_SELECTION_TAG);
    },
    { discrete: true },
  );
}

/** Puts the keyboard on the page, whatever is selected there: Lexical by itself does so for text alone. */
export function focusPage(editor: LexicalEditor): void {
  editor.focus();
  if (!hasFocus(editor)) editor.getRootElement()?.focus({ preventScroll: true });
}
