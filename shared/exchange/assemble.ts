import { DEFAULT_HOUSE, type House } from '../house/house';
import type { Block } from '../story/blocks';
import { newId } from '../story/ids';
import { newStory, paragraph } from '../story/create';
import { normalizeStory } from '../story/normalize';
import type { Media } from '../story/photo';
import type { Person, Story } from '../story/story';
import { takeDateline } from './assemble-dateline';
import { PHOTO_ROLES, photosOfParts } from './assemble-photo';
import { blockInRole, lineOfBlock } from './convert';
import { roleOfBlock } from './parts';
import { isByliner, peopleOf } from './recognise/byline';
import { slugLineOf, slugOf } from './recognise/slug';
import type { Fields, Part, Reading } from './types';
import { oneLine } from './well-formed';

/** What becomes of a reading beside its parts. */
export interface AssembleContext {
  /** The instant, ISO 8601: when the story is created. */
  now: string;
  /** Of a story whose source names none. */
  language: string;
  /** Of a story whose source names none. */
  desk: string;
  /** The picture kept for an address or name of the source, or null. */
  photo(origin: string): Media | null;
  /** How datelines are read that somebody points out; the default house reads those of every agency we know. */
  house?: House;
}

/**
 * The story of a reading: every part by its role, everything else by the fields. A story that was read exactly
 * passes through. Of several headlines, decks or slugs the first counts, the others are text; a photo before the
 * text is the lead unless the source says otherwise. No word is lost of any part whose role is not `drop`, but the
 * label of a byline and the words between its names.
 */
export function assemble(reading: Reading, context: AssembleContext): Story {
  if (reading.exact !== null) return reading.exact;
  const { now, language, desk, house = DEFAULT_HOUSE } = context;
  const { parts, dateline } = takeDateline(reading, now, house);
  let story: Story = { ...newStory({ now, language, desk }), ...reading.fields, dateline, body: [] };
  const leadIsOpen = reading.fields.lead === undefined;
  const said = new Set<string>();
  let photo: Part[] = [];
  const flush = () => {
    for (const shot of photosOfParts(photo, (origin) => context.photo(origin))) {
      if (leadIsOpen && story.lead === null && !story.body.some(isText)) story = { ...story, lead: shot };
      else story.body.push({ id: newId(), kind: 'photo', photo: shot });
    }
    photo = [];
  };
  for (const one of parts) {
    if (one.role === 'drop') continue;
    if (PHOTO_ROLES.includes(one.role)) {
      photo.push(one);
      continue;
    }
    flush();
    const field = said.has(one.role) ? null : fieldOf(one, reading.fields);
    if (field === null) story.body.push(bodyBlock(one));
    else if (field.byline !== undefined)
      story = {
        ...story,
        byline: said.has('byline-part') ? goOn(story.byline, field.byline) : field.byline,
      };
    else story = { ...story, ...field };
    if (SINGULAR.has(one.role)) said.add(one.role);
    if (one.role === 'byline') said.add('byline-part');
  }
  flush();
  return normalizeStory(story.body.length === 0 ? { ...story, body: [paragraph('')] } : story);
}

const SINGULAR: ReadonlySet<string> = new Set(['headline', 'deck', 'slug']);

/** Notes for editors may stand before the lead photo. */
function isText(block: Block): boolean {
  return block.kind !== 'note';
}

type Spoken = Partial<Pick<Story, 'slug' | 'label' | 'take' | 'headline' | 'deck' | 'byline'>>;

function fieldOf({ role, block }: Part, fields: Fields): Spoken | null {
  const line = lineOfBlock(block);
  switch (role) {
    case 'slug':
      return slugFields(line, fields);
    case 'headline':
      return { headline: exactly(fields.headline, line) };
    case 'deck':
      return { deck: exactly(fields.deck, line) };
    case 'byline':
      return { byline: peopleOf(line) };
    default:
      return null;
  }
}

/** What a line of a slug says, unless the source says it elsewhere. */
function slugFields(line: string, fields: Fields): Spoken {
  if (fields.slug !== undefined) return { slug: exactly(fields.slug, slugOf(line)) };
  const { slug, label, take } = slugLineOf(line);
  return {
    slug,
    ...(label === '' ? {} : { label }),
    ...(take === null ? {} : { take: { number: take, more: fields.take?.more ?? false } }),
  };
}

/** People of several lines: a line that is only a function or an agency says what the one before it is. */
function goOn(before: readonly Person[], more: readonly Person[]): Person[] {
  const last = before.at(-1);
  const [first, ...rest] = more;
  if (last?.role === '' && first !== undefined && rest.length === 0 && isByliner(first.name))
    return [...before.slice(0, -1), { ...last, role: first.name }];
  return [...before, ...more];
}

/** The field as its source has it where it is the same text: a part's line has its white space joined. */
function exactly(field: string | undefined, line: string): string {
  return field !== undefined && oneLine(field) === line ? field : line;
}

/** The block of the body a part becomes; a second headline is what its block is. */
function bodyBlock(one: Part) {
  const role = SINGULAR.has(one.role) ? roleOfBlock(one.block) : one.role;
  return blockInRole(one.block, role);
}
