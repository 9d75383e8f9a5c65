import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { must, withLibrary } from './support/library';
import { inTurn, measured, row } from './support/measure';

// Saving one of 10,000 stories, against writing as many bytes to a file and waiting for the disk.
await withLibrary(async ({ folder, stories, ids, open }) => {
  const opened = ids.slice(0, 400).map(open);
  const bytes = Buffer.from(JSON.stringify(opened[0]?.story));
  const file = openSync(join(folder, 'floor'), 'w');
  const floor = measured(() => {
    writeSync(file, bytes, 0, bytes.length, 0);
    fsyncSync(file);
  });
  const save = measured((round) => {
    const { story, revision } = opened[round] ?? open(ids[0] ?? '');
    must(stories.save({ ...story, headline: `${story.headline} again` }, revision));
  });
  await inTurn(opened.length, floor, save);
  closeSync(file);
  row('save a story of 10,000 p50', save, floor);
  row('save a story of 10,000 p95', save, floor, 0.95);
});
