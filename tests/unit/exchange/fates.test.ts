import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FATE_GROUPS, FATES, losses, rowsOf } from '../../../shared/exchange/fates';
import { WRITERS } from '../../../shared/exchange/registry';
import { WRITE_FORMATS } from '../../../shared/exchange/types';
import { newStory } from '../../../shared/story/create';
import { plain } from '../../../shared/story/text';
import { story } from '../../support/arbitraries';
import { NOW, writeContext } from '../../support/read-back';

const PLAIN = {
  ...newStory({ now: NOW }),
  headline: 'A',
  body: [{ id: 'a', kind: 'paragraph' as const, runs: plain('Text') }],
};

describe('what a story loses in a format', () => {
  it('is nothing where it uses nothing that the format lacks', () => {
    for (const format of WRITE_FORMATS) expect(losses(PLAIN, format)).toEqual([]);
  });

  it('is never anything in its own format', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        expect(losses(whole, 'story')).toEqual([]);
      }),
    );
  });

  it('is said in every writer’s notes', () => {
    fc.assert(
      fc.property(story({ wild: true }), fc.constantFrom(...WRITE_FORMATS), (whole, format) => {
        const result = WRITERS[format].write(whole, writeContext());
        expect(result.ok && result.value.notes).toEqual(expect.arrayContaining(losses(whole, format)));
      }),
    );
  });

  it.each<[string, Partial<typeof PLAIN> & object, string]>([
    ['text', { usageTerms: 'Not for Japan' }, 'lost.fields.usageTerms'],
    [
      'text',
      { body: [{ id: 'a', kind: 'paragraph', runs: [{ text: 'x', marks: ['strike'] }] }] },
      'lost.marks.strike',
    ],
    ['html', { editorsNote: 'Check' }, 'lost.fields.editorsNote'],
    [
      'html',
      { links: [{ id: 'l', rel: 'related', story: 's', href: null, title: 'T' }] },
      'lost.details.library-link',
    ],
    ['markdown', { headline: '\ud83d' }, 'changed.details.control-character'],
  ])('%s: %j is %s', (format, more, code) => {
    const found = WRITE_FORMATS.find((known) => known === format) ?? 'story';
    expect(losses({ ...PLAIN, ...more }, found).map((note) => note.code)).toContain(code);
  });
});

describe('the tables of fates', () => {
  it('say of everything what becomes of it, in a sentence', () => {
    for (const format of WRITE_FORMATS)
      for (const group of FATE_GROUPS)
        for (const [, { fate, how, level }] of rowsOf(FATES[format], group)) {
          expect(how).toMatch(/^[\p{Lu}*_~<]|^(?:strong|em|u|s|sub|sup)$/u);
          if (fate === 'kept') expect(level).toBeNull();
        }
  });
});
