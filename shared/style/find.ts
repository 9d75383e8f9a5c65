import { replacementFor } from '../find/matches';
import { expressionOfRule } from './expression';
import { phraseFinder } from './phrases';
import type { ActiveRule, Rule } from './rule';
import { SPECIALS } from './special';
import { prepared, type Prepared, type Stretch, type StyleText } from './text';

/** What a rule found in a text. */
export interface StyleFinding extends Stretch {
  /** The rule's name among all packs. */
  rule: string;
  /** What to write instead, the best first; none where there is no one answer. */
  replacements: string[];
}

/** What a rule looks at, and what it found there. */
type Look = (text: Prepared) => readonly (Stretch & { replacements: readonly string[] })[];

/** Rules ready to look. */
export interface Finders {
  /** Those that look by themselves, in the order they run; each can be run alone to see how long it takes. */
  alone: readonly { active: ActiveRule; look: Look }[];
  /** The phrases of all others, found in one walk. */
  phrases: (text: Prepared) => Found[];
}

interface Found extends Stretch {
  active: ActiveRule;
  replacements: readonly string[];
}

/** Makes rules ready to look; one whose pattern is none is left out. */
export function findersOf(rules: readonly ActiveRule[]): Finders {
  const replacing: (ActiveRule & { rule: Extract<Rule, { kind: 'replace' }> })[] = [];
  const alone: { active: ActiveRule; look: Look }[] = [];
  for (const { key, rule } of rules) {
    if (rule.kind === 'replace') replacing.push({ key, rule });
    else {
      const look = lookOf(rule);
      if (look !== null) alone.push({ active: { key, rule }, look });
    }
  }
  const find = phraseFinder(replacing.map(({ rule }) => rule));
  const phrases = ({ plain }: Prepared): Found[] =>
    find(plain).flatMap(({ rule: at, from, to, replacements }) => {
      const active = replacing[at];
      if (active === undefined) return [];
      const before = plain.slice(from, to);
      const written = active.rule.matchCase ? replacements : replacements.map((text) => likeIn(before, text));
      return [{ active, from, to, replacements: written }];
    });
  return { alone, phrases };
}

/** What rules find in a text, in order; where several find something, the gravest. `took` is told of each pattern. */
export function findStyle(
  { alone, phrases }: Finders,
  text: StyleText,
  took: (key: string, run: () => void) => void = (_key, run) => run(),
): StyleFinding[] {
  const ready = prepared(text);
  const found = phrases(ready).filter(({ active }) => applies(active.rule, text));
  for (const { active, look } of alone) {
    if (!applies(active.rule, text)) continue;
    took(active.key, () => {
      for (const one of look(ready)) found.push({ ...one, active });
    });
  }
  const meant = found.filter(({ active: { rule }, from, to }) => {
    const isTheirs = !rule.inQuotes && ready.quoted.some((quote) => from >= quote.from && to <= quote.to);
    return !isTheirs && !isExcepted(rule.except, text.text, { from, to });
  });
  const weight = ({ active }: Found): number => WEIGHTS[active.rule.severity];
  meant.sort((a, b) => weight(b) - weight(a) || b.to - b.from - (a.to - a.from));
  const kept: StyleFinding[] = [];
  for (const { active, from, to, replacements } of meant)
    if (!kept.some((one) => one.from < to && from < one.to))
      kept.push({ from, to, rule: active.key, replacements: [...replacements] });
  return kept.sort((a, b) => a.from - b.from);
}

const WEIGHTS = { error: 2, warning: 1, hint: 0 } as const;

/** Whether a rule is meant for a text: its place and its language. */
function applies({ where, languages }: Rule, { place, language }: StyleText): boolean {
  if (where.length > 0 && !where.includes(place)) return false;
  const tag = `${language.toLowerCase()}-`;
  return languages.length === 0 || languages.some((one) => tag.startsWith(`${one.toLowerCase()}-`));
}

function lookOf(rule: Exclude<Rule, { kind: 'replace' }>): Look | null {
  if (rule.kind === 'special') return SPECIALS[rule.name];
  const found = expressionOfRule(rule);
  if (!found.ok || found.value === null) return null;
  const expression = found.value;
  return ({ plain }) =>
    [...plain.matchAll(expression)].flatMap((match) => {
      const [whole] = match;
      if (whole === '') return [];
      const stretch = { from: match.index, to: match.index + whole.length };
      if (rule.replacement === null) return [{ ...stretch, replacements: [] }];
      const groups = Array.from(match, (group: string | undefined) => group ?? '');
      const text = replacementFor({ at: 0, ...stretch, groups }, rule.replacement, true);
      return [{ ...stretch, replacements: [rule.matchCase ? text : likeIn(whole, text)] }];
    });
}

/** A text with the capitals of what it takes the place of: all of them, or the first. */
function likeIn(before: string, text: string): string {
  const letters = before.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return text.toUpperCase();
  const [first = ''] = before;
  const [own = ''] = text;
  return first !== first.toLowerCase() && own !== own.toUpperCase()
    ? own.toUpperCase() + text.slice(own.length)
    : text;
}

/** Whether a stretch is part of one of some phrases, in any case. */
function isExcepted(phrases: readonly string[], text: string, { from, to }: Stretch): boolean {
  return phrases.some((phrase) => {
    const start = Math.max(0, from - phrase.length);
    const around = text.slice(start, to + phrase.length).toLowerCase();
    const wanted = phrase.toLowerCase();
    for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1))
      if (start + at < to && start + at + wanted.length > from) return true;
    return false;
  });
}
