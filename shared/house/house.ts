import * as v from 'valibot';
import { ENGLISHES } from '../spelling/dictionaries';
import { LanguageSchema } from '../story/story';
import { DestinationsSchema } from './destination';
import { ProfileSchema } from './profile';
import { DEFAULT_PROFILES } from './profiles';
import { PeopleSchema } from './people';
import { PlaceRulesSchema } from './place-rules';

/** The ids of the dateline styles that come with Dateline; `own` is the house's own template. */
export const DATELINE_STYLES = [
  'tass',
  'ap',
  'reuters',
  'afp',
  'kyodo',
  'dpa',
  'efe',
  'xinhua',
  'own',
] as const;

/** The id of a dateline style. */
export type DatelineStyleId = (typeof DATELINE_STYLES)[number];

/** A dateline style of one's own, as data (see shared/dateline for what each part does). */
export const OwnStyleSchema = v.strictObject({
  place: v.picklist(['upper', 'as-written']),
  months: v.picklist(['full', 'ap', 'short', 'short-point', 'lower']),
  date: v.picklist(['none', 'month-day', 'month-day-year', 'day-month', 'day-month-year']),
  /** How the parts are put together: `{place}`, `{date}`, `{agency}` and whatever stands between them. */
  template: v.pipe(v.string(), v.maxLength(120)),
});

const mark = v.pipe(v.string(), v.maxLength(40), v.regex(/^[^\n]*$/));

/** How a story goes out in takes. */
export const TakesSchema = v.strictObject({
  /** The most words of a take. */
  words: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(10_000)),
  /** The line below a take that another follows; `''` for none. */
  more: mark,
  /** The line a story ends with; `''` for none. */
  end: mark,
});

/** What a newsroom decides once for all its stories. */
export const HouseSchema = v.strictObject({
  agency: v.string(),
  desks: v.array(v.string()),
  defaultDesk: v.string(),
  language: LanguageSchema,
  /** How English is spelt in stories that do not say where it is from. */
  english: v.picklist(ENGLISHES),
  datelineStyle: v.picklist(DATELINE_STYLES),
  ownStyle: OwnStyleSchema,
  /** The house's own rules of what follows a place; null for those of the style. */
  placeRules: v.nullable(PlaceRulesSchema),
  /** The people it knows: those named in bylines. */
  people: PeopleSchema,
  /** The name of the public page of all stories. */
  siteName: v.string(),
  /** The web address that page will stand at, for what must name its pages in full; `''` where it is not known. */
  siteUrl: v.string(),
  takes: TakesSchema,
  /** The kinds of story it writes. */
  profiles: v.array(ProfileSchema),
  /** Where it files stories. */
  destinations: DestinationsSchema,
});

/** What a newsroom decides once for all its stories. */
export type House = v.InferOutput<typeof HouseSchema>;

/** The dateline style of one's own. */
export type OwnStyle = v.InferOutput<typeof OwnStyleSchema>;

/** The house as it stands before anybody has said anything. */
export const DEFAULT_HOUSE: House = {
  agency: 'AP',
  desks: ['World', 'National', 'Business', 'Sports', 'Culture'],
  defaultDesk: '',
  language: 'en',
  english: 'en-US',
  datelineStyle: 'ap',
  ownStyle: { place: 'upper', months: 'ap', date: 'month-day', template: '{place}, {date} ({agency}) — ' },
  placeRules: null,
  people: [],
  siteName: 'All news',
  siteUrl: '',
  // A page of wire copy by ANPA 1312 is some 450 words; (MORE) and -30- are what wires end pages and stories with.
  takes: { words: 450, more: '(MORE)', end: '-30-' },
  profiles: [...DEFAULT_PROFILES],
  destinations: [],
};
