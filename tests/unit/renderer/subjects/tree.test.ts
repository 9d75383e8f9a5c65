import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above, rowsOf, stepOf, treeOf, typedAhead } from '../../../../renderer/subjects/tree';
import { retiredWords, vocabularyWords } from '../../../../renderer/subjects/words';
import type { TreeTopic } from '../../../../shared/ipc/subjects';

const topic = (code: string, name: string, broader: string | null = null): TreeTopic => ({
  code,
  name,
  broader,
});
const TREE = treeOf([
  topic('e', 'economy'),
  topic('a', 'arts'),
  topic('b', 'business', 'e'),
  topic('m', 'Märkte', 'e'),
  topic('n', 'energy', 'b'),
]);
const ALL = new Set(['e', 'b']);
const codes = (expanded: Iterable<string>): string =>
  rowsOf(TREE, new Set(expanded))
    .map(({ code }) => code)
    .join('');

describe('the tree of subjects', () => {
  it('shows what is below the expanded ones, each level in the order of its names', () => {
    expect(codes([])).toBe('ae');
    expect(codes(['e'])).toBe('aebm');
    expect(codes(ALL)).toBe('aebnm');
    expect(rowsOf(TREE, ALL)[3]).toMatchObject({ level: 3, position: 1, of: 1, expanded: null });
    expect(rowsOf(TREE, ALL)[2]).toMatchObject({ level: 2, position: 1, of: 2, expanded: true });
    expect(above(TREE, 'n')).toEqual(['b', 'e']);
  });

  it('is walked by the keys of a tree', () => {
    const rows = rowsOf(TREE, ALL);
    const step = (key: string, at: string) => stepOf(key, rows, at);
    expect(step('ArrowDown', 'a')).toEqual({ kind: 'go', code: 'e' });
    expect(step('ArrowUp', 'a')).toEqual({ kind: 'go', code: 'a' });
    expect(step('End', 'a')).toEqual({ kind: 'go', code: 'm' });
    expect(step('ArrowRight', 'e')).toEqual({ kind: 'go', code: 'b' });
    expect(stepOf('ArrowRight', rowsOf(TREE, new Set()), 'e')).toEqual({ kind: 'expand', codes: ['e'] });
    expect(step('ArrowRight', 'n')).toBeNull();
    expect(step('ArrowLeft', 'n')).toEqual({ kind: 'go', code: 'b' });
    expect(step('ArrowLeft', 'b')).toEqual({ kind: 'collapse', codes: ['b'] });
    expect(step('*', 'm')).toEqual({ kind: 'expand', codes: ['b', 'm'] });
    expect(step(' ', 'm')).toEqual({ kind: 'check', code: 'm' });
    expect(step('x', 'm')).toBeNull();
  });

  it('goes to a name as it is typed, without accents, round and round', () => {
    const rows = rowsOf(TREE, ALL);
    expect(typedAhead('e', rows, 'e')).toBe('n');
    expect(typedAhead('e', rows, 'n')).toBe('e');
    expect(typedAhead('en', rows, 'n')).toBe('n');
    expect(typedAhead('mark', rows, 'a')).toBe('m');
    expect(typedAhead('x', rows, 'a')).toBeNull();
  });

  it('of any topics has each in sight at most once, whatever belongs to what', () => {
    const code = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const one = fc.record({ code, name: fc.string(), broader: fc.option(code) });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: (each) => each.code }), (topics) => {
        const rows = rowsOf(treeOf(topics), new Set('abcde')).map((row) => row.code);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });
});

describe('the words about subjects', () => {
  it('say what a vocabulary is and what became of a retired topic', () => {
    const facts = {
      kind: 'loaded',
      released: '2025-03-31',
      topics: 1085,
      retired: 302,
      languages: ['en-US'],
    } as const;
    expect(vocabularyWords({ ...facts, languages: [...facts.languages] })).toBe(
      'Released 31 March 2025 · 1,085 topics, 302 more retired · American English',
    );
    const gone = { code: 'x', name: 'court', path: [], definition: '', retired: '2019-10-07' };
    expect(retiredWords({ ...gone, replacedBy: [] })).toBe('“court” was retired on 7 October 2019.');
    expect(retiredWords({ ...gone, replacedBy: [{ code: 'y', name: 'justice' }] })).toBe(
      '“court” was retired on 7 October 2019; “justice” took its place.',
    );
    expect(retiredWords({ ...gone, retired: null, replacedBy: [] })).toBeNull();
  });
});
