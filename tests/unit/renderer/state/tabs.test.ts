import { describe, expect, it } from 'vitest';
import {
  closedTab,
  neighbour,
  tabName,
  withNewTab,
  withTab,
  withTabAt,
  withoutTab,
  type Tabs,
} from '../../../../renderer/state/tabs';

function open(...ids: string[]): Tabs {
  return { tabs: ids.map((id) => closedTab(id)), active: ids[0] ?? null };
}

function ids({ tabs }: Tabs): string {
  return tabs.map(({ id }) => id).join('');
}

describe('tabs', () => {
  it('open beside the one that is shown', () => {
    const state = withNewTab({ ...open('a', 'b', 'c'), active: 'b' }, closedTab('x'));
    expect(ids(state)).toBe('abxc');
    expect(state.active).toBe('x');
  });

  it('leave the place to their right neighbour when closed, the last one to its left', () => {
    expect(withoutTab({ ...open('a', 'b', 'c'), active: 'b' }, 'b').active).toBe('c');
    expect(withoutTab({ ...open('a', 'b', 'c'), active: 'c' }, 'c').active).toBe('b');
    expect(withoutTab(open('a'), 'a')).toEqual({ tabs: [], active: null });
    expect(withoutTab({ ...open('a', 'b', 'c'), active: 'a' }, 'b').active).toBe('a');
  });

  it('are gone through round and round', () => {
    const state = open('a', 'b', 'c');
    expect(neighbour(state, -1)).toBe('c');
    expect(neighbour({ ...state, active: 'c' }, 1)).toBe('a');
    expect(neighbour(open('a'), 1)).toBeNull();
  });

  it('can be put in another order', () => {
    expect(ids(withTabAt(open('a', 'b', 'c'), 'c', 0))).toBe('cab');
    expect(ids(withTabAt(open('a', 'b', 'c'), 'a', 2))).toBe('bca');
    expect(ids(withTabAt(open('a', 'b'), 'x', 0))).toBe('ab');
  });

  it('are called after the slug, else the headline', () => {
    const state = withTab(open('a'), 'a', { headline: 'Storm nears coast' });
    expect(state.tabs.map(tabName)).toEqual(['Storm nears coast']);
    expect(withTab(state, 'a', { slug: 'STORM' }).tabs.map(tabName)).toEqual(['STORM']);
    expect(open('a').tabs.map(tabName)).toEqual(['Untitled story']);
  });
});
