import * as v from 'valibot';
import { RuleSchema, type Rule, type RuleInput } from '../rule';

/** Sentences a rule finds something in, and sentences it must leave alone. */
interface Examples {
  bad: string[];
  good: string[];
}

type More = Partial<Omit<RuleInput, 'kind' | 'id' | 'why' | 'bad' | 'good' | 'languages'>>;

/** American usage, wherever it is written. */
const LANGUAGES = ['en-US'];

/** A row of phrases and what to write for them; `|` stands between several answers, `''` is no one answer. */
export function words(
  id: string,
  why: string,
  pairs: Readonly<Record<string, string>>,
  examples: Examples,
  more: More & { matchCase?: boolean } = {},
): Rule {
  const listed = Object.fromEntries(
    Object.entries(pairs).map(([wrong, right]) => [wrong, right === '' ? [] : right.split('|')]),
  );
  return v.parse(RuleSchema, {
    ...{ kind: 'replace', id, why, languages: LANGUAGES },
    ...{ ...more, ...examples, pairs: listed },
  });
}

/**
 * A row that finds a pattern; `$1` in the replacement is its first group, null is no one answer. One that asks for
 * capitals or small letters minds them.
 */
export function pattern(
  id: string,
  why: string,
  [source, replacement]: readonly [string, string | null],
  examples: Examples,
  more: More & { matchCase?: boolean } = {},
): Rule {
  return v.parse(RuleSchema, {
    ...{ kind: 'pattern', id, why, languages: LANGUAGES, matchCase: /\\p\{L[lu]\}/.test(source) },
    ...{ ...more, ...examples, pattern: source, replacement },
  });
}

/** A row whose work code does, by name. */
export function special(name: string, why: string, examples: Examples, more: More = {}): Rule {
  return v.parse(RuleSchema, {
    ...{ kind: 'special', id: name, name, why, languages: LANGUAGES },
    ...{ ...more, ...examples },
  });
}
