import { defineExtension, HISTORIC_TAG, PASTE_TAG, type LexicalEditor } from 'lexical';
import { hasFocus } from '../update';

/** Frames in which a long page may still come to its real height, as what was off screen is laid out. */
const FRAMES = 4;

/** Room kept between the caret and the edge of the pane, in pixels. */
const MARGIN = 24;

/** Where the caret (or the moving end of what is selected) is drawn; null while it is not on the page. */
function caretBox(page: HTMLElement): DOMRect | null {
  const selection = page.ownerDocument.getSelection();
  const { focusNode, focusOffset } = selection ?? {};
  if (focusNode === null || focusNode === undefined || !page.contains(focusNode)) return null;
  const range = page.ownerDocument.createRange();
  range.setStart(focusNode, focusOffset ?? 0);
  const [box] = range.getClientRects();
  if (box !== undefined && box.height > 0) return box;
  return (
    (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.getBoundingClientRect() ?? null
  );
}

function showCaret(page: HTMLElement): void {
  const pane = page.parentElement;
  const caret = caretBox(page);
  if (pane === null || caret === null) return;
  const { top, bottom } = pane.getBoundingClientRect();
  if (caret.top < top + MARGIN) pane.scrollTop -= top + MARGIN - caret.top;
  else if (caret.bottom > bottom - MARGIN) pane.scrollTop += caret.bottom - bottom + MARGIN;
}

function follow(editor: LexicalEditor, frames: number): void {
  requestAnimationFrame(() => {
    const page = editor.getRootElement();
    if (page === null || !hasFocus(editor)) return;
    showCaret(page);
    if (frames > 1) follow(editor, frames - 1);
  });
}

/**
 * After a paste, an undo or a redo the place it happened at is on the screen. Lexical scrolls before a long page has
 * its new height and can be thousands of pixels off.
 */
export const CaretInViewExtension = defineExtension({
  name: 'dateline/caret-in-view',
  register: (editor) =>
    editor.registerUpdateListener(({ tags }) => {
      if ((tags.has(PASTE_TAG) || tags.has(HISTORIC_TAG)) && hasFocus(editor)) follow(editor, FRAMES);
    }),
});
