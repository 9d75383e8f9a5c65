import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStory } from '../../shared/story/migrate';
import { must, withLibrary } from './support/library';
import { inTurn, measured, row } from './support/measure';

// Opening one of 10,000 stories, against reading and checking the same story from a file of its own.
await withLibrary(async ({ folder, ids, open }) => {
  const path = join(folder, 'story.json');
  writeFileSync(path, JSON.stringify(open(ids[0] ?? '').story));
  const floor = measured(() => must(parseStory(JSON.parse(readFileSync(path, 'utf8')))));
  const opening = measured((round) => open(ids[round] ?? ''));
  await inTurn(ids.length, floor, opening);
  row('open a story of 10,000 p50', opening, floor);
  row('open a story of 10,000 p95', opening, floor, 0.95);
});
