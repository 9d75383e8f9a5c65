import * as v from 'valibot';
import { parseDocument, stringify } from 'yaml';
import { FocusSchema, PhotoSchema, type Photo, type PhotoText } from '../../story/photo';
import { DatelineSchema, PlaceSchema, type Place } from '../../story/place';
import { EmbargoSchema, StorySchema, TakeSchema, type Story } from '../../story/story';
import { SENDINGS, type Fields, type Sending } from '../types';

/** The value of `format` in the front matter of a file of ours. */
export const MARKDOWN_FORMAT = 'dateline-markdown/1';

const place = v.pipe(
  v.looseObject({ name: v.string() }),
  v.transform((known): unknown => ({ region: '', country: '', countryCode: '', timeZone: '', ...known })),
  PlaceSchema,
);

/** What it says of a photo by the names of the story format. */
export const PHOTO_NAMES = [
  'bylineTitle',
  'source',
  'usageTerms',
  'rightsPage',
  'headline',
  'title',
  'longAlt',
  'captionWriter',
  'sublocation',
  'sourceType',
] as const satisfies readonly PhotoText[];

/** What the front matter says of a photo; `file` is the address of its image, `''` when it is missing. */
const photo = v.object({
  file: v.optional(v.string(), ''),
  byline: v.optional(v.string(), ''),
  copyright: v.optional(v.string(), ''),
  taken: v.optional(PhotoSchema.entries.takenAt, null),
  place: v.optional(v.nullable(place), null),
  ...v.entriesFromList(PHOTO_NAMES, v.optional(v.string(), '')),
  keywords: v.optional(v.array(v.string()), []),
  focus: v.optional(v.nullable(FocusSchema), null),
});

/** What the front matter says of a photo. */
export type PhotoFacts = v.InferOutput<typeof photo>;

const { entries } = StorySchema;

const text = v.optional(v.string());

/** The front matter of a file of ours. */
const FrontMatterSchema = v.object({
  format: v.literal(MARKDOWN_FORMAT),
  id: v.optional(entries.id),
  slug: text,
  profile: text,
  label: text,
  take: v.optional(TakeSchema),
  headline: text,
  deck: text,
  byline: v.optional(
    v.array(
      v.pipe(
        v.union([v.string(), v.object({ name: v.string(), role: v.string() })]),
        v.transform((person) => (typeof person === 'string' ? { name: person, role: '' } : person)),
      ),
    ),
  ),
  dateline: v.optional(
    v.object({
      text: v.string(),
      places: v.array(place),
      date: v.optional(DatelineSchema.entries.date, null),
      source: v.optional(v.nullable(v.string()), null),
    }),
  ),
  lead: v.optional(photo),
  photos: v.optional(v.array(photo)),
  language: v.optional(entries.language),
  embargo: v.optional(EmbargoSchema),
  desk: text,
  section: text,
  priority: v.optional(entries.priority),
  genre: text,
  keywords: v.optional(entries.keywords),
  subjects: v.optional(entries.subjects),
  links: v.optional(entries.links),
  usageTerms: text,
  copyright: text,
  source: text,
  sending: v.optional(v.picklist(SENDINGS)),
  version: v.optional(v.number()),
  note: text,
});

/** The front matter of a file of ours. */
export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>;

/** The photos of a story with the addresses of their images, the lead apart. */
export interface PlacedPhotos {
  lead: { photo: Photo; file: string } | null;
  body: { photo: Photo; file: string }[];
}

/** One line for a text, quoted as JSON is: what any reader of YAML reads alike. */
const YAML = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedAsJSON: true,
  aliasDuplicateObjects: false,
} as const;

/** The front matter of a story, its fences included. */
export function frontMatterText(
  story: Story,
  datelineText: string | null,
  photos: PlacedPhotos,
  sending: Sending,
): string {
  const { dateline } = story;
  const front = {
    format: MARKDOWN_FORMAT,
    headline: said(story.headline),
    deck: said(story.deck),
    slug: said(story.slug),
    profile: said(story.profile),
    label: said(story.label),
    take: story.take ?? undefined,
    byline: said(story.byline.map(({ name, role }) => (role === '' ? name : { name, role }))),
    dateline:
      dateline === null || datelineText === null
        ? undefined
        : {
            text: datelineText,
            places: dateline.places.map(placeFacts),
            date: dateline.date ?? undefined,
            source: dateline.source ?? undefined,
          },
    embargo: story.embargo ?? undefined,
    language: story.language,
    desk: said(story.desk),
    section: said(story.section),
    priority: story.priority,
    genre: said(story.genre),
    keywords: said(story.keywords),
    subjects: said(story.subjects),
    lead: photos.lead === null ? undefined : photoFacts(photos.lead),
    photos: said(photos.body.map(photoFacts)),
    links: said(story.links.filter((link) => link.href !== null)),
    usageTerms: said(story.usageTerms),
    copyright: said(story.copyright),
    source: said(story.source),
    ...sendingFacts(sending),
    id: story.id,
    date: story.createdAt,
    updated: story.updatedAt,
  };
  return `---\n${stringify(front, YAML)}---`;
}

