import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL, must, STORIES, withLibrary } from './support/library';
import { inTurn, measured, row } from './support/measure';

// A page of 50 rows of 10,000 stories with their total, against reading the same page ready-made from a file.
await withLibrary(async ({ folder, db, list }) => {
  const path = join(folder, 'page.json');
  writeFileSync(path, JSON.stringify(must(list(ALL))));
  const floor = measured((): unknown => JSON.parse(readFileSync(path, 'utf8')));
  // A change of anything makes the total be counted again, as after every save.
  const changed = (): unknown => db.exec(`INSERT OR REPLACE INTO library VALUES ('bench', '')`);
  const scrolled = measured(() => must(list(ALL)));
  const page = (query: Partial<typeof ALL>) =>
    measured(() => {
      must(list({ ...ALL, ...query }));
    });
  const [first, last] = [page({}), page({ offset: STORIES - 50 })];
  const filtered = page({ statuses: ['filed', 'draft'], desks: ['Sports'] });
  await inTurn(
    100,
    floor,
    scrolled,
    measured(changed),
    first,
    measured(changed),
    last,
    measured(changed),
    filtered,
  );
  row('list 50 of 10,000, scrolling', scrolled, floor);
  row('list 50 of 10,000 after a save', first, floor);
  row('list the last 50 of 10,000 after a save', last, floor);
  row('list 50 of 10,000 by status and desk after a save', filtered, floor);
});
