import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../shared/exchange/docx/read';
import { docxWriter } from '../../../shared/exchange/docx/write';
import { bytesReaderOf } from '../../../shared/exchange/registry';
import type { Story } from '../../../shared/story/story';
import { story } from '../../support/arbitraries';
import { comparable, heldByXml } from '../../support/comparable';
import { HOUSES } from '../../support/houses';
import { packed, readBack } from '../../support/read-back';

/** A story without what the table of fates says a Word document changes. */
function held(whole: Story): Story {
  const withNotes = whole.body.map((block) =>
    block.kind === 'note' ? { ...block, kind: 'subhead' as const } : block,
  );
  return {
    ...comparable({ ...whole, body: withNotes }),
    editorsNote: whole.editorsNote,
    threads: whole.threads
      .filter(({ comments }) => comments.length > 0)
      .map(({ resolved, comments }) => ({
        ...{ id: '', quote: '', resolved },
        comments: comments.map(({ author, at, text }) => ({
          ...{ id: '', text, author },
          at: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
        })),
      })),
  };
}

describe('a story written for Word and read again', () => {
  it('is what it was, in all that a document can hold', () => {
    fc.assert(
      fc.property(story(), fc.constantFrom(...HOUSES), (whole, house) => {
        const back = readBack(docxWriter, docxReader, whole, { house });
        const order = (one: Story): Story => ({
          ...one,
          threads: [...one.threads].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        });
        expect(heldByXml(order(held(back)))).toEqual(heldByXml(order(held(whole))));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same bytes each time, and known by them', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        const bytes = packed(docxWriter, whole);
        expect(packed(docxWriter, whole)).toEqual(bytes);
        expect(bytesReaderOf(bytes)?.format).toBe('docx');
      }),
      { numRuns: 25 },
    );
  });
});
