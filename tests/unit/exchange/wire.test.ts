import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anpaReader } from '../../../shared/exchange/anpa/read';
import { anpaWriter } from '../../../shared/exchange/anpa/write';
import { iptc7901Reader } from '../../../shared/exchange/iptc7901/read';
import { iptc7901Writer } from '../../../shared/exchange/iptc7901/write';
import { bytesReaderOf } from '../../../shared/exchange/registry';
import type { Block } from '../../../shared/story/blocks';
import type { Story } from '../../../shared/story/story';
import { comparable } from '../../support/comparable';
import { wireStory } from '../../support/wire-arbitraries';
import { NOW, readBack, writeContext } from '../../support/read-back';

/** A story without what the tables of fates say both wires change. */
function held(whole: Story): Story {
  const rest = comparable(whole);
  return {
    ...rest,
    ...{ id: '', section: '', subjects: [], source: '', language: '' },
    take: whole.take?.number === 1 && !whole.take.more ? null : whole.take,
    dateline:
      whole.dateline === null
        ? null
        : {
            ...whole.dateline,
            date: null,
            places: whole.dateline.places.map(({ name }) => ({
              name,
              region: '',
              country: '',
              countryCode: '',
              timeZone: '',
            })),
          },
    // Lists, quotes and rules that follow each other are one.
    body: rest.body.reduce<Block[]>((blocks, block) => {
      const last = blocks.at(-1);
      if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
        return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...block.items] }];
      return [...blocks, block];
    }, []),
  };
}

/** A story with the signs of a wire of the second kind. */
function plainly(whole: Story): unknown {
  return JSON.parse(JSON.stringify(whole).replace(/[“”]/g, '\\"').replace(/ — /g, ' -- '));
}

describe('a story written as a wire and read again', () => {
  it('is what it was by ANPA 1312, in all that it can hold', () => {
    fc.assert(
      fc.property(wireStory(), (whole) => {
        expect(held(readBack(anpaWriter, anpaReader, whole))).toEqual(held(whole));
      }),
      { numRuns: 100 },
    );
  });

  it('is what it was by IPTC 7901, in all that it can hold', () => {
    fc.assert(
      fc.property(wireStory(), (whole) => {
        expect(plainly(held(readBack(iptc7901Writer, iptc7901Reader, whole)))).toEqual(plainly(held(whole)));
      }),
      { numRuns: 100 },
    );
  });

  it('is known by its content', () => {
    fc.assert(
      fc.property(wireStory(), fc.constantFrom(anpaWriter, iptc7901Writer), (whole, writer) => {
        const made = writer.write(whole, writeContext({ now: NOW }));
        const content = made.ok ? made.value.files[0].content : '';
        expect(content).toBeInstanceOf(Uint8Array);
        expect(content instanceof Uint8Array && bytesReaderOf(content)?.format).toBe(writer.format);
      }),
      { numRuns: 50 },
    );
  });
});
