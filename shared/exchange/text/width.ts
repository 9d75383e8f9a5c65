/** How many columns of a terminal or a fixed-width font a text takes: East Asian letters and emoji two, marks none. */
export function columns(text: string): number {
  // Most cells are plain, and finding graphemes is slow.
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes().segment(text))
    width += WIDE.test(segment) ? 2 : ZERO.test(segment) ? 0 : 1;
  return width;
}

/** The text filled with spaces to a width, at its end or (`right`) at its beginning. */
export function fill(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - columns(text)));
  return right ? space + text : text + space;
}

const PLAIN = /^[\x20-\x7e]*$/;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const ZERO = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

let segmenter: Intl.Segmenter | null = null;

function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter;
}
