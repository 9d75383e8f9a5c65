import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWires } from '../../../../electron/services/wires/find';
import type { WireQuery } from '../../../../shared/ipc/wires';
import { TEST_KEY } from '../support/library';
import { must } from '../support/must';
import { ALL_WIRES, deliver, nitf, wireDesk, type WireDesk } from '../support/wires';

const found = ({ path }: WireDesk, text: string, change: Partial<WireQuery> = {}): string[] =>
  must(findWires(path, TEST_KEY, { ...ALL_WIRES, text, ...change })).rows.map(({ headline }) => headline);

test('every word of a wire is found in any script, those received last first, with where it stands', async () => {
  const desk = wireDesk();
  deliver(join(desk.feed, 'a.xml'), nitf('Visit', 'Министр Фумио Кисида прибыл в Москву.'), 50);
  deliver(join(desk.feed, 'b.xml'), nitf('Talks', '日本とロシアは北朝鮮をめぐる問題を協議する。'), 40);
  deliver(join(desk.feed, 'c.xml'), nitf('Rain', 'Chuvas fortes em São Paulo; talks were put off.'), 30);
  await desk.takeIn();
  expect(found(desk, 'кисид')).toEqual(['Visit']);
  expect(found(desk, '北朝鮮')).toEqual(['Talks']);
  expect(found(desk, 'sao pau')).toEqual(['Rain']);
  expect(found(desk, 'talks')).toEqual(['Rain', 'Talks']);
  expect(found(desk, 'kanto')).toEqual(['Rain', 'Talks', 'Visit']);
  expect(found(desk, 'nobody')).toEqual([]);
  const [row] = must(findWires(desk.path, TEST_KEY, { ...ALL_WIRES, text: 'paulo' })).rows;
  expect(row?.excerpts).toMatchObject([{ field: 'body' }]);
});

test('a search heeds the filters and gives pages, and forgets what has gone', async () => {
  const desk = wireDesk({ settings: { items: 50 } });
  for (let n = 1; n <= 50; n += 1) deliver(join(desk.feed, `${n}.xml`), nitf(`Number ${n}`), n + 10);
  await desk.takeIn();
  const page = must(findWires(desk.path, TEST_KEY, { ...ALL_WIRES, text: 'number', offset: 10, limit: 5 }));
  expect(page.total).toBe(50);
  expect(page.rows.map(({ headline }) => headline)).toEqual([11, 12, 13, 14, 15].map((n) => `Number ${n}`));
  must(desk.store.mark([desk.rows()[0]?.id ?? ''], true));
  expect(found(desk, 'number', { only: 'unread' })).toHaveLength(49);
  expect(found(desk, 'number', { sources: ['Elsewhere'] })).toEqual([]);
  deliver(join(desk.feed, 'new.xml'), nitf('Quite another'), 1);
  await desk.takeIn();
  expect(found(desk, '"number 50"')).toEqual([]);
  expect(found(desk, 'quite')).toEqual(['Quite another']);
});
