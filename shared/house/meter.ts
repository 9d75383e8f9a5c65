import { lackingOf, PHOTO_NEEDS } from '../photo/lacking';
import { bodySize, sizeOf, type Size } from '../story/statistics';
import type { Story } from '../story/story';
import { textOf } from '../story/text';
import { countTks } from '../story/tk';
import { photosOf } from '../story/walk';
import { REQUIRABLE, type Limit, type Profile, type Requirable } from './profile';

/** Where something stands against its limit. */
export interface Gauge extends Limit {
  value: number;
  /** `near`: the last tenth before the limit. */
  state: 'under' | 'fits' | 'near' | 'over';
}

/** Where a story stands on its way to being filed as what it is. */
export interface Meter {
  gauges: readonly Gauge[];
  /** What is still missing, in the order of the page. */
  missing: readonly Requirable[];
  /** Words the body has and is meant to have; null where any length will do. */
  target: { words: number; of: number } | null;
  /** How often the story says that something is still to come (TK). */
  toCome: number;
  /** Nothing is missing or still to come, too short or too long. */
  isReady: boolean;
}

/** What is required of every kind of story, whatever its profile says. */
export const ALWAYS: ReadonlySet<Requirable> = new Set(PHOTO_NEEDS);

/** A tenth before a limit it is said to be near. */
const NEAR = 0.9;

/** What is asked of a story. */
export type Demands = Pick<Profile, 'required' | 'limits' | 'target'>;

/** What is asked of a story that is no kind of the house. */
export const NO_DEMANDS: Demands = { required: [], limits: [], target: null };

/** Where a story stands against a profile of the house; `body` is the size of its body where that is known already. */
export function meterOf(story: Story, profile: Demands, body: Size = bodySize(story.body)): Meter {
  const gauges = profile.limits.map((limit) => gaugeOf(limit, sizeFor(limit, story, body)));
  const required = REQUIRABLE.filter((name) => ALWAYS.has(name) || profile.required.includes(name));
  const toCome = countTks(story);
  const missing = required.filter((name) => !HAS[name](story, body));
  return {
    gauges,
    missing,
    target: profile.target === null ? null : { words: body.words, of: profile.target },
    toCome,
    isReady:
      missing.length === 0 &&
      toCome === 0 &&
      gauges.every(({ state }) => state === 'fits' || state === 'near'),
  };
}

function gaugeOf(limit: Limit, size: Size): Gauge {
  const value = size[limit.unit];
  const { min, max } = limit;
  if (max !== null && value > max) return { ...limit, value, state: 'over' };
  // What is not there yet is missing, not short.
  if (min !== null && value < min && value > 0) return { ...limit, value, state: 'under' };
  return { ...limit, value, state: max !== null && value > max * NEAR ? 'near' : 'fits' };
}

function sizeFor({ of, unit }: Limit, story: Story, body: Size): Size {
  switch (of) {
    case 'headline':
    case 'deck':
    case 'slug':
      return sizeOf(story[of]);
    case 'body':
      return body;
    case 'caption':
      // The longest one: it is the one that does not fit.
      return photosOf(story)
        .map(({ caption }) => sizeOf(textOf(caption)))
        .reduce((most, size) => (size[unit] > most[unit] ? size : most), { words: 0, characters: 0 });
  }
}

const filled = (text: string): boolean => text.trim() !== '';

/** Whether a story has what can be required of it; of a story without photos no credit is asked. */
const HAS: Readonly<Record<Requirable, (story: Story, body: Size) => boolean>> = {
  headline: ({ headline }) => filled(headline),
  deck: ({ deck }) => filled(deck),
  slug: ({ slug }) => filled(slug),
  byline: ({ byline }) => byline.some(({ name }) => filled(name)),
  dateline: ({ dateline }) => dateline !== null,
  body: (_story, body) => body.words > 0,
  lead: ({ lead }) => lead !== null,
  credit: (story) => photosOf(story).every((photo) => !lackingOf(photo).includes('credit')),
  alt: (story) => photosOf(story).every((photo) => !lackingOf(photo).includes('alt')),
  desk: ({ desk }) => filled(desk),
  section: ({ section }) => filled(section),
  genre: ({ genre }) => filled(genre),
  keywords: ({ keywords }) => keywords.length > 0,
};
