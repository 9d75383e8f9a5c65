import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSentence } from '../../../renderer/ui/errors';
import { readPack, writePack, type Pack } from '../../../shared/style/pack';

const rule = { kind: 'pattern', id: 'one', why: 'Because.', pattern: 'a+b' };
const pack = { format: 1, id: 'desk', name: 'The desk', version: '1', rules: [rule] };

function read(value: unknown): Pack {
  const result = readPack(JSON.stringify(value));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

it('the example of docs/style-packs.md is a pack', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/style-packs.md'), 'utf8');
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  expect(readPack(example)).toMatchObject({
    ok: true,
    value: { rules: [{ id: 'toward' }, { id: 'percent' }] },
  });
});

describe('a style pack', () => {
  it('may leave out what is the usual, and is written without it', () => {
    const whole = read(pack);
    expect(whole.rules[0]).toMatchObject({ severity: 'warning', enabled: true, inQuotes: false, where: [] });
    expect(JSON.parse(writePack(whole))).toEqual(pack);
  });

  it.each([
    ['no JSON', '{', 'style.not-json', {}],
    ['something else', '[]', 'style.not-a-pack', {}],
    ['a newer format', JSON.stringify({ ...pack, format: 2 }), 'style.not-a-pack', { path: 'format' }],
    [
      'a rule without a reason',
      JSON.stringify({ ...pack, rules: [{ ...rule, why: '' }] }),
      'style.not-a-pack',
      { path: 'rules.0.why' },
    ],
    [
      'an unknown property',
      JSON.stringify({ ...pack, rules: [{ ...rule, run: 1 }] }),
      'style.not-a-pack',
      {},
    ],
    ['two rules of one id', JSON.stringify({ ...pack, rules: [rule, rule] }), 'style.twice', { rule: 'one' }],
    [
      'a pattern that is none',
      JSON.stringify({ ...pack, rules: [{ ...rule, pattern: '(' }] }),
      'style.bad-pattern',
      { rule: 'one' },
    ],
    [
      'a pattern that fits nothing',
      JSON.stringify({ ...pack, rules: [{ ...rule, pattern: 'a*' }] }),
      'style.bad-pattern',
      { rule: 'one' },
    ],
    ['a file without end', ' '.repeat(4_000_001), 'style.too-large', {}],
  ])('is refused for %s', (_what, text, code, facts) => {
    const result = readPack(text);
    expect(result).toMatchObject({ ok: false, error: { code, facts } });
    expect(hasSentence(code)).toBe(true);
  });
});
