import { describe, expect, it } from 'vitest';
import { isSectionOpen, setSectionOpen } from '../../../../renderer/inspector/sections';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>();
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
}

describe('the parts of the inspector', () => {
  it('stay open or closed as they were left', () => {
    const store = memory();
    expect(isSectionOpen('story', store)).toBe(true);
    setSectionOpen('story', false, store);
    setSectionOpen('rights', true, store);
    expect(isSectionOpen('story', store)).toBe(false);
    expect(isSectionOpen('rights', store)).toBe(true);
    setSectionOpen('story', true, store);
    expect(isSectionOpen('story', store)).toBe(true);
  });

  it('are as at first when what is kept cannot be read', () => {
    const store = memory();
    store.setItem('dateline.inspector.closed', '{"a":1}');
    expect(isSectionOpen('story', store)).toBe(true);
  });
});
