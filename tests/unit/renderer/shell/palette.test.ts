import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from '../../../../renderer/shell/fuzzy';
import { commandEntries } from '../../../../renderer/shell/paletteEntries';
import { commandOf } from '../../../../shared/commands';

const always = (): boolean => true;

function found(query: string): string[] {
  return commandEntries(query, always, []).map(({ id }) => id);
}

describe('the palette', () => {
  it('finds a command by its label, its initials, and the other words people have for it', () => {
    expect(found('bold')[0]).toBe('format.bold');
    expect(found('pq')[0]).toBe('block.pullquote');
    expect(found('heading')[0]).toBe('block.subhead');
    expect(found('preferences')[0]).toBe('app.settings');
    expect(found('trash')[0]).toBe('story.spike');
    expect(found('strikethr')[0]).toBe('format.strike');
  });

  it('puts the label before the other words', () => {
    const photo = found('photo');
    expect(photo.slice(0, 3).sort()).toEqual(['insert.lead', 'insert.photo', 'library.photos']);
    expect(found('export')[0]).toBe('story.export');
  });

  it('finds no command by letters that lie scattered over all its words: a story may be meant', () => {
    expect(found('Story Two')).toEqual([]);
    expect(found('Talks in Tokyo')).toEqual([]);
  });

  it('wants every word of the query, in any order', () => {
    expect(found('row table')).toContain('table.rowBelow');
    expect(found('row zebra')).toEqual([]);
  });

  it('offers only what can run now', () => {
    const entries = commandEntries('', (id) => commandOf(id).when === 'always', []);
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.every(({ id }) => commandOf(id).when === 'always')).toBe(true);
    expect(entries.some(({ id }) => id === 'palette.open')).toBe(false);
  });

  it('shows what was used last first', () => {
    const entries = commandEntries('', always, ['format.bold', 'story.new']);
    expect(entries.slice(0, 2).map(({ id }) => id)).toEqual(['format.bold', 'story.new']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('marks only letters of the label', () => {
    for (const { label, hits } of commandEntries('se', always, []))
      for (const [start, end] of hits) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(label.length);
      }
  });
});

describe('fuzzy matching', () => {
  it('does not mind case and accents', () => {
    expect(fuzzyMatch('sao', 'São Paulo')?.hits).toEqual([[0, 3]]);
    expect(fuzzyMatch('КИС', 'кисида')?.hits).toEqual([[0, 3]]);
  });

  it('prefers the beginning of a word', () => {
    const word = fuzzyMatch('list', 'Bulleted list')?.score ?? 0;
    const middle = fuzzyMatch('list', 'Bulletedlist!')?.score ?? 0;
    expect(word).toBeGreaterThan(middle);
  });

  it('finds a text in itself, and what it marks is in the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const match = fuzzyMatch(text, text);
        expect(match).not.toBeNull();
        for (const [start, end] of match?.hits ?? []) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
