import { parseDateline } from '../dateline/parse';
import type { Block } from '../story/blocks';
import { newId } from '../story/ids';
import type { Photo } from '../story/photo';
import { place, type Dateline } from '../story/place';
import { plain } from '../story/text';
import { lineOfBlock } from './convert';
import { part, roleOfBlock } from './parts';
import { splitDateline } from './recognise/dateline';
import { UNCLEAR_EMBARGO } from './embargo';
import { isBlank, keyOf } from './recognise/letters';
import { instantOf } from './zoned';
import type { Fields, FoundImage, Note, Part, ReadContext, Reading, ReadFormat } from './types';

/** What a source of a format with named fields says. */
export interface Told {
  fields: Fields;
  /** The lead photo; null for none, undefined where the source does not tell it from those in its text. */
  lead?: Photo | null;
  /** The text, block by block, the dateline still in it where it is run in. */
  blocks: readonly Block[];
  images: FoundImage[];
  notes: Note[];
  /** When it was sent, ISO 8601: dates a dateline without a year; null where it is not said. */
  published: string | null;
  /**
   * What it says of an embargo where no field holds it: when it may be released, which counts if that is yet to come, or
   * words nobody can read, which become a note for editors. `''` for nothing.
   */
  embargoSaid?: string;
  /** The dateline as the source has it beside its text, `''` for none. */
  dateline: string;
  /** The day that belongs to it, `YYYY-MM-DD`, where the source has it beside its words; null for none. */
  datelineDate?: string | null;
}

/** What a source says before anything has been read. */
export const NOTHING_TOLD: Told = {
  ...{ fields: {}, blocks: [], images: [], notes: [] },
  ...{ published: null, dateline: '' },
};

/**
 * The reading of a source that names its fields: nothing is guessed but the dateline at the head of the text. A first
 * paragraph that only says the headline again is set aside.
 */
export function structuredReading(format: ReadFormat, told: Told, context: ReadContext): Reading {
  const held = heldBack(told, context.now);
  const { headline = '', deck = '' } = told.fields;
  const { lead } = told;
  const body = told.blocks.map((block, at) => part(`b${at + 1}`, roleOfBlock(block), block, true));
  const [first, ...rest] = body;
  const isAgain =
    first !== undefined && !isBlank(headline) && keyOf(lineOfBlock(first.block)) === keyOf(headline);
  const text = isAgain ? [{ ...first, role: 'drop' as const }, ...rest] : body;
  const dated =
    told.fields.dateline === undefined
      ? datedParts(text, told, context)
      : { parts: text, fields: {}, notes: [] };
  return {
    format,
    name: context.name,
    exact: null,
    encoding: null,
    parts: [
      ...line('headline', headline),
      ...line('deck', deck),
      ...(lead ? [part('lead', 'photo', { id: newId(), kind: 'photo', photo: lead }, true)] : []),
      ...held.parts,
      ...dated.parts,
    ],
    fields: { ...told.fields, ...held.fields, ...dated.fields, ...(lead === null ? { lead } : {}) },
    images: told.images,
    notes: [...told.notes, ...held.notes, ...dated.notes],
  };
}

/** What the source says of an embargo beside its fields. */
function heldBack(
  { fields, embargoSaid = '' }: Told,
  now: string,
): { fields: Fields; parts: Part[]; notes: Note[] } {
  if (embargoSaid === '' || (fields.embargo ?? null) !== null) return { fields: {}, parts: [], notes: [] };
  const until = instantOf(embargoSaid);
  if (until === null) {
    const said = part('embargo', 'note', { id: newId(), kind: 'note', runs: plain(embargoSaid) }, true);
    return { fields: {}, parts: [said], notes: [UNCLEAR_EMBARGO] };
  }
  const isHeld = Date.parse(until) > Date.parse(now);
  return { fields: isHeld ? { embargo: { until, zone: '' } } : {}, parts: [], notes: [] };
}

/** The dateline run into the text; where there is none, the one the source has beside it. */
function datedParts(
  parts: readonly Part[],
  { published, dateline, datelineDate = null }: Told,
  context: ReadContext,
): Pick<ReturnType<typeof splitDateline>, 'parts' | 'fields' | 'notes'> {
  const split = splitDateline(parts, { ...context, published });
  if (split.fields.dateline !== undefined || dateline === '') return split;
  // Beside the text a dateline may stand without what ends it there.
  const now = published ?? context.now;
  const read = [dateline, `${dateline} —`]
    .map((said) => parseDateline(said, { house: context.house, now }))
    .find((found) => found !== null);
  const found = read?.dateline ?? placeAlone(dateline);
  if (found !== null)
    return { ...split, fields: { dateline: { ...found, date: found.date ?? datelineDate } } };
  // One that cannot be read is not lost: an editor sees it above the text.
  const unread = part('unread', 'note', { id: newId(), kind: 'note', runs: plain(dateline) }, true);
  return { ...split, parts: [unread, ...split.parts] };
}

const LONGEST_PLACE = 40;

/** A dateline that is only the name of a place nobody knows, `Tegucigalpa` or `Cádiz, Spain`; null for more than that. */
function placeAlone(dateline: string): Dateline | null {
  const [name = '', ...around] = dateline.split(/\s*,\s*/);
  const isName = [name, ...around].every((part) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.’' -]*$/u.test(part));
  if (!isName || dateline.length > LONGEST_PLACE) return null;
  const [country = '', ...regions] = around.toReversed();
  return {
    places: [{ ...place(name), country, region: regions.reverse().join(', ') }],
    date: null,
    source: null,
  };
}

function line(role: 'headline' | 'deck', text: string): Part[] {
  if (text === '') return [];
  return [part(role, role, { id: newId(), kind: 'paragraph', runs: plain(text) }, true)];
}
