import { $getRoot, $isParagraphNode, defineExtension } from 'lexical';
import { $firstOfBody } from '../edits/page';

/** From this many characters on (about 5,000 words) a story is long: what is off screen is not laid out. */
const LONG = 30_000;

/** Shows on the page's element whether the body is still blank (for its placeholder) and whether the story is long. */
export const PageStateExtension = defineExtension({
  name: 'dateline/page-state',
  register: (editor) =>
    editor.registerUpdateListener(({ editorState }) => {
      const page = editor.getRootElement();
      if (page === null) return;
      const { isBlank, isLong } = editorState.read(
        () => {
          const first = $firstOfBody();
          return {
            isBlank: $isParagraphNode(first) && first.isEmpty() && first.getNextSibling() === null,
            isLong: $getRoot().getTextContentSize() > LONG,
          };
        },
        { editor },
      );
      page.toggleAttribute('data-blank', isBlank);
      page.classList.toggle('is-long', isLong);
    }),
});
