import * as v from 'valibot';
import { SPECIAL_NAMES } from './special/names';

/** How much a rule matters: a mistake, a matter of house style, a thought. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** How much a rule matters. */
export type Severity = (typeof SEVERITIES)[number];

/** The parts of a story a rule can be kept to. */
export const PLACES = ['headline', 'deck', 'subhead', 'body', 'caption'] as const;

/** A part of a story a rule can be kept to. */
export type StylePlace = (typeof PLACES)[number];

/** The longest pattern, in UTF-16 units, and the most pairs of one rule. */
export const LONGEST_PATTERN = 1_000;
export const MOST_PAIRS = 5_000;

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const Examples = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(200)), []);

/** What every rule says of itself, whatever it looks for. */
const COMMON = {
  /** Unique in its pack: small letters, digits and hyphens. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(60)),
  /** One plain sentence: why it should be otherwise. */
  why: Text,
  severity: v.optional(v.picklist(SEVERITIES), 'warning'),
  enabled: v.optional(v.boolean(), true),
  /** BCP 47, `en` for every English; none for every language. */
  languages: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(35))), v.maxLength(40)), []),
  /** Where it applies; nothing for everywhere. */
  where: v.optional(v.array(v.picklist(PLACES)), []),
  /** Whether it applies to the words of others, within quotation marks. */
  inQuotes: v.optional(v.boolean(), false),
  /** Phrases in which it finds nothing: names and set expressions. */
  except: v.optional(v.pipe(v.array(Text), v.maxLength(2_000)), []),
  /** Sentences in which it finds something, and sentences in which it must not. */
  bad: Examples,
  good: Examples,
} as const;

const Replace = v.strictObject({
  kind: v.literal('replace'),
  ...COMMON,
  /** What is wrong, and what to write instead, the best first; nothing where there is no one answer. */
  pairs: v.pipe(
    v.record(Text, v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(8))),
    v.check((pairs) => Object.keys(pairs).length <= MOST_PAIRS),
  ),
  /** Whether capitals must be those of the pair; otherwise what is put in follows what stood there. */
  matchCase: v.optional(v.boolean(), false),
});

const Pattern = v.strictObject({
  kind: v.literal('pattern'),
  ...COMMON,
  /** A regular expression: ECMAScript with the flag `u`. */
  pattern: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_PATTERN)),
  matchCase: v.optional(v.boolean(), false),
  /** What to write instead, with `$1` for a group and `$&` for all; null where there is no one answer. */
  replacement: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(400))), null),
});

const Special = v.strictObject({
  kind: v.literal('special'),
  ...COMMON,
  /** A rule that data cannot say, by its name in Dateline. */
  name: v.picklist(SPECIAL_NAMES),
});

/** A rule of style, as data. */
export const RuleSchema = v.variant('kind', [Replace, Pattern, Special]);

/** A rule of style. */
export type Rule = v.InferOutput<typeof RuleSchema>;

/** A rule as one writes it: what is left out is the usual. */
export type RuleInput = v.InferInput<typeof RuleSchema>;

/** A rule in force, with the name it has among all packs: `ap.percent`. */
export interface ActiveRule {
  key: string;
  rule: Rule;
}
