import { describe, expect, it } from 'vitest';
import { NOTHING, only, ranged, targetsOf, toggled } from '../../../../renderer/library/selection';

describe('the rows a command is for', () => {
  it('are the chosen ones', () => {
    expect(targetsOf(NOTHING)).toEqual([]);
    expect(targetsOf(only('a'))).toEqual(['a']);
    expect(targetsOf(toggled(only('a'), 'b'))).toEqual(['a', 'b']);
  });

  it('are the active one alone when it was just taken out of the choice', () => {
    const state = toggled(toggled(only('a'), 'b'), 'b');
    expect([...state.chosen]).toEqual(['a']);
    expect(targetsOf(state)).toEqual(['b']);
  });

  it('grow and shrink from the anchor', () => {
    const start = only('b');
    const grown = ranged(start, 'd', ['b', 'c', 'd']);
    expect(targetsOf(grown)).toEqual(['b', 'c', 'd']);
    expect(grown.anchor).toBe('b');
    expect(targetsOf(ranged(grown, 'a', ['a', 'b']))).toEqual(['a', 'b']);
  });
});
