import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assemble } from '../../../shared/exchange/assemble';
import type { ReadContext, Reader, Reading } from '../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import type { Block } from '../../../shared/story/blocks';
import type { Story } from '../../../shared/story/story';
import { textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';

/** The instant at which the tests read. */
export const NOW = '2024-05-05T10:00:00Z';

export const CONTEXT: ReadContext = { name: 'source', now: NOW, house: DEFAULT_HOUSE };

/** A file of tests/fixtures/exchange. */
export function fixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../fixtures/exchange', name), 'utf8');
}

/** The real agency story, or null where the newsroom's samples are not beside the checkout. */
export function sample(): string | null {
  const path = resolve(import.meta.dirname, '../../../../shared/samples/000_324f9232fc3b60d2.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function readWith(reader: Reader, text: string, context: Partial<ReadContext> = {}): Reading {
  const result = reader.read(text, { ...CONTEXT, ...context });
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.facts)}`);
  return result.value;
}

export function storyOf(reading: Reading): Story {
  return assemble(reading, { now: NOW, language: 'en', desk: '', photo: () => null });
}

/** What every part is taken for, with the beginning of its text. */
export function outline(reading: Reading): string[] {
  return reading.parts.map(({ role, block }) => {
    const text = blockTexts(block).join(' | ');
    return `${role}: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
  });
}

/** Every text of a block, quotes with their attribution, items with their level. */
export function told(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'list') {
      const items = block.items.map((item) => `${'>'.repeat(item.level)}${textOf(item.runs)}`);
      return `${block.ordered ? 'ol' : 'ul'}: ${items.join(' / ')}`;
    }
    if (block.kind === 'table')
      return `table: ${block.rows.map((row) => row.cells.map((cell) => textOf(cell.runs)).join(' ; ')).join(' / ')}`;
    return `${block.kind}: ${blockTexts(block).join(' | ')}`;
  });
}

/** Every word of a story that a reader could see or hear, in no order. */
export function storyText(story: Story): string {
  return [
    story.slug,
    story.headline,
    story.deck,
    ...story.byline.flatMap(({ name, role }) => [name, role]),
    ...(story.dateline?.places.map(({ name }) => name) ?? []),
    ...(story.lead === null ? [] : [textOf(story.lead.caption), story.lead.credit, story.lead.alt]),
    ...story.body.flatMap(blockTexts),
  ].join('\n');
}
