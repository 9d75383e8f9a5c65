import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListQuery } from '../../../../shared/ipc/listing';
import { STATUSES, type Status } from '../../../../shared/story/story';
import { ALL, testLibrary } from '../support/library';
import { must } from '../support/must';
import { shortStory } from '../../../support/wire-stories';

/** What the list should be, by the simplest means there are: the story changed last comes first. */
interface Model {
  id: string;
  status: Status;
  desk: string;
  revision: number;
  spiked: boolean;
}

const step = fc.record({
  act: fc.constantFrom('create', 'save', 'same', 'spike', 'restore', 'remove'),
  which: fc.nat(),
  status: fc.constantFrom(...STATUSES),
  desk: fc.constantFrom('World', 'Sports', 'Спорт'),
});

test('after any course of work the list is what was done: order, filters, pages and totals', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 25 }),
      fc.nat(6),
      fc.nat(3),
      (steps, offset, size) => {
        const { stories, list, db } = testLibrary();
        let model: Model[] = [];
        for (const { act, which, status, desk } of steps) {
          const chosen = model[which % Math.max(1, model.length)];
          if (act === 'create' || chosen === undefined) {
            const { story } = must(stories.create(shortStory('Words', { status, desk }), 'created'));
            model = [{ id: story.id, status, desk, revision: 1, spiked: false }, ...model];
          } else if (act === 'save' || act === 'same') {
            const kept = must(stories.open(chosen.id)).story;
            const next = act === 'same' ? kept : { ...kept, status, desk, headline: `${kept.headline}+` };
            const { revision } = must(stories.save(next, chosen.revision));
            if (act === 'save')
              model = [{ ...chosen, status, desk, revision }, ...model.filter((one) => one !== chosen)];
          } else if (act === 'remove') {
            must(stories.remove([chosen.id]));
            model = model.filter((one) => one !== chosen);
          } else {
            must(act === 'spike' ? stories.spike([chosen.id]) : stories.restore([chosen.id]));
            chosen.spiked = act === 'spike';
          }
        }
        for (const view of ['all', 'spiked'] as const) {
          for (const query of [
            { ...ALL, view },
            { ...ALL, view, statuses: ['draft', 'killed'] },
            { ...ALL, view, desks: ['Спорт'], statuses: ['filed'] },
            { ...ALL, view, offset, limit: size + 1 },
          ] satisfies ListQuery[]) {
            const wanted = model
              .filter((one) => one.spiked === (view === 'spiked'))
              .filter((one) => query.statuses.length === 0 || new Set<Status>(query.statuses).has(one.status))
              .filter((one) => query.desks.length === 0 || new Set(query.desks).has(one.desk))
              .map((one) => one.id);
            const page = must(list(query));
            expect(page.rows.map((row) => row.id)).toEqual(
              wanted.slice(query.offset, query.offset + query.limit),
            );
            expect(page.total).toBe(wanted.length);
          }
        }
        db.close();
      },
    ),
    { numRuns: 40, seed: 20260320 },
  );
});

test('a page deep in the list is read along the index, without sorting', () => {
  const { db } = testLibrary();
  const plan = db
    .prepare(
      `EXPLAIN QUERY PLAN SELECT headline FROM stories s WHERE s.spiked = 0 AND s.status IN ('draft', 'filed')
       ORDER BY s.seq DESC LIMIT 50 OFFSET 5000`,
    )
    .all()
    .map((row) => String(row['detail']));
  expect(plan.join('\n')).toContain('USING INDEX stories_newest');
  expect(plan.join('\n')).not.toContain('TEMP B-TREE');
});
