import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directConverter, type Converter } from '../../../../electron/services/exchange/convert-apart';
import { must } from '../support/must';
import { deliver, nitf, wireDesk } from '../support/wires';

test('a reading that no story can be made of costs that file alone', async () => {
  const converter: Converter = {
    ...directConverter,
    read: async (job) => {
      const read = await directConverter.read(job);
      if (!read.ok || job.kind !== 'file' || !job.path.endsWith('odd.xml')) return read;
      Object.defineProperty(read.value.fields, 'slug', {
        enumerable: true,
        get: () => {
          throw new TypeError('foreign');
        },
      });
      return read;
    },
  };
  const desk = wireDesk({ converter });
  deliver(join(desk.feed, 'odd.xml'), nitf('Odd'), 1);
  deliver(join(desk.feed, 'good.xml'), nitf('Good'), 9);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Good']);
  expect(must(desk.store.failures())).toMatchObject([
    { path: join(desk.feed, 'odd.xml'), failure: { code: 'read.failed', facts: { reason: 'foreign' } } },
  ]);
});

test('a look that fails is followed by another one', async () => {
  const desk = wireDesk();
  const { settings } = desk;
  deliver(join(desk.feed, 'a.xml'), nitf('Here all the same'));
  let isBroken = true;
  Object.defineProperty(desk, 'settings', {
    get: () => {
      if (isBroken) throw new Error('foreign');
      return settings;
    },
  });
  desk.wires.start();
  await desk.wires.look();
  isBroken = false;
  await desk.clock.pass(15_000);
  await desk.wires.look();
  await desk.clock.pass(2_000);
  await desk.wires.look();
  expect(desk.headlines()).toEqual(['Here all the same']);
  // `look` above came by hand; that one comes by itself is seen from a wire nobody asked for.
  deliver(join(desk.feed, 'b.xml'), nitf('By itself'), 5);
  await desk.clock.pass(15_000);
  await expect.poll(() => desk.clock.pass(2_000).then(desk.headlines), { timeout: 20_000 }).toHaveLength(2);
});

test('closing does not wait for what does not answer', async () => {
  let hang = (): void => undefined;
  const hanging = new Promise<void>((resolve) => {
    hang = resolve;
  });
  const converter: Converter = {
    read: () => {
      hang();
      return new Promise(() => undefined);
    },
    close: () => new Promise(() => undefined),
  };
  const desk = wireDesk({ converter });
  deliver(join(desk.feed, 'a.xml'), nitf('Never read'));
  await desk.wires.look();
  await desk.clock.pass(2_000);
  void desk.wires.look();
  await hanging;
  let isClosed = false;
  void desk.wires.close().then(() => {
    isClosed = true;
  });
  await desk.clock.pass(1_000);
  expect(isClosed).toBe(true);
});
