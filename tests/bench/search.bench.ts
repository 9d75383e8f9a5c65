import { join } from 'node:path';
import { openSearchEngine } from '../../electron/services/search/engine';
import { ALL, must, withLibrary } from './support/library';
import { inTurn, measured, row, type Measured } from './support/measure';

// Searching 10,000 stories, excerpts and total included, against the plain list of the same library.
await withLibrary(async ({ folder, path, key, list, stories, ids, open }) => {
  const engine = must(
    openSearchEngine({
      library: path,
      index: join(folder, 'search.db'),
      key,
      media: join(folder, 'media'),
      thumbs: join(folder, 'thumbs'),
      wires: join(folder, 'wires.db'),
    }),
  );
  const started = performance.now();
  while (must(engine.catchUp(64)) === 'more');
  process.stderr.write(`  index of 10,000 stories: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  const search = (text: string): Measured => measured(() => must(engine.search({ ...ALL, text })));
  const floor = measured(() => must(list(ALL)));
  const [rare, common, letter, phrase] = ['zanzibar', '"world"', 't', '"of the"'].map(search);
  if (rare === undefined || common === undefined || letter === undefined || phrase === undefined) return;
  const afterSave = measured((round) => {
    const { story, revision } = open(ids[round] ?? '');
    must(stories.save({ ...story, headline: `Zanzibar ${round}` }, revision));
    must(engine.search({ ...ALL, text: 'zanzibar' }));
  });
  await inTurn(40, floor, rare, common, letter, phrase);
  await inTurn(40, afterSave);
  engine.close();
  row('search 10,000 for a rare word', rare, floor);
  row('search 10,000 for a common word', common, floor);
  row('search 10,000 for a first letter', letter, floor);
  row('search 10,000 for a common phrase', phrase, floor);
  row('save a story and search 10,000 for it', afterSave, floor);
});
