import { fail, ok, type Result } from '../../ipc/result';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { isBlank } from '../recognise/letters';
import { recognise } from '../recognise/recognise';
import type { ReadContext, Reader, Reading } from '../types';
import { cleanText } from './read-clean';
import { embargoFields } from './read-embargo';
import { linesOf } from './read-lines';
import { groupsOf, layoutOf, piecesOf } from './read-pieces';

/** So many lines are no story. */
const MAX_LINES = 400_000;

/**
 * Reads plain text: a page as a reader copied it, a story as a wire sends it, paragraphs and nothing else.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.too-many-parts` {parts, limit}.
 */
export const textReader: Reader = {
  takes: 'text',
  format: 'text',
  label: 'Plain text',
  extensions: ['txt', 'text'],
  recognises: () => 0.1,
  read: readText,
};

function readText(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  const { text, notes } = cleanText(source);
  if (isBlank(text)) return fail('read.empty');
  const lines = countLines(text);
  if (lines > MAX_LINES) return fail('read.too-many-parts', { parts: lines, limit: MAX_PARTS });
  const groups = groupsOf(linesOf(text));
  const pieces = piecesOf(groups, layoutOf(groups));
  if (pieces.length > MAX_PARTS)
    return fail('read.too-many-parts', { parts: pieces.length, limit: MAX_PARTS });
  const embargo = embargoFields(pieces);
  const found = recognise(pieces, context);
  return ok({
    format: 'text',
    name: context.name,
    exact: null,
    encoding: null,
    parts: found.parts,
    fields: { ...found.fields, ...embargo.fields },
    images: [],
    notes: [...notes, ...found.notes, ...embargo.notes],
  });
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
