import type { LexicalEditor } from 'lexical';
import { $datelineToken } from './edits/page';
import { showDateline } from './nodes/dateline';

/** Writes the dateline on the page as the house now writes it; nothing of the story changes. */
export function showHouse(editor: LexicalEditor): void {
  editor.read('latest', () => {
    const token = $datelineToken();
    const dom = token === null ? null : editor.getElementByKey(token.getKey());
    if (token !== null && dom !== null) showDateline(dom, token.getDateline(), editor);
  });
}
