import { describe, expect, it } from 'vitest';
import { FIRST_CHOICES, rememberChoices, rememberedChoices } from '../../../../renderer/filing/remembered';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>();
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
}

describe('the choices of the last export', () => {
  it('come back', () => {
    const store = memory();
    const choices = { ...FIRST_CHOICES, folder: '/home/anna', formats: ['pdf' as const, 'text' as const] };
    rememberChoices(choices, store);
    expect(rememberedChoices(store)).toEqual(choices);
  });

  it('are the first ones when what is kept cannot be read', () => {
    const store = memory();
    expect(rememberedChoices(store)).toEqual(FIRST_CHOICES);
    store.setItem('dateline.export', '{"formats":["docx"]}');
    expect(rememberedChoices(store)).toEqual(FIRST_CHOICES);
    store.setItem('dateline.export', 'not json');
    expect(rememberedChoices(store)).toEqual(FIRST_CHOICES);
  });
});
