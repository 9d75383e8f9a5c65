import { countWords } from '../../story/statistics';
import type { Story } from '../../story/story';
import { textOf } from '../../story/text';
import { blockTexts } from '../../story/walk';
import type { Note } from '../types';
import { encodeWire } from './encode';
import { withoutControls } from './controls';

/** A message as bytes, and what is to know of its letters. */
export interface WireBytes {
  bytes: Uint8Array;
  notes: Note[];
}

/** So many letters are named. */
const NAMED = 5;

/** A message as bytes; that it has letters no wire knows is said. */
export function wireBytes(message: string): WireBytes {
  const { bytes, beyond } = encodeWire(message);
  if (beyond.length === 0) return { bytes, notes: [] };
  const named = beyond.slice(0, NAMED).map((letter) => `“${letter}”`);
  const more =
    beyond.length > NAMED
      ? `${named.join(', ')} and ${beyond.length - NAMED} more letters`
      : named.join(', ');
  const message1252 = `The text has ${more}, which the encoding of wires (windows-1252) has not: it goes out in UTF-8. Ask whoever receives it whether they can read that.`;
  return { bytes, notes: [{ level: 'warning', code: 'wire.utf-8', message: message1252 }] };
}

/** The words a message says it has: those of its text as it is published. */
export function wordsOf({ body }: Pick<Story, 'body'>): number {
  return body
    .filter((block) => block.kind !== 'note')
    .flatMap((block) => (block.kind === 'photo' ? [textOf(block.photo.caption)] : blockTexts(block)))
    .reduce((sum, text) => sum + countWords(text), 0);
}

/** Text as a line of a wire may have it: no TAB, no control characters. */
export function lineText(text: string): string {
  return withoutControls(text.replace(/\t/g, ' '));
}

/** A number of a story, 1 to 9999, the same each time it goes out: nobody here counts what a wire has sent. */
export function numberOf({ id }: Pick<Story, 'id'>): string {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9999;
  return String(sum + 1).padStart(4, '0');
}

/** Letters and digits of ASCII; accents go, other letters and signs become hyphens. */
export function asciiName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
