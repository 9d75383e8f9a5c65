import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTree, type ItemNode } from '../../../../renderer/filing/list-tree';

const item = (id: string, level: number) => ({ id, level, runs: [] });
const flat = (nodes: ItemNode[]): string[] => nodes.flatMap((node) => [node.item.id, ...flat(node.children)]);

describe('the tree of a list', () => {
  it('puts items under the item they belong to', () => {
    const [first, second] = listTree([item('a', 0), item('b', 1), item('c', 2), item('d', 1), item('e', 0)]);
    expect(first?.children.map((node) => node.item.id)).toEqual(['b', 'd']);
    expect(first?.children[0]?.children[0]?.item.id).toBe('c');
    expect(second?.item.id).toBe('e');
  });

  it('never loses or reorders an item, whatever the levels', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { minLength: 1 }), (levels) => {
        const items = levels.map((level, index) => item(String(index), level));
        expect(flat(listTree(items))).toEqual(items.map(({ id }) => id));
      }),
    );
  });
});
