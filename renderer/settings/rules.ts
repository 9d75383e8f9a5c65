import { BUILT_IN } from '../../shared/style/packs';
import { HOUSE_PACK, keyOfRule, type Book } from '../../shared/style/book';
import type { Pack } from '../../shared/style/pack';
import type { Rule } from '../../shared/style/rule';

/** A rule and the pack it is in. */
export interface PlacedRule {
  pack: string;
  rule: Rule;
}

/** The rule of a name among all packs; null where there is none. */
export function placed(packs: readonly Pack[], key: string): PlacedRule | null {
  for (const { id, rules } of packs)
    for (const rule of rules) if (keyOfRule(id, rule.id) === key) return { pack: id, rule };
  return null;
}

/** A rule of the house with nothing in it yet. */
export function newRule(packs: readonly Pack[]): Rule {
  const taken = new Set(packs.find(({ id }) => id === HOUSE_PACK)?.rules.map(({ id }) => id));
  let number = 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return {
    ...{ kind: 'replace', id: `rule-${number}`, why: '', severity: 'warning', enabled: true, pairs: {} },
    ...{ languages: [], where: [], inQuotes: false, except: [], bad: [], good: [], matchCase: false },
  };
}

/** What a rule is about, in a few words: its pairs, its pattern, or what code does. */
export function ruleGist(rule: Rule): string {
  if (rule.kind === 'pattern') return rule.bad[0] ?? rule.pattern;
  if (rule.kind === 'special') return rule.bad[0] ?? '';
  return Object.entries(rule.pairs)
    .slice(0, 4)
    .map(([wrong, [right]]) => (right === undefined ? wrong : `${wrong} → ${right}`))
    .join(', ');
}

/** Whether all words typed are in what a rule says of itself. */
export function fitsSearch({ id }: Pack, rule: Rule, typed: string): boolean {
  const said = [id, rule.id, rule.why, ruleGist(rule), ...rule.bad].join(' ').toLowerCase();
  const pairs = rule.kind === 'replace' ? Object.entries(rule.pairs).flat(2).join(' ').toLowerCase() : '';
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word) || pairs.includes(word));
}

/** Whether a rule that comes with Dateline is another in this house. */
export function isChanged({ changed }: Book, pack: string, rule: string): boolean {
  return changed.some((one) => one.pack === pack && one.rule.id === rule);
}

/** Whether a pack comes with Dateline. */
export function isBuiltIn(pack: string): boolean {
  return BUILT_IN.some(({ id }) => id === pack);
}

/** Pairs as text, one to a line: `wrong = right | also right`. */
export function pairsToText(pairs: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(pairs)
    .map(([wrong, right]) => (right.length === 0 ? wrong : `${wrong} = ${right.join(' | ')}`))
    .join('\n');
}

/** Pairs of a text, one to a line; a line without `=` is wrong with no one answer. */
export function pairsFromText(text: string): Record<string, string[]> {
  const pairs: Record<string, string[]> = {};
  for (const line of text.split('\n')) {
    const [wrong = '', ...rest] = line.split('=');
    if (wrong.trim() === '') continue;
    const right = rest.join('=').split('|');
    pairs[wrong.trim()] = right.map((one) => one.trim()).filter((one) => one !== '');
  }
  return pairs;
}
