import { fail, type Result } from '../../shared/ipc/result';
import type { StyleFinding } from '../../shared/style/find';
import { hostileTexts } from '../../shared/style/hostile';
import type { ActiveRule, Rule } from '../../shared/style/rule';
import type { StyleText } from '../../shared/style/text';
import { styleWorkerDesk } from '../proofing/style-worker-desk';

/** How long a rule on trial may take in all, in milliseconds. */
const PATIENCE = 1_500;

/**
 * Tries rules on texts, in a worker of their own that is ended when they take too long. Errors: `style.slow-pattern`
 * {rule}: the one that does.
 */
export async function tryRules(
  rules: readonly ActiveRule[],
  texts: readonly StyleText[],
): Promise<Result<StyleFinding[][]>> {
  const slow: string[] = [];
  const desk = styleWorkerDesk(
    () =>
      new Worker(new URL('../proofing/style-worker.ts', import.meta.url), { type: 'module', name: 'trial' }),
    (rule) => {
      slow.push(rule);
    },
    PATIENCE,
  );
  const found = await desk.check(rules, texts);
  desk.stop();
  const [first] = slow;
  return first === undefined ? found : fail('style.slow-pattern', { rule: first });
}

/** Whether rules come to an end over texts made to keep them busy. */
export async function proven(rules: readonly Rule[]): Promise<Result<null>> {
  for (const rule of rules) {
    const texts = hostileTexts(rule);
    if (texts.length === 0) continue;
    const tried = await tryRules([{ key: rule.id, rule }], texts);
    if (!tried.ok) return tried;
  }
  return { ok: true, value: null };
}
