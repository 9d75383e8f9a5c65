import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../../shared/ipc/listing';
import { excerptToShow, hitsIn } from '../../../../renderer/library/excerpts';
import { piecesOf } from '../../../../renderer/library/highlights';

describe('highlights', () => {
  it('cut a text at what was found', () => {
    expect(piecesOf('北朝鮮問題で会談', [[0, 3]])).toEqual([
      { text: '北朝鮮', hit: true },
      { text: '問題で会談', hit: false },
    ]);
  });

  it('never lose or double a letter, whatever the hits are', () => {
    const hits = fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 })));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), hits, (text, found) => {
        expect(
          piecesOf(text, found)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are put where the excerpt stands in the headline', () => {
    const excerpts: Excerpt[] = [{ field: 'headline', text: 'talks in Geneva', hits: [[9, 15]] }];
    expect(hitsIn('Peace talks in Geneva resume', 'headline', excerpts)).toEqual([[15, 21]]);
    expect(hitsIn('Another headline', 'headline', excerpts)).toEqual([]);
    expect(hitsIn('talks in Geneva', 'slug', excerpts)).toEqual([]);
  });

  it('show an excerpt from elsewhere than the headline', () => {
    const headline = { field: 'headline', text: 'a', hits: [] };
    const caption = { field: 'caption', text: 'b', hits: [] };
    expect(excerptToShow([headline, caption])).toBe(caption);
    expect(excerptToShow([headline])).toBeNull();
  });
});
