import { $getRoot, $isParagraphNode, defineExtension, type NodeKey } from 'lexical';
import { $activeTop } from '../edits/active';
import { $firstOfBody } from '../edits/page';

/** From this many characters on (about 5,000 words) a story is long: what is off screen is not laid out. */
const LONG = 30_000;

/**
 * Shows on the page's elements what its looks depend on: whether the body is still blank (for its placeholder),
 * whether the story is long, and which block the caret is in.
 */
export const PageStateExtension = defineExtension({
  name: 'dateline/page-state',
  register: (editor) => {
    let active: NodeKey | null = null;
    return editor.registerUpdateListener(({ editorState }) => {
      const page = editor.getRootElement();
      if (page === null) return;
      const now = editorState.read(
        () => {
          const first = $firstOfBody();
          return {
            isBlank: $isParagraphNode(first) && first.isEmpty() && first.getNextSibling() === null,
            isLong: $getRoot().getTextContent().length > LONG,
            active: $activeTop()?.getKey() ?? null,
          };
        },
        { editor },
      );
      page.toggleAttribute('data-blank', now.isBlank);
      page.classList.toggle('is-long', now.isLong);
      if (active !== null && active !== now.active)
        editor.getElementByKey(active)?.classList.remove('is-active');
      if (now.active !== null) editor.getElementByKey(now.active)?.classList.add('is-active');
      active = now.active;
    });
  },
});
