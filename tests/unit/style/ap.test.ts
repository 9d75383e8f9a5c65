import { describe, expect, it } from 'vitest';
import { AP_PACK } from '../../../shared/style/ap';
import { findersOf, findStyle } from '../../../shared/style/find';
import { readPack, writePack } from '../../../shared/style/pack';
import type { Rule, StylePlace } from '../../../shared/style/rule';

const { rules } = AP_PACK;

/** What a rule finds in a text, where it is meant to look. */
function found(rule: Rule, text: string): string[] {
  const place: StylePlace = rule.where.includes('body') ? 'body' : (rule.where[0] ?? 'body');
  const finders = findersOf([{ key: `ap.${rule.id}`, rule }]);
  const findings = findStyle(finders, { text, place, language: 'en-US', isQuote: false });
  return findings.map(({ from, to }) => text.slice(from, to));
}

describe('the AP-like pack', () => {
  it('has its rules, each once and each in force where it can be', () => {
    expect(rules.length).toBeGreaterThanOrEqual(120);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const patterns = rules.filter(({ kind }) => kind !== 'replace');
    expect(findersOf(rules.map((rule) => ({ key: rule.id, rule }))).alone).toHaveLength(patterns.length);
  });

  it('is data: written to a file and read back it is the same', () => {
    expect(readPack(writePack(AP_PACK))).toEqual({ ok: true, value: AP_PACK });
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('has sentences for and against it, and says why in one', () => {
        expect(rule.bad.length).toBeGreaterThan(0);
        expect(rule.good.length).toBeGreaterThan(0);
        expect(rule.why).toMatch(/^\p{L}[^\n]*$/u);
      });
      it.each(rule.bad)('finds something in “%s”', (text) => {
        expect(found(rule, text)).not.toEqual([]);
      });
      it.each(rule.good)('finds nothing in “%s”', (text) => {
        expect(found(rule, text)).toEqual([]);
      });
    });
  }
});
