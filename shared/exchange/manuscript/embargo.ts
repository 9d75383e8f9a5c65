import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain, textOf } from '../../story/text';
import { linesOfBlock } from '../convert';
import { part } from '../parts';
import { piece, type Piece } from '../recognise/piece';
import { embargoFields, type FoundEmbargo } from '../text/read-embargo';
import type { Part } from '../types';

/** The embargo of a document; `parts` are lines of its pages that nobody could read, as notes for editors. */
export interface PageEmbargo extends FoundEmbargo {
  parts: Part[];
}

/**
 * The embargo at the top of a document’s text, else in the heads and feet of its pages, where it stands on a line or
 * between tabs.
 */
export function embargoOfPages(pieces: readonly Piece[], margins: readonly Block[]): PageEmbargo {
  const top = embargoFields(pieces);
  if (top.fields.embargo !== undefined) return { ...top, parts: [] };
  const lines = margins
    .flatMap(linesOfBlock)
    .flatMap((runs) => textOf(runs).split(/[\n\t]/))
    .map((text) => text.trim());
  const said = [...new Set(lines)].map((text, at) =>
    piece({ id: newId(), kind: 'paragraph', runs: plain(text) }, at),
  );
  const found = embargoFields(said, said.length);
  const unclear = said.filter(({ role }) => role === 'note');
  return {
    fields: found.fields,
    parts: unclear.map(({ text }) =>
      part('embargo', 'note', { id: newId(), kind: 'note', runs: plain(text) }, true),
    ),
    notes: top.notes.length > 0 ? top.notes : found.notes,
  };
}
