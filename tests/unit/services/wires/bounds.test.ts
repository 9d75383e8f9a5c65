import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliver, nitf, wireDesk } from '../support/wires';

test('a wider bound brings back what a narrower one let go, while its files are there', async () => {
  const desk = wireDesk({ settings: { days: 7, items: 50 } });
  const day = 86_400;
  deliver(join(desk.feed, 'new.xml'), nitf('New'), 10);
  deliver(join(desk.feed, 'old.xml'), nitf('Old'), 3 * day);
  deliver(join(desk.feed, 'broken.json'), '{"uri": "x", "headline": ');
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['New', 'Old']);
  desk.settings = { ...desk.settings, days: 2 };
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['New']);
  desk.settings = { ...desk.settings, days: 7 };
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['New', 'Old']);
});

test('more room brings back what went for want of it', async () => {
  const desk = wireDesk({ settings: { items: 60 } });
  for (let n = 1; n <= 60; n += 1) deliver(join(desk.feed, `${n}.txt`), `Number ${n}\n\nText of ${n}.\n`, n);
  await desk.takeIn();
  desk.settings = { ...desk.settings, items: 50 };
  await desk.takeIn();
  expect(desk.rows()).toHaveLength(50);
  desk.settings = { ...desk.settings, items: 60 };
  await desk.takeIn();
  expect(desk.rows()).toHaveLength(60);
});

test('a full store is looked through slowly, not every other second for what has no room', async () => {
  const desk = wireDesk({ settings: { items: 50 } });
  for (let n = 1; n <= 60; n += 1) deliver(join(desk.feed, `${n}.txt`), `Number ${n}\n\nText of ${n}.\n`, n);
  await desk.takeIn();
  await desk.wires.look();
  expect(desk.rows()).toHaveLength(50);
  desk.wires.start();
  await desk.clock.pass(300);
  await desk.wires.look();
  const due: number[] = [];
  const { after } = desk.clock;
  desk.clock.after = (ms, run) => {
    due.push(ms);
    return after(ms, run);
  };
  await desk.wires.look();
  expect(due).toContain(15_000);
  expect(due).not.toContain(2_000);
});
