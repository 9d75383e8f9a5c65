import * as v from 'valibot';
import { BlockSchema } from './blocks';
import { PhotoSchema } from './photo';
import { DatelineSchema, InstantSchema } from './place';
import { HrefSchema } from './text';

/** The number of the story format this build writes. */
export const STORY_FORMAT = 4;

/** Where a story stands on its way out. */
export const STATUSES = ['draft', 'submitted', 'in-edit', 'approved', 'filed', 'held', 'killed'] as const;

/** Where a story stands on its way out. */
export type Status = (typeof STATUSES)[number];

/** How soon a story must move, most urgent first. */
export const PRIORITIES = ['flash', 'bulletin', 'urgent', 'routine'] as const;

/** How soon a story must move. */
export type Priority = (typeof PRIORITIES)[number];

/** Someone named in the byline; `role` is e.g. `reporter`, `''` when not said. */
export const PersonSchema = v.strictObject({ name: v.string(), role: v.string() });

/** Someone named in the byline. */
export type Person = v.InferOutput<typeof PersonSchema>;

/** A subject from a controlled vocabulary, e.g. `medtop:11000000`. */
export const SubjectSchema = v.strictObject({ code: v.string(), name: v.string() });

/** Not to be published before `until`; `zone` is the IANA zone it was promised in. */
export const EmbargoSchema = v.strictObject({ until: InstantSchema, zone: v.string() });

/** Not to be published before an instant. */
export type Embargo = v.InferOutput<typeof EmbargoSchema>;

/** A related story: by id when it is in this library, by address otherwise. */
export const LinkSchema = v.strictObject({
  id: v.string(),
  rel: v.picklist(['related', 'updates', 'corrects']),
  story: v.nullable(v.string()),
  href: v.nullable(HrefSchema),
  title: v.string(),
});

/** A conversation of editors about the story; never published. */
export const ThreadSchema = v.strictObject({
  id: v.string(),
  quote: v.string(),
  resolved: v.boolean(),
  comments: v.array(
    v.strictObject({ id: v.string(), author: v.string(), at: InstantSchema, text: v.string() }),
  ),
});

/** The most takes a story is filed in. */
export const MOST_TAKES = 99;

/** One of the takes a story is filed in under one slug, counted from 1; `more` while another follows it. */
export const TakeSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TAKES)),
  more: v.boolean(),
});

/** One of the takes a story is filed in. */
export type Take = v.InferOutput<typeof TakeSchema>;

/** A BCP 47 tag such as `en`, `pt-BR` or `zh-Hant`. */
export const LanguageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/** The whole story, format 4 (`docs/story-format.md`). Unknown properties are refused rather than dropped. */
export const StorySchema = v.strictObject({
  format: v.literal(STORY_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  slug: v.string(),
  /** Which kind of story it is: the id of a profile of the house, `''` for none. */
  profile: v.string(),
  /** What the wire calls this sending of it: `1st Lead`, `Update`, `Correction`; `''` for the first. */
  label: v.string(),
  /** Which take of a story filed in several; null for a story that is whole. */
  take: v.nullable(TakeSchema),
  headline: v.string(),
  deck: v.string(),
  byline: v.array(PersonSchema),
  dateline: v.nullable(DatelineSchema),
  lead: v.nullable(PhotoSchema),
  body: v.array(BlockSchema),
  desk: v.string(),
  section: v.string(),
  priority: v.picklist(PRIORITIES),
  genre: v.string(),
  keywords: v.array(v.string()),
  subjects: v.array(SubjectSchema),
  language: LanguageSchema,
  embargo: v.nullable(EmbargoSchema),
  editorsNote: v.string(),
  usageTerms: v.string(),
  copyright: v.string(),
  source: v.string(),
  status: v.picklist(STATUSES),
  links: v.array(LinkSchema),
  threads: v.array(ThreadSchema),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});

/** The whole story. */
export type Story = v.InferOutput<typeof StorySchema>;
