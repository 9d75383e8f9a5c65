import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newStory } from '../../../../shared/story/create';
import { must } from '../support/must';
import { wireDesk, type WireDesk } from '../support/wires';

/** The most rows that go at once. */
const MOST = 400;

test('a folder that goes takes its wires along a few at a time, and no other’s', () => {
  const desk = wireDesk({ feeds: [{}, {}] });
  keep(desk, 'f0', 450);
  keep(desk, 'f1', 3);
  const went = toTheEnd(() => must(desk.store.keepFolders(['f1'])));
  expect(went.length).toBeGreaterThan(1);
  expect(Math.max(...went)).toBeLessThanOrEqual(MOST);
  expect(desk.rows().map(({ folder }) => folder)).toEqual(['f1', 'f1', 'f1']);
  expect(must(desk.store.known('f0')).size).toBe(0);
  expect(must(desk.store.known('f1')).size).toBe(3);
});

test('files whose wires went for want of room are forgotten a few at a time, and no others', () => {
  const desk = wireDesk();
  keep(desk, 'f0', 450);
  toTheEnd(() => must(desk.store.letGo({ ...desk.settings, items: 50 })));
  const went = toTheEnd(() => must(desk.store.forgetLetGo()));
  expect(went.reduce((sum, one) => sum + one, 0)).toBe(400);
  expect(went.length).toBeGreaterThan(1);
  expect(must(desk.store.known('f0')).size).toBe(50);
});

/** Keeps wires as if each had come in a file of its own. */
function keep(desk: WireDesk, folder: string, count: number): void {
  const story = newStory({ now: '2026-03-20T11:00:00.000Z' });
  for (let n = 0; n < count; n += 1) {
    const file = {
      path: join(desk.feed, folder, `${n}.xml`),
      folder,
      bytes: 1,
      changed: desk.clock.now() - n,
    };
    must(
      desk.store.keep({ file, hash: `${folder} ${n}`, stories: [{ format: 'nitf', story }], grownFrom: '' }),
    );
  }
}

/** How much went each time, until nothing was left. */
function toTheEnd(some: () => number): number[] {
  const went: number[] = [];
  for (let last = some(); last > 0; last = some()) went.push(last);
  return went;
}
