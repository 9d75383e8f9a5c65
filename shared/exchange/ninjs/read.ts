import * as v from 'valibot';
import { fail, ok, type Result } from '../../ipc/result';
import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { LanguageSchema } from '../../story/story';
import { plain } from '../../story/text';
import { blockTexts } from '../../story/walk';
import { noneLeftOut, notesOf } from '../html/read-left-out';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { priorityOf } from '../priority-of';
import { isBlank, keyOf } from '../recognise/letters';
import { labelOfSending } from '../sent-story';
import { structuredReading, type Told } from '../structured';
import { severalReadings } from '../several';
import type { Fields, Note, ReadContext, Reader, Reading } from '../types';
import { instantOf } from '../zoned';
import { bodyOfNinjs, summariesOf, type NinjsBody } from './read-body';
import { itemsOf } from './read-items';
import { notesOfNinjs } from './read-notes';
import { storiesOf } from './read-package';
import { bylineOfNinjs } from './read-people';
import { embeddedIn, isPicture, linksOf, photosOfNinjs } from './read-photos';
import { readable } from './read-readable';
import { keywordsOf, subjectsOfNinjs } from './read-topics';
import { isObject, linesAt, objectsAt, ofRole, plainNames, textAt, type Loose } from './values';

/**
 * Reads IPTC ninjs of any version, and what agencies send that is nearly that.
 * Errors: `read.empty`, `read.too-large` {bytes, limit}, `read.not-json` {problem}, `read.not-ninjs`,
 * `read.too-many-parts` {parts, limit}.
 */
export const ninjsReader: Reader = {
  takes: 'text',
  format: 'ninjs',
  label: 'ninjs (IPTC)',
  extensions: ['ninjs.json', 'ninjs'],
  recognises: ninjsScore,
  read: readNinjs,
};

