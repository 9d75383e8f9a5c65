import { findersOf, findStyle, type Finders } from '../../shared/style/find';
import type { ActiveRule } from '../../shared/style/rule';
import type { StyleAsk, StyleReply } from './style-desk';

/**
 * The longest a rule may take over one text, in milliseconds (those that come with Dateline take a hundredth of it),
 * and how often it may take longer all the same: this machine may have been busy.
 */
const LONGEST = 250;
const FORGIVEN = 2;

/** Does the work of the style worker: in it, and in tests. `reply` may be called more than once for one ask. */
export function styleWork(reply: (reply: StyleReply) => void): (ask: StyleAsk) => void {
  let finders: Finders = findersOf([]);
  let all: readonly ActiveRule[] = [];
  let left = '';
  const strikes = new Map<string, number>();
  return ({ id, rules, without, texts, isWatched }) => {
    const out = without.join('\n');
    if (rules !== null || out !== left) {
      all = rules ?? all;
      left = out;
      finders = findersOf(all.filter(({ key }) => !without.includes(key)));
    }
    const slow = new Set<string>();
    const took = (key: string, run: () => void): void => {
      if (slow.has(key)) return;
      if (isWatched) reply({ id, running: key });
      const start = performance.now();
      run();
      if (performance.now() - start <= LONGEST) return;
      const times = (strikes.get(key) ?? 0) + 1;
      strikes.set(key, times);
      if (times > FORGIVEN) slow.add(key);
    };
    const found = texts.map((text) => findStyle(finders, text, took));
    reply({ id, found, slow: [...slow] });
  };
}
