import { newId } from '../../story/ids';
import type { Photo } from '../../story/photo';
import { plain, textOf } from '../../story/text';
import { embargoLine } from '../embargo';
import { noticeLine, noticeOf } from '../notice';
import { datelinePartId, part, roleOfBlock } from '../parts';
import { splitDateline, splitRuns } from '../recognise/dateline';
import type { Fields, Note, Part, ReadContext } from '../types';
import { wellFormed } from '../well-formed';
import { fieldsOfFrontMatter, PHOTO_NAMES, type FrontMatter, type PhotoFacts } from './front-matter';
import type { MarkdownBlock } from './read-blocks';
import { INLINE } from './read-images';

/** What a file says: its parts, its fields, and what the person should know. */
export interface Said {
  parts: Part[];
  fields: Fields;
  notes: Note[];
}

/** The parts of a file of ours: what its front matter says again in the text is taken out of the text. */
export function readOurs(front: FrontMatter, blocks: readonly MarkdownBlock[], context: ReadContext): Said {
  const rest = [...blocks];
  if (front.embargo !== undefined && textAt(rest, 0) === held(embargoLine(front.embargo))) rest.shift();
  const notice = noticeOf({ kind: front.sending ?? 'first', version: 1, note: front.note ?? '' });
  if (notice !== null && notice.kind !== 'kill' && textAt(rest, 0) === held(noticeLine(notice))) rest.shift();
  const headline = front.headline ?? '';
  if (headline !== '' && rest[0]?.heading === 1 && textAt(rest, 0) === held(headline)) rest.shift();
  const facts = [...(front.lead === undefined ? [] : [front.lead]), ...(front.photos ?? [])];
  const body = rest.map(({ block }, at): Part => {
    const whole = block.kind === 'photo' ? { ...block, photo: withFacts(block.photo, facts) } : block;
    return part(`b${at + 1}`, roleOfBlock(block), whole, true);
  });
  const fields = fieldsOfFrontMatter(front);
  const dated = withoutDateline(front, body, fields, context);
  const parts = [...fieldPart('headline', headline), ...fieldPart('deck', front.deck ?? ''), ...dated.parts];
  return {
    parts,
    fields: { ...dated.fields, ...(front.lead === undefined ? { lead: null } : {}) },
    notes: dated.notes,
  };
}

/** The embargo line and headline are compared as a file can hold them. */
function held(text: string): string {
  return wellFormed(text).replaceAll('\0', '\uFFFD');
}

function textAt(blocks: readonly MarkdownBlock[], at: number): string | null {
  const block = blocks[at]?.block;
  return block?.kind === 'paragraph' || block?.kind === 'subhead' ? textOf(block.runs) : null;
}

function fieldPart(role: 'headline' | 'deck', text: string): Part[] {
  return text === '' ? [] : [part(role, role, { id: newId(), kind: 'paragraph', runs: plain(text) }, true)];
}

/** Parts the dateline from its paragraph. One that was changed by hand is read from the text instead. */
function withoutDateline(front: FrontMatter, body: Part[], fields: Fields, context: ReadContext): Said {
  const text = held(front.dateline?.text ?? '');
  if (text === '') return { parts: body, fields, notes: [] };
  const at = body.findIndex(({ block }) => block.kind === 'paragraph' && textOf(block.runs).startsWith(text));
  const host = body[at];
  if (host?.block.kind !== 'paragraph') {
    const found = splitDateline(body, context);
    return { parts: found.parts, fields: { ...fields, ...found.fields }, notes: found.notes };
  }
  const [head, rest] = splitRuns(host.block.runs, text.length);
  const dateline = part(
    datelinePartId(host.id),
    'dateline',
    { id: newId(), kind: 'paragraph', runs: head },
    true,
  );
  const after = rest.length === 0 ? [] : [{ ...host, block: { ...host.block, runs: rest } }];
  return { parts: [...body.slice(0, at), dateline, ...after, ...body.slice(at + 1)], fields, notes: [] };
}

/** The photo with the facts the front matter has for its file; every entry is used once. */
function withFacts(photo: Photo, known: PhotoFacts[]): Photo {
  const file = photo.origin.startsWith(INLINE) ? 'inline' : photo.origin;
  const at = known.findIndex((fact) => fact.file === file);
  const [fact] = at < 0 ? [] : known.splice(at, 1);
  if (fact === undefined) return photo;
  const { byline, copyright, taken, place, keywords, focus } = fact;
  const whole: Photo = { ...photo, byline, copyright, takenAt: taken, place, keywords, focus };
  for (const name of PHOTO_NAMES) whole[name] = fact[name];
  return whole;
}
