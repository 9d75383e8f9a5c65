import * as v from 'valibot';
import { FocusSchema, PhotoSchema, type Photo, type PHOTO_TEXTS_WITHHELD } from '../../story/photo';
import { DatelineSchema, PlaceSchema, type Dateline } from '../../story/place';
import { EmbargoSchema, StorySchema, type Story } from '../../story/story';
import type { Fields } from '../types';

/**
 * What the writer and the reader of article pages agree on, so that a page of ours comes back without loss.
 *
 * A page is ours when it has `<meta name="dateline:format">`. In it
 * - text is exact: no white space in an element that holds runs may be collapsed or trimmed; `<br>` is `\n`;
 * - every meaningful element says what it is in `data-part` (PARTS); an element without one has only its HTML
 *   meaning (p, h2, blockquote, ul, ol, table, hr), and `furniture` is never text of the story;
 * - the blocks are the children of the `body` part (divs around tables are transparent); an empty `<p>` is a block;
 * - marks are strong, em, u, s, sub, sup; links are `a[href]`;
 * - the fields that are not visible text are `<meta name="dateline:…">`, read by `fieldsOfMeta`;
 * - a picture's facts are `data-…` attributes of its figure, read by `photoFacts`; a figure without `<img>` is a
 *   photo whose picture is missing, its alternative text is the `aria-label` of the `missing` part;
 * - a list item whose depth does not say its level has `data-level`.
 */
export const PARTS = [
  'headline',
  'deck',
  /** `figure`: the lead photo. */
  'lead',
  /** `figure`: a photo of the body. */
  'photo',
  'caption',
  'credit',
  /** Stands where the picture would, with the alternative text as `aria-label`; its own text is furniture. */
  'missing',
  'body',
  /** `span` at the head of a paragraph: the rendered dateline; the value is in `data-dateline`. */
  'dateline',
  /** `p` that holds only the dateline, in a story without paragraphs: not a block. */
  'standalone',
  /** `aside`: a pull quote; its text is the `p` in it. */
  'pullquote',
  /** `cite` in the footer of a blockquote or pull quote. */
  'attribution',
  'furniture',
] as const;

/** What an element of an article page is. */
export type PartName = (typeof PARTS)[number];

/** The number of the page format this build writes. */
export const PAGE_FORMAT = '1';

/** The name of the meta element that says a page is ours. */
export const PAGE_MARK = 'dateline:format';

/** A meta element of ours: its name and content. */
export type Meta = readonly [name: string, content: string];

/** The fields of a story that are no visible text of its page, as meta elements; empty ones are left out. */
export function metaOfStory(story: Story): Meta[] {
  const { embargo } = story;
  const links = story.links.filter((link) => link.href !== null);
  const metas: Meta[] = [
    ['dateline:id', story.id],
    ['dateline:slug', story.slug],
    ['dateline:profile', story.profile],
    ['dateline:label', story.label],
    ['dateline:take', story.take === null ? '' : JSON.stringify(story.take)],
    ['dateline:desk', story.desk],
    ['dateline:section', story.section],
    ['dateline:priority', story.priority],
    ['dateline:genre', story.genre],
    ['dateline:usage-terms', story.usageTerms],
    ['dateline:copyright', story.copyright],
    ['dateline:source', story.source],
    ['dateline:byline', listed(story.byline)],
    ['dateline:keywords', listed(story.keywords)],
    ['dateline:subjects', listed(story.subjects)],
    ['dateline:links', listed(links)],
    ['dateline:embargo', embargo === null ? '' : embargo.until],
    ['dateline:embargo-zone', embargo === null ? '' : embargo.zone],
  ];
  return [[PAGE_MARK, PAGE_FORMAT], ...metas.filter(([, content]) => content !== '')];
}

/** The fields the meta elements of a page of ours say; what does not fit the story's schema is passed over. */
export function fieldsOfMeta(metas: Iterable<Meta>): Fields {
  const contents = new Map(metas);
  let fields: Fields = {};
  for (const [name, content] of contents) fields = { ...fields, ...FIELD_READERS.get(name)?.(content) };
  const embargo = v.safeParse(EmbargoSchema, {
    until: contents.get('dateline:embargo'),
    zone: contents.get('dateline:embargo-zone') ?? '',
  });
  return embargo.success ? { ...fields, embargo: embargo.output } : fields;
}

/** The facts of a photo that stand in attributes of its figure. */
export type PhotoFacts = Omit<
  Photo,
  'media' | 'origin' | 'caption' | 'credit' | 'alt' | 'crop' | (typeof PHOTO_TEXTS_WITHHELD)[number]
>;

