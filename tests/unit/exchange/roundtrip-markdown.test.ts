import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDepths } from '../../../shared/exchange/list-depths';
import { markdownReader } from '../../../shared/exchange/markdown/read';
import { markdownWriter } from '../../../shared/exchange/markdown/write';
import type { Block } from '../../../shared/story/blocks';
import type { Story } from '../../../shared/story/story';
import { textOf } from '../../../shared/story/text';
import { story } from '../../support/arbitraries';
import { comparable } from '../../support/comparable';
import { readBack } from '../../support/read-back';
import { HOUSES } from '../../support/houses';

/** The story as the table of fates says Markdown holds it. */
function asMarkdownHolds(whole: Story): Story {
  const body = whole.body
    .filter((block) => !(block.kind === 'paragraph' && block.runs.length === 0))
    .flatMap((block) => held(block));
  return comparable({ ...whole, body });
}

function held(block: Block): Block[] {
  if (block.kind === 'list') {
    const depths = listDepths(block.items);
    return [{ ...block, items: block.items.map((item, at) => ({ ...item, level: depths[at] ?? 0 })) }];
  }
  if (block.kind !== 'table' || !block.header) return [block];
  const isEmpty = block.rows[0]?.cells.every((cell) => textOf(cell.runs) === '') === true;
  if (!isEmpty) return [block];
  return [{ ...block, header: false, rows: block.rows.length === 1 ? block.rows : block.rows.slice(1) }];
}

describe('a story written as Markdown and read again', () => {
  it('is what it was, in all that Markdown can hold', () => {
    fc.assert(
      fc.property(
        story(),
        fc.constantFrom(...HOUSES),
        fc.constantFrom('inline' as const, 'beside' as const),
        (whole, house, images) => {
          const back = readBack(markdownWriter, markdownReader, whole, { house, images });
          expect(comparable(back)).toEqual(asMarkdownHolds(whole));
        },
      ),
      { numRuns: 400 },
    );
  });
});
