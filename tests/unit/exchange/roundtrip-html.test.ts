import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../shared/exchange/html/read';
import { htmlWriter } from '../../../shared/exchange/html/write';
import { story } from '../../support/arbitraries';
import { comparable } from '../../support/comparable';
import { HOUSES } from '../../support/houses';
import { readBack } from '../../support/read-back';

describe('a story written as an article page and read again', () => {
  it('is what it was, in all that a page can hold', () => {
    fc.assert(
      fc.property(
        story(),
        fc.constantFrom(...HOUSES),
        fc.constantFrom('inline' as const, 'beside' as const),
        (whole, house, images) => {
          const back = readBack(htmlWriter, htmlReader, whole, { house, images });
          expect(comparable(back)).toEqual(comparable(whole));
        },
      ),
      { numRuns: 400 },
    );
  });
});
