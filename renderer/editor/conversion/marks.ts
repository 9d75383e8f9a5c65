import {
  IS_BOLD,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  IS_SUBSCRIPT,
  IS_SUPERSCRIPT,
  IS_UNDERLINE,
  type TextFormatType,
} from 'lexical';
import { MARKS, type Mark } from '../../../shared/story/text';

/** Each mark of the story in Lexical's words: the bit of a text's format, and the name commands use. */
export const MARK_FORMATS = {
  bold: { bit: IS_BOLD, name: 'bold' },
  italic: { bit: IS_ITALIC, name: 'italic' },
  underline: { bit: IS_UNDERLINE, name: 'underline' },
  strike: { bit: IS_STRIKETHROUGH, name: 'strikethrough' },
  sub: { bit: IS_SUBSCRIPT, name: 'subscript' },
  sup: { bit: IS_SUPERSCRIPT, name: 'superscript' },
} as const satisfies Record<Mark, { bit: number; name: TextFormatType }>;

/** All marks of the story as bits. */
export const ALL_MARKS = MARKS.reduce((bits, mark) => bits | MARK_FORMATS[mark].bit, 0);

/** The bits of marks. */
export function bitsOf(marks: readonly Mark[]): number {
  return marks.reduce((bits, mark) => bits | MARK_FORMATS[mark].bit, 0);
}

/** The marks of bits, in canonical order. */
export function marksOf(bits: number): Mark[] {
  return MARKS.filter((mark) => (bits & MARK_FORMATS[mark].bit) !== 0);
}
