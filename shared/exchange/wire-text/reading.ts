import { withoutSmallDateline } from './dateline';
import type { House } from '../../house/house';
import { fail, ok, type Result } from '../../ipc/result';
import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { plain } from '../../story/text';
import { blockTexts } from '../../story/walk';
import { MAX_PARTS } from '../limits';
import { UNCLEAR_EMBARGO } from '../embargo';
import { isBlank } from '../recognise/letters';
import { piece } from '../recognise/piece';
import { structuredReading } from '../structured';
import { embargoFields } from '../text/read-embargo';
import type { Decoded, Fields, Note, Reading, ReadContext } from '../types';

/** Marks of the house for the end of a take and of a story. */
export type EndMarks = Pick<House['takes'], 'more' | 'end'>;

/** What a message says, its lines sorted. */
export interface WireTold {
  fields: Fields;
  /** Lines above the text that speak to editors. */
  forEditors: readonly string[];
  /** Lines that speak of an embargo. */
  embargoes: readonly string[];
  blocks: readonly Block[];
  /** What the header says of the sending, in words; `''` for nothing. */
  sent: string;
  /** When it was sent, ISO 8601; null where it does not say. */
  published: string | null;
}

/** The reading of a message of a wire. Errors: `read.empty`, `read.too-many-parts` {parts, limit}. */
export function wireReading(
  format: 'anpa' | 'iptc7901',
  told: WireTold,
  { encoding, notes }: Pick<Decoded, 'encoding' | 'notes'>,
  context: ReadContext,
): Result<Reading> {
  const below = told.blocks.slice(0, LOOK_AT).filter(speaksOfEmbargo);
  const said = [...told.embargoes, ...below.map((block) => blockTexts(block).join(' '))];
  const lines = said.map((text) => piece(paragraphOf(text), 0));
  const embargo = embargoFields(lines);
  const unread = lines.filter(({ role }) => role !== 'drop').map(({ text }) => text);
  const isUnsaid = unread.length > 0 && embargo.notes.length === 0;
  const above = [...unread, ...told.forEditors].map(noteOf);
  const text = told.blocks.filter((block) => !below.includes(block));
  const dated = withoutSmallDateline(text, context);
  const blocks = [...above, ...dated.blocks];
  const isEmpty =
    isBlank(told.fields.headline ?? '') && blocks.every((block) => isBlank(blockTexts(block).join('')));
  if (isEmpty) return fail('read.empty');
  if (blocks.length > MAX_PARTS)
    return fail('read.too-many-parts', { parts: blocks.length, limit: MAX_PARTS });
  const reading = structuredReading(
    format,
    {
      fields: { ...told.fields, ...embargo.fields, ...dated.fields },
      blocks,
      images: [],
      notes: [...notes, ...embargo.notes, ...(isUnsaid ? [UNCLEAR_EMBARGO] : []), ...sentNotes(told.sent)],
      published: told.published,
      dateline: '',
    },
    context,
  );
  return ok({ ...reading, encoding });
}

/** Below the headline, too, the first lines may speak of an embargo; one that oil is under is no such line. */
const LOOK_AT = 3;
const HOLDS =
  /^\W{0,3}(?:sperrfrist\b|hold for release|not for (?:use|release) before|для публикации после|embargo(?:ed)?\s*(?::|until\b|till\b|bis\b|hasta\b|jusqu))[^\n]{0,160}$/i;

function speaksOfEmbargo(block: Block): boolean {
  return block.kind === 'paragraph' && HOLDS.test(blockTexts(block).join(' '));
}

/** A note for editors in the text. */
export function noteOf(text: string): Block {
  return { id: newId(), kind: 'note', runs: plain(text) };
}

/** A paragraph of plain text. */
export function paragraphOf(text: string): Block {
  return { id: newId(), kind: 'paragraph', runs: plain(text) };
}

/** Whether a line above the text speaks of an embargo, in the words of agencies. */
export function isEmbargoLine(line: string): boolean {
  return /^\W{0,3}(?:embargo|sperrfrist|hold for release|not for (?:use|release) before|для публикации после)/i.test(
    line,
  );
}

function sentNotes(sent: string): Note[] {
  return sent === '' ? [] : [{ level: 'info', code: 'wire.sent', message: sent }];
}
