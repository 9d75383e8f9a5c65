import type { Note } from '../types';

/** Text with one kind of line end and nothing in it that a story cannot hold. */
export interface CleanText {
  text: string;
  notes: Note[];
}

/**
 * Makes every line end `\n` (CRLF, CR, NEL, U+2028, VT, FF; U+2029 ends a paragraph), and takes out byte order marks
 * and control codes, with a note. Zero-width characters, soft hyphens and marks of direction stay: scripts need them.
 */
export function cleanText(source: string): CleanText {
  let removed = 0;
  const text = source
    .replace(/\r\n?|[\u0085\u2028\v\f]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/\ufeff/g, '')
    .replace(CONTROLS, () => {
      removed += 1;
      return '';
    })
    .replace(/\p{Surrogate}/gu, '\ufffd');
  if (removed === 0) return { text, notes: [] };
  const count = removed === 1 ? 'One control character was' : `${removed} control characters were`;
  return {
    text,
    notes: [
      { level: 'info', code: 'read.controls-removed', message: `${count} taken out; no letter was lost.` },
    ],
  };
}

// eslint-disable-next-line no-control-regex -- control codes are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
