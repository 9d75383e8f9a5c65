import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS, readerOf, readSource, WRITERS } from '../../../shared/exchange/registry';
import { READ_FORMATS, WRITE_FORMATS } from '../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { story } from '../../support/arbitraries';
import { NOW, written } from '../../support/read-back';

describe('the registry', () => {
  it('has every format under its own name', () => {
    expect(WRITE_FORMATS.map((format) => WRITERS[format].format)).toEqual([...WRITE_FORMATS]);
    expect(READ_FORMATS.map((format) => READERS[format].format)).toEqual([...READ_FORMATS]);
  });

  it.each(['story', 'html', 'markdown'] as const)(
    'knows %s that was written here by what it is',
    (format) => {
      fc.assert(
        fc.property(story(), (whole) => {
          expect(readerOf(written(WRITERS[format], whole)).format).toBe(format);
        }),
      );
    },
  );

  it.each([
    ['text', 'TOKYO, March 20. /TASS/. Japanese Foreign Minister.\n\n- a\n- b\n\n* * *\n\n-30-\n'],
    ['text', 'A story with *stars*, 1 < 2 and _lines_.'],
    ['text', '{ "not": "a story" }'],
    ['html', '<p>Text</p><script>alert(1)</script>'],
    ['html', '<!DOCTYPE html><title># Not Markdown</title><p>[a](https://b.c/)</p>'],
    ['markdown', '# Title\n\nText with a [link](https://a.b/).\n'],
    ['markdown', '---\ntitle: A\n---\n\nText\n'],
  ])('takes for %s: %j', (format, text) => expect(readerOf(text).format).toBe(format));

  it('reads anything or says why not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const result = readSource(text, { name: '', now: NOW, house: DEFAULT_HOUSE });
        if (!result.ok) expect(result.error.code).toMatch(/^(?:read|story)\./);
      }),
      { numRuns: 500 },
    );
  });
});
