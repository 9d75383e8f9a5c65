import type { Embargo } from '../../story/story';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { embargoLine, UNCLEAR_EMBARGO } from '../embargo';
import { part } from '../parts';
import { piece } from '../recognise/piece';
import { embargoFields, embargoOfLine } from '../text/read-embargo';
import type { Fields, Note, Part } from '../types';
import { isSame } from './names';
import type { OurText } from './read-our-facts';

/** What became of the embargo of a document of ours: what there is to say of it beside its property. */
export interface OurEmbargo {
  fields: Pick<Fields, 'embargo'>;
  parts: Part[];
  notes: Note[];
}

/**
 * The embargo of a document of ours by its line, where that is not as it was written, or by one somebody set above the
 * headline. One that nobody can read is a note for editors, and the embargo stays what it was.
 */
export function ourEmbargo({ embargo: line, parts }: OurText, was: Embargo | null): OurEmbargo {
  const shown = line ?? '';
  const headline = parts.findIndex(({ role }) => role === 'headline');
  const above = parts.slice(0, Math.max(headline, 0));
  const pieces = above.map(({ role, block }, at) => ({
    ...piece(block, at),
    role: role === 'paragraph' ? null : role,
  }));
  const added = embargoFields(pieces);
  const read = parts.map((one, at) => {
    const role = pieces[at]?.role;
    return role === 'drop' || role === 'note' ? { ...one, role } : one;
  });
  if (added.fields.embargo !== undefined) return { ...added, parts: read };
  if (isSame(shown, was === null ? '' : embargoLine(was))) return { ...added, parts: read };
  if (shown.trim() === '')
    return { fields: { embargo: null }, parts: read, notes: [...added.notes, removed(was)] };
  const embargo = embargoOfLine(shown);
  if (embargo !== null) return { fields: { embargo }, parts: read, notes: added.notes };
  const note = part('embargo', 'note', { id: newId(), kind: 'note', runs: plain(shown) }, true);
  return { fields: {}, parts: [note, ...read], notes: [UNCLEAR_EMBARGO] };
}

function removed(was: Embargo | null): Note {
  const said = was === null ? '' : ` It said: ${embargoLine(was)}.`;
  return {
    level: 'warning',
    code: 'docx.embargo-removed',
    message: `The embargo line was taken out of the document: the story has no embargo any more.${said}`,
  };
}
