import { fail, ok, type Result } from '../ipc/result';
import type { Story } from '../story/story';
import { bytesIn, MOST_BYTES, safeName } from './file-name';

/** What a pattern of file names can name, each as `{slug}`; the first three tell one story from another. */
export const NAME_PARTS = [
  'slug',
  'headline',
  'id',
  'label',
  'take',
  'date',
  'time',
  'version',
  'language',
  'desk',
  'section',
  'priority',
] as const;

/** What a pattern of file names can name. */
export type NamePart = (typeof NAME_PARTS)[number];

/** Which of them tell one story from another. */
const TELLING: ReadonlySet<string> = new Set<NamePart>(['slug', 'headline', 'id']);

/** Those that may be of any length: they are cut, so that what follows them is not. */
const LONG: ReadonlySet<string> = new Set<NamePart>(['slug', 'headline', 'label', 'desk', 'section']);

/** Bytes that are left at least of one that is cut. */
const LEAST_BYTES = 12;

/** A pattern is no longer than this, in characters. */
export const MAX_PATTERN = 120;

/** What a name is made from beside the story. */
export interface NameFacts {
  /** The instant of sending, ISO 8601. */
  at: string;
  /** Which sending of the story it is, counted from 1. */
  version: number;
}

/**
 * Whether a pattern can name files: text and parts in braces, `{slug}-{date}`. Errors: `pattern.empty`, `pattern.long`
 * {most}, `pattern.brace` (one that is not closed or opened), `pattern.unknown` {part}, `pattern.path` {sign}: a name is
 * no way to another folder, `pattern.same`: every story would get the same name.
 */
export function checkPattern(pattern: string): Result<null> {
  if (pattern.trim() === '') return fail('pattern.empty');
  if (pattern.length > MAX_PATTERN) return fail('pattern.long', { most: MAX_PATTERN });
  const parts = [...pattern.matchAll(PART)].map(([, name = '']) => name);
  const unknown = parts.find((name) => !isPart(name));
  if (unknown !== undefined) return fail('pattern.unknown', { part: unknown });
  const text = pattern.replace(PART, '');
  if (/[{}]/.test(text)) return fail('pattern.brace');
  const sign = /[/\\:*?"<>|]|^\.+$/.exec(text)?.[0];
  if (sign !== undefined) return fail('pattern.path', { sign });
  return parts.some((name) => TELLING.has(name)) ? ok(null) : fail('pattern.same');
}

/** Whether each sending of a story gets a name of its own by a pattern. */
export function namesEachSending(pattern: string): boolean {
  return [...pattern.matchAll(PART)].some(([, name]) => name === 'version');
}

/**
 * The name of a story's file by a pattern, without ending, as every file system takes it. What a story does not have is
 * left out with the sign before it; a story that has nothing of it is called by its id.
 */
export function nameByPattern(pattern: string, story: Story, facts: NameFacts): string {
  const long = [...pattern.matchAll(PART)].filter(([, name = '']) => LONG.has(name)).length;
  const room = MOST_BYTES - bytesIn(filled(pattern, story, facts, 0));
  const most = Math.max(LEAST_BYTES, Math.floor(room / Math.max(1, long)));
  const name = safeName(filled(pattern, story, facts, most).replace(/([-_. ])[-_. ]+/g, '$1'));
  const tidy = name.replace(/[-_. ]+$/, '');
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : story.id;
}

/** A pattern with its parts filled in, the long ones of at most so many bytes. */
function filled(pattern: string, story: Story, facts: NameFacts, most: number): string {
  return pattern.replace(PART, (whole, name: string) => {
    if (!isPart(name)) return whole;
    return safeName(VALUES[name](story, facts), LONG.has(name) ? most : MOST_BYTES);
  });
}

const PART = /\{([^{}]*)\}/g;

function isPart(name: string): name is NamePart {
  return NAME_PARTS.some((part) => part === name);
}

const VALUES: Readonly<Record<NamePart, (story: Story, facts: NameFacts) => string>> = {
  // A story without a slug is called by its headline.
  slug: ({ slug, headline }) => (/[\p{L}\p{N}]/u.test(slug) ? slug : headline),
  headline: ({ headline }) => headline,
  id: ({ id }) => id,
  label: ({ label }) => label,
  take: ({ take }) => (take === null ? '' : `take-${take.number}`),
  // In UTC, as wires have it: the same wherever it is filed.
  date: (_story, { at }) => at.slice(0, 10),
  time: (_story, { at }) => at.slice(11, 16).replace(':', ''),
  version: (_story, { version }) => String(version),
  language: ({ language }) => language,
  desk: ({ desk }) => desk,
  section: ({ section }) => section,
  priority: ({ priority }) => priority,
};
