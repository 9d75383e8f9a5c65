import { fail, ok, type Result } from '../ipc/result';
import type { Rule } from './rule';

/**
 * The expression of a rule that has one; null for the others. Errors: `style.bad-pattern` {rule, reason}: it is no
 * regular expression, or one that fits nothing at all.
 */
export function expressionOfRule(rule: Rule): Result<RegExp | null> {
  if (rule.kind !== 'pattern') return ok(null);
  try {
    const expression = new RegExp(rule.pattern, rule.matchCase ? 'gu' : 'giu');
    return expression.test('')
      ? fail('style.bad-pattern', { rule: rule.id, reason: 'it fits nothing at all' })
      : ok(expression);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : '';
    return fail('style.bad-pattern', { rule: rule.id, reason });
  }
}