/** JSON that is cut short before it says what it is is this reader’s too, which says so: it is no text. */
function ninjsScore(text: string): number {
  if (!/^\ufeff?\s*[{[]/.test(text)) return 0;
  if (TELLING.filter((name) => text.includes(name)).length >= 2) return 0.9;
  const isJson = /^\ufeff?\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(text);
  return isJson && !parseJson(text.replace(/^\ufeff/, '')).ok ? 0.6 : 0;
}

/** Properties of which an object of ninjs has at least two. */
const TELLING = [
  ...['"uri"', '"bodies"', '"body_html"', '"body_text"', '"body_xhtml"', '"headlines"', '"headline"'],
  ...[
    '"versionCreated"',
    '"versioncreated"',
    '"version_created"',
    '"pubStatus"',
    '"pubstatus"',
    '"slugline"',
  ],
];

function readNinjs(source: string, context: ReadContext): Result<Reading> {
  if (source.length > MAX_SOURCE) return fail('read.too-large', { bytes: source.length, limit: MAX_SOURCE });
  if (isBlank(source)) return fail('read.empty');
  const json = parseJson(source.replace(/^\ufeff/, ''));
  if (!json.ok) return json;
  const items = itemsOf(json.value).flatMap(storiesOf);
  if (items.length === 0) return fail('read.not-ninjs');
  return severalReadings(items.map((item) => readItem(item, context)));
}

function readItem(item: Loose, context: ReadContext): Result<Reading> {
  const body = bodyOfNinjs(item);
  const told = toldBy(body.isOurs ? item : readable(item), body);
  if (told.blocks.length > MAX_PARTS)
    return fail('read.too-many-parts', { parts: told.blocks.length, limit: MAX_PARTS });
  const isEmpty = told.blocks.length === 0 && textAt({ ...told.fields }, 'headline', 'deck') === '';
  return isEmpty && told.images.length === 0 && !body.isOurs
    ? fail('read.empty')
    : ok(structuredReading('ninjs', told, context));
}

function parseJson(source: string): Result<unknown> {
  try {
    return ok(JSON.parse(source));
  } catch (error) {
    return fail('read.not-json', { problem: error instanceof Error ? error.message : '' });
  }
}

function toldBy(item: Loose, body: NinjsBody): Told {
  const photos = photosOfNinjs(item, body.images, body.blocks);
  const published = instantOf(textAt(item, 'versioncreated', 'firstcreated', 'contentcreated'));
  const fields = fieldsOf(item, body);
  const { deck = '' } = fields;
  // A picture's description is its caption.
  const summaries = isPicture(item) ? [] : summariesOf(item);
  const [first = '', ...others] = deck === '' ? summaries : [deck, ...summaries];
  const altIds = objectsAt(item, 'altids');
  const said = [...others, ...(body.isOurs ? [] : notesOfNinjs(item, body, first))];
  return {
    fields: {
      ...fields,
      deck: first,
      ...(body.dateline === null ? {} : { dateline: body.dateline }),
      links: linksOf(item),
    },
    ...(photos.lead === null && !body.isOurs ? {} : { lead: photos.lead }),
    // A summary beside the deck has no place in a story: an editor sees it above the text.
    blocks: [
      ...said.map((text): Block => ({ id: newId(), kind: 'note', runs: plain(text) })),
      ...photos.blocks,
    ],
    images: photos.images,
    notes: [
      ...body.notes,
      ...notesOf({ ...noneLeftOut(), embedded: embeddedIn(item) }),
      ...(body.blocks.length > 0 || body.isOurs || isPicture(item) ? [] : [NO_TEXT]),
    ],
    published,
    embargoSaid: embargoSaidIn(item),
    dateline:
      textAt(ofRole(altIds, 'x-dateline') ?? {}, 'value') || (body.isOurs ? '' : datelineBeside(item)),
  };
}

/** The dateline beside the text: agencies have it as a text or as a place. */
function datelineBeside(item: Loose): string {
  const of = (name: string): string => {
    const value = item[name];
    return isObject(value) ? textAt(plainNames(value), 'text', 'city', 'name') : textAt(item, name);
  };
  return of('dateline') || of('located');
}

/** Where a dateline would stand, in small letters. */
function headOf(item: Loose, { blocks }: NinjsBody): string {
  const opening = blocks
    .slice(0, 2)
    .flatMap(blockTexts)
    .map((text) => text.slice(0, DATELINE_LENGTH));
  return keyOf([datelineBeside(item), ...opening].join(' '));
}

const DATELINE_LENGTH = 60;

/** What is said of an item whose text is somewhere else. */
const NO_TEXT: Note = {
  level: 'warning',
  code: 'read.no-text',
  message:
    'The item holds no text of its own: what stands here is all it says. Its text may be a file or an address of its own.',
};

const DECK_ROLES = ['subheadline', 'subhead', 'sub', 'deck'];

/** What an item says of an embargo that is no instant. */
function embargoSaidIn(item: Loose): string {
  const said = textAt(item, 'embargoeduntil', 'embargoed');
  return instantOf(said) === null ? said : '';
}

function fieldsOf(item: Loose, body: NinjsBody): Fields {
  const headlines = objectsAt(item, 'headlines');
  const subjects = objectsAt(item, 'subjects', 'subject');
  const ids = objectsAt(item, 'altids');
  const isDeck = (one: Loose): boolean => DECK_ROLES.includes(textAt(one, 'role').toLowerCase());
  const main = ofRole(headlines, 'main') ?? headlines.find((one) => !isDeck(one)) ?? {};
  const deck = textAt(ofRole(headlines, ...DECK_ROLES) ?? {}, 'value');
  const language = textAt(item, 'language').replace('_', '-');
  const until = instantOf(textAt(item, 'embargoeduntil', 'embargoed'));
  const id = /^urn:uuid:([0-9a-f-]{36})$/.exec(textAt(item, 'uri'))?.[1];
  const take = /^(\d{1,2})( more)?$/.exec(textAt(ofRole(ids, 'x-take') ?? {}, 'value'));
  return {
    ...(id === undefined ? {} : { id }),
    headline: textAt(main, 'value') || textAt(item, 'headline'),
    deck: deck || textAt(item, 'subheadline', 'subhead'),
    slug: textAt(item, 'slugline', 'slug', 'kicker'),
    profile: textAt(item, 'profile'),
    label:
      textAt(ofRole(ids, 'x-label') ?? {}, 'value') ||
      labelOfSending(textAt(ofRole(ids, 'x-sending') ?? {}, 'value')),
    ...(take === null ? {} : { take: { number: Math.max(1, Number(take[1])), more: take[2] !== undefined } }),
    byline: bylineOfNinjs(item),
    desk: nameOf(subjects, 'desk'),
    section: nameOf(subjects, 'section') || textAt(objectsAt(item, 'service')[0] ?? {}, 'name'),
    priority: priorityOf(Number(textAt(item, 'urgency'))),
    genre:
      textAt(objectsAt(item, 'genres', 'genre', 'genrenames')[0] ?? {}, 'name', 'literal') ||
      textAt(item, 'genre'),
    keywords: keywordsOf(item),
    subjects: subjectsOfNinjs(item, body.isOurs, headOf(item, body)),
    ...(v.is(LanguageSchema, language) ? { language } : {}),
    ...(until === null ? {} : { embargo: { until, zone: '' } }),
    editorsNote:
      textAt(item, 'ednote') || linesAt(item, ['ednote', 'ednotes'], ['ednote', 'value', 'text']).join('\n'),
    usageTerms:
      textAt(item, 'usageterms') || linesAt(item, ['usageterms', 'usage'], ['value', 'text']).join('\n'),
    copyright: textAt(item, 'copyrightnotice', 'copyrightholder'),
    source: sourceOf(item),
    ...(textAt(item, 'pubstatus') === 'canceled' ? { status: 'killed' as const } : {}),
    ...(textAt(item, 'pubstatus') === 'withheld' ? { status: 'held' as const } : {}),
  };
}

function nameOf(subjects: readonly Loose[], rel: string): string {
  return textAt(subjects.find((one) => textAt(one, 'rel') === rel) ?? {}, 'name');
}

function sourceOf(item: Loose): string {
  const sources = objectsAt(item, 'infosources', 'infosource');
  return (
    textAt(ofRole(sources, 'source', 'publisher', 'provider') ?? {}, 'name') ||
    textAt(item, 'source', 'creditline')
  );
}
