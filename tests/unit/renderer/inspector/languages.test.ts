import { describe, expect, it } from 'vitest';
import { languageChoices, languageName } from '../../../../renderer/inspector/languages';

describe('languages', () => {
  it('are offered by name, with the one in use among them', () => {
    const choices = languageChoices('tlh');
    expect(choices.some(({ tag }) => tag === 'tlh')).toBe(true);
    expect(choices.find(({ tag }) => tag === 'pt-BR')?.name).toBe('Brazilian Portuguese');
    expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
  });

  it('go by their tag when they have no name', () => {
    expect(languageName('not a tag')).toBe('not a tag');
  });
});
