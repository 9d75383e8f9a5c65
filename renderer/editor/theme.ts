import type { EditorThemeClasses } from 'lexical';

/** The classes of what Lexical draws itself; ours are set by the nodes. */
export const THEME: EditorThemeClasses = {
  paragraph: 'paragraph',
  link: 'link',
  blockCursor: 'block-cursor',
  text: {
    bold: 'bold',
    italic: 'italic',
    underline: 'underline',
    strikethrough: 'strike',
    underlineStrikethrough: 'underline-strike',
    subscript: 'sub',
    superscript: 'sup',
  },
};
