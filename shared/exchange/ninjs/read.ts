import * as v from 'valibot';
import { fail, ok, type Result } from '../../ipc/result';
import type { Block } from '../../story/blocks';
import { newId } from '../../story/ids';
import { LanguageSchema, type Person, type Story } from '../../story/story';
import { plain } from '../../story/text';
import { noneLeftOut, notesOf } from '../html/read-left-out';
import { MAX_PARTS, MAX_SOURCE } from '../limits';
import { priorityOf } from '../priority-of';
import { peopleOf } from '../recognise/byline';
import { isBlank } from '../recognise/letters';
import { labelOfSending } from '../sent-story';
import { structuredReading, type Told } from '../structured';
import { codeOfUri } from '../subject-uri';
import type { Fields, ReadContext, Reader, Reading } from '../types';
import { instantOf } from '../zoned';
import { bodyOfNinjs, summariesOf, type NinjsBody } from './read-body';
import { embeddedIn, isPicture, linksOf, photosOfNinjs } from './read-photos';
import { isObject, objectsAt, ofRole, plainNames, textAt, type Loose } from './values';

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
  recognises: (text) =>
    /^\ufeff?\s*\{/.test(text) && TELLING.filter((name) => text.includes(name)).length >= 2 ? 0.9 : 0,
  read: readNinjs,
};

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
  const item = itemOf(json.value);
  if (item === null) return fail('read.not-ninjs');
  const body = bodyOfNinjs(item);
  const told = toldBy(item, body);
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

/** The item itself: agencies also send it in a list, or wrapped in one property. */
function itemOf(value: unknown): Loose | null {
  let candidates: unknown[] = [value];
  for (let at = 0; at < candidates.length && at < 20; at += 1) {
    const one = candidates[at];
    if (Array.isArray(one)) candidates = candidates.concat(one.slice(0, 5));
    if (!isObject(one)) continue;
    const item = plainNames(one);
    if (['bodies', 'bodyhtml', 'bodytext', 'bodyxhtml', 'headlines', 'headline'].some((name) => name in item))
      return item;
    candidates.push(...['item', 'items', 'data', 'result', 'content'].map((name) => item[name]));
  }
  return null;
}

function toldBy(item: Loose, body: NinjsBody): Told {
  const photos = photosOfNinjs(item, body.images, body.blocks);
  const published = instantOf(textAt(item, 'versioncreated', 'firstcreated', 'contentcreated'));
  const fields = fieldsOf(item);
  const { deck = '' } = fields;
  // A picture's description is its caption.
  const summaries = isPicture(item) ? [] : summariesOf(item);
  const [first = '', ...others] = deck === '' ? summaries : [deck, ...summaries];
  const altIds = objectsAt(item, 'altids');
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
      ...others.map((text): Block => ({ id: newId(), kind: 'note', runs: plain(text) })),
      ...photos.blocks,
    ],
    images: photos.images,
    notes: [...body.notes, ...notesOf({ ...noneLeftOut(), embedded: embeddedIn(item) })],
    published,
    dateline: textAt(ofRole(altIds, 'x-dateline') ?? {}, 'value'),
  };
}

const DECK_ROLES = ['subheadline', 'subhead', 'sub', 'deck'];

function fieldsOf(item: Loose): Fields {
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
  const keywords = [
    ...subjects.filter((one) => textAt(one, 'rel') === 'keyword'),
    ...objectsAt(item, 'keywords'),
  ].map((one) => textAt(one, 'name', 'literal'));
  return {
    ...(id === undefined ? {} : { id }),
    headline: textAt(main, 'value') || textAt(item, 'headline'),
    deck,
    slug: textAt(item, 'slugline'),
    profile: textAt(item, 'profile'),
    label:
      textAt(ofRole(ids, 'x-label') ?? {}, 'value') ||
      labelOfSending(textAt(ofRole(ids, 'x-sending') ?? {}, 'value')),
    ...(take === null ? {} : { take: { number: Math.max(1, Number(take[1])), more: take[2] !== undefined } }),
    byline: bylineOf(item),
    desk: nameOf(subjects, 'desk'),
    section: nameOf(subjects, 'section') || textAt(objectsAt(item, 'service')[0] ?? {}, 'name'),
    priority: priorityOf(Number(textAt(item, 'urgency'))),
    genre: textAt(objectsAt(item, 'genres', 'genre')[0] ?? {}, 'name', 'literal'),
    keywords,
    subjects: subjectsOf(subjects),
    ...(v.is(LanguageSchema, language) ? { language } : {}),
    ...(until === null ? {} : { embargo: { until, zone: '' } }),
    editorsNote: textAt(item, 'ednote'),
    usageTerms: textAt(item, 'usageterms'),
    copyright: textAt(item, 'copyrightnotice', 'copyrightholder'),
    source: sourceOf(item),
    ...(textAt(item, 'pubstatus') === 'canceled' ? { status: 'killed' as const } : {}),
    ...(textAt(item, 'pubstatus') === 'withheld' ? { status: 'held' as const } : {}),
  };
}

/** The people who wrote it: the creators one by one where they are named so, else the line of the byline. */
function bylineOf(item: Loose): Person[] {
  const creators = objectsAt(item, 'people').filter((one) => textAt(one, 'rel') === 'creator');
  const authors = objectsAt(item, 'authors');
  const named = [...creators, ...authors].map((one) => ({
    name: textAt(one, 'name'),
    role: textAt(one, 'literal', 'role', 'jobtitle'),
  }));
  return named.length > 0 ? named : peopleOf(textAt(item, 'by', 'byline'));
}

function subjectsOf(subjects: readonly Loose[]): Story['subjects'] {
  return subjects.flatMap((one) => {
    if (['keyword', 'desk', 'section'].includes(textAt(one, 'rel'))) return [];
    const code = codeOfUri(textAt(one, 'uri')) ?? textAt(one, 'literal', 'code', 'qcode', 'uri');
    return [{ code, name: textAt(one, 'name') }];
  });
}

function nameOf(subjects: readonly Loose[], rel: string): string {
  return textAt(subjects.find((one) => textAt(one, 'rel') === rel) ?? {}, 'name');
}

function sourceOf(item: Loose): string {
  const sources = objectsAt(item, 'infosources');
  return textAt(ofRole(sources, 'source', 'publisher', 'provider') ?? {}, 'name') || textAt(item, 'source');
}