/** The attributes of a photo's figure; empty ones are left out. */
export function photoAttributes(photo: Photo): Meta[] {
  const attributes: Meta[] = [
    ['data-byline', photo.byline],
    ['data-copyright', photo.copyright],
    ['data-taken', photo.takenAt ?? ''],
    ['data-place', photo.place === null ? '' : JSON.stringify(photo.place)],
    ['data-facts', moreFacts(photo)],
  ];
  return attributes.filter(([, value]) => value !== '');
}

/** The facts of a photo from its figure's attributes; what does not fit the schema counts as not said. */
export function photoFacts(attribute: (name: string) => string | null): PhotoFacts {
  const takenAt = v.safeParse(PhotoSchema.entries.takenAt, attribute('data-taken'));
  const place = v.safeParse(PlaceSchema, parseJson(attribute('data-place') ?? ''));
  const more = v.safeParse(MoreFactsSchema, parseJson(attribute('data-facts') ?? '{}'));
  return {
    ...(more.success ? more.output : v.parse(MoreFactsSchema, {})),
    byline: attribute('data-byline') ?? '',
    copyright: attribute('data-copyright') ?? '',
    takenAt: takenAt.success ? takenAt.output : null,
    place: place.success ? place.output : null,
  };
}

/** The facts that have no attribute of their own; what is not known is left out. */
const MoreFactsSchema = v.object({
  bylineTitle: v.optional(v.string(), ''),
  source: v.optional(v.string(), ''),
  usageTerms: v.optional(v.string(), ''),
  rightsPage: v.optional(v.string(), ''),
  headline: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  longAlt: v.optional(v.string(), ''),
  captionWriter: v.optional(v.string(), ''),
  sublocation: v.optional(v.string(), ''),
  sourceType: v.optional(v.string(), ''),
  keywords: v.optional(v.array(v.string()), []),
  focus: v.optional(v.nullable(FocusSchema), null),
});

function moreFacts(photo: Photo): string {
  const known = MORE_FACTS.flatMap((name): [string, unknown][] => {
    const value = photo[name];
    return value === null || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [[name, value]];
  });
  return known.length === 0 ? '' : JSON.stringify(Object.fromEntries(known));
}

const MORE_FACTS = v.keyof(MoreFactsSchema).options;

/** The value of a `data-dateline` attribute. */
export function datelineData(dateline: Dateline): string {
  return JSON.stringify(dateline);
}

/** The dateline a `data-dateline` attribute holds, or null where it holds none. */
export function datelineOfData(data: string): Dateline | null {
  const parsed = v.safeParse(DatelineSchema, parseJson(data));
  return parsed.success ? parsed.output : null;
}

const FIELD_READERS: ReadonlyMap<string, (content: string) => Fields> = new Map(
  Object.entries<(content: string) => Fields>({
    'dateline:id': fieldReader(StorySchema.entries.id, asIs, (id) => ({ id })),
    'dateline:slug': (slug) => ({ slug }),
    'dateline:profile': (profile) => ({ profile }),
    'dateline:label': (label) => ({ label }),
    'dateline:take': fieldReader(StorySchema.entries.take, parseJson, (take) => ({ take })),
    'dateline:desk': (desk) => ({ desk }),
    'dateline:section': (section) => ({ section }),
    'dateline:genre': (genre) => ({ genre }),
    'dateline:usage-terms': (usageTerms) => ({ usageTerms }),
    'dateline:copyright': (copyright) => ({ copyright }),
    'dateline:source': (source) => ({ source }),
    'dateline:priority': fieldReader(StorySchema.entries.priority, asIs, (priority) => ({ priority })),
    'dateline:byline': fieldReader(StorySchema.entries.byline, parseJson, (byline) => ({ byline })),
    'dateline:keywords': fieldReader(StorySchema.entries.keywords, parseJson, (keywords) => ({ keywords })),
    'dateline:subjects': fieldReader(StorySchema.entries.subjects, parseJson, (subjects) => ({ subjects })),
    'dateline:links': fieldReader(StorySchema.entries.links, parseJson, (links) => ({ links })),
  }),
);

function fieldReader<Schema extends v.GenericSchema>(
  schema: Schema,
  decode: (content: string) => unknown,
  field: (value: v.InferOutput<Schema>) => Fields,
): (content: string) => Fields {
  return (content) => {
    const parsed = v.safeParse(schema, decode(content));
    return parsed.success ? field(parsed.output) : {};
  };
}

function asIs(content: string): unknown {
  return content;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function listed(values: readonly unknown[]): string {
  return values.length === 0 ? '' : JSON.stringify(values);
}
