import * as v from 'valibot';
import { fail, ok, type Result } from '../ipc/result';
import { RuleSchema, type Rule } from './rule';
import { expressionOfRule } from './expression';

/** The version of the format of packs. */
export const PACK_FORMAT = 1;

/** The most rules of a pack, and the largest file of one, in UTF-16 units. */
export const MOST_RULES = 2_000;
const LARGEST = 4_000_000;

/** A style pack: rules that belong together, kept and handed on as one JSON file. */
export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  /** Small letters, digits and hyphens: what its rules are called by. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(40)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  version: v.pipe(v.string(), v.maxLength(20)),
  rules: v.pipe(v.array(RuleSchema), v.maxLength(MOST_RULES)),
});

/** A style pack. */
export type Pack = v.InferOutput<typeof PackSchema>;

const Anything = v.pipe(v.string(), v.parseJson());

/**
 * A pack from the text of its file. Errors: `style.too-large` {units}; `style.not-json`; `style.not-a-pack` {path,
 * problem}; `style.twice` {rule}: two rules of one id; `style.bad-pattern` {rule, reason}: no regular expression.
 */
export function readPack(text: string): Result<Pack> {
  if (text.length > LARGEST) return fail('style.too-large', { units: text.length });
  const json = v.safeParse(Anything, text.replace(/^\ufeff/, ''));
  if (!json.success) return fail('style.not-json');
  const read = v.safeParse(PackSchema, json.output);
  if (!read.success) {
    const [issue] = read.issues;
    return fail('style.not-a-pack', { path: v.getDotPath(issue) ?? '', problem: issue.message });
  }
  const seen = new Set<string>();
  for (const rule of read.output.rules) {
    if (seen.has(rule.id)) return fail('style.twice', { rule: rule.id });
    seen.add(rule.id);
    const expression = expressionOfRule(rule);
    if (!expression.ok) return expression;
  }
  return ok(read.output);
}

/** A pack as the text of a file: what is the usual is left out, so that the file stays readable. */
export function writePack({ rules, ...head }: Pack): string {
  return `${JSON.stringify({ ...head, rules: rules.map(brief) }, null, 2)}\n`;
}

function brief(rule: Rule): object {
  return Object.fromEntries(Object.entries(rule).filter(([name, value]) => !isUsual(name, value)));
}

function isUsual(name: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  const usual: Readonly<Record<string, unknown>> = {
    severity: 'warning',
    enabled: true,
    inQuotes: false,
    matchCase: false,
    replacement: null,
  };
  return Object.hasOwn(usual, name) && usual[name] === value;
}