/** The front matter of a story that was killed: which one it was, and that it is withdrawn. */
export function killedFrontMatter({ id, slug, language }: Story, sending: Sending): string {
  const front = { format: MARKDOWN_FORMAT, slug: said(slug), language, ...sendingFacts(sending), id };
  return `---\n${stringify(front, YAML)}---`;
}

/** How a story goes out; nothing where it does for the first time. */
function sendingFacts({ kind, version, note }: Sending): Record<string, unknown> {
  return kind === 'first' ? {} : { sending: kind, version, note: said(note) };
}

/** A front matter as it was found, and the text below it: ours, somebody else's, none, or one that is no YAML. */
export type FoundFrontMatter = { rest: string } & (
  | { kind: 'ours'; front: FrontMatter }
  | { kind: 'foreign'; values: Readonly<Record<string, unknown>> }
  | { kind: 'none' }
  | { kind: 'unreadable'; yaml: string }
);

const MAX_ALIASES = 20;

/** The longest front matter that is read, in UTF-16 units. */
const LONGEST = 256 * 1024;

/** Parts the front matter, between lines of three dashes at the top, from the text. Line feeds only. */
export function splitFrontMatter(text: string): FoundFrontMatter {
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  const closing = opening === undefined ? null : CLOSING.exec(text.slice(0, LONGEST));
  if (opening === undefined || closing === null) return { kind: 'none', rest: text };
  const rest = text.slice(closing.index + closing[0].length);
  const yaml = text.slice(opening.length, closing.index + 1);
  const value = parseYaml(yaml);
  const ours = v.safeParse(FrontMatterSchema, value);
  if (ours.success) return { kind: 'ours', front: ours.output, rest };
  const foreign = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (foreign.success) return { kind: 'foreign', values: foreign.output, rest };
  // Two rules with text between are no front matter at all.
  return /^[A-Za-z][\w-]*:(?:\s|$)/m.test(yaml)
    ? { kind: 'unreadable', yaml, rest }
    : { kind: 'none', rest: text };
}

const CLOSING = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The fields of a story that the front matter of ours says; its text and photos are elsewhere. */
export function fieldsOfFrontMatter(front: FrontMatter): Fields {
  const { dateline, language, embargo, priority, id, take } = front;
  const fields: Fields = {};
  for (const name of ['slug', 'profile', 'label', 'headline', 'deck', 'desk', 'section', 'genre'] as const)
    fields[name] = front[name] ?? '';
  for (const name of ['usageTerms', 'copyright', 'source'] as const) fields[name] = front[name] ?? '';
  return {
    ...fields,
    byline: front.byline ?? [],
    keywords: front.keywords ?? [],
    subjects: front.subjects ?? [],
    links: front.links ?? [],
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { language }),
    ...(priority === undefined ? {} : { priority }),
    ...(embargo === undefined ? {} : { embargo }),
    ...(take === undefined ? {} : { take }),
    ...(dateline === undefined || dateline.places.length === 0
      ? {}
      : { dateline: { places: dateline.places, date: dateline.date, source: dateline.source } }),
  };
}

function parseYaml(yaml: string): unknown {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false, strict: false });
    if (document.errors.length > 0) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return value;
  } catch {
    // Nested too deeply, or an alias that refers to more than it may.
    return undefined;
  }
}

function photoFacts({ photo: facts, file }: { photo: Photo; file: string }): Record<string, unknown> {
  return {
    file,
    byline: said(facts.byline),
    copyright: said(facts.copyright),
    taken: facts.takenAt ?? undefined,
    place: facts.place === null ? undefined : placeFacts(facts.place),
    ...Object.fromEntries(PHOTO_NAMES.map((name) => [name, said(facts[name])])),
    keywords: said(facts.keywords),
    focus: facts.focus ?? undefined,
  };
}

function placeFacts({ name, region, country, countryCode, timeZone }: Place): Record<string, unknown> {
  return {
    name,
    region: said(region),
    country: said(country),
    countryCode: said(countryCode),
    timeZone: said(timeZone),
  };
}

function said<T extends string | readonly unknown[]>(value: T): T | undefined {
  return value.length === 0 ? undefined : value;
}
