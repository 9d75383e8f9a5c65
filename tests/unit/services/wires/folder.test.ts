import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { followFolder } from '../../../../electron/services/wires/folder';
import { takeFile } from '../../../../electron/services/wires/take';
import { directConverter } from '../../../../electron/services/exchange/convert-apart';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { fail, ok, type Result } from '../../../../shared/ipc/result';
import { handClock } from '../../../support/clock';
import { testFolder } from '../support/folder';
import { must } from '../support/must';
import { deliver, nitf, NOON } from '../support/wires';

function follow() {
  const path = join(testFolder(), 'feed');
  mkdirSync(path);
  const clock = handClock(NOON);
  const one = followFolder(
    { id: 'f0', name: 'Feed', path, paused: false, subfolders: false },
    {
      clock,
      use: () => Promise.resolve(fail('store.not-open')),
      watch: () => () => undefined,
      nudge: () => undefined,
    },
  );
  return { one, clock, path };
}

test('a folder that does not answer in time is silent, and is asked nothing more until it has answered', async () => {
  const { one, clock } = follow();
  let answer: (answered: Result<number>) => void = () => undefined;
  const first = one.ask(
    () =>
      new Promise<Result<number>>((resolve) => {
        answer = resolve;
      }),
    5_000,
  );
  await clock.pass(5_000);
  expect(await first).toEqual(fail('wires.silent'));
  let asked = 0;
  const next = (): Promise<Result<number>> => Promise.resolve(ok((asked += 1)));
  expect(await one.ask(next, 5_000)).toEqual(fail('wires.silent'));
  expect(asked).toBe(0);
  await one.look();
  expect(one.state()).toEqual({ id: 'f0', state: 'gone', failure: { code: 'wires.silent', facts: {} } });
  answer(ok(1));
  await clock.pass(0);
  expect(await one.ask(next, 5_000)).toEqual(ok(1));
});

test('a file that is not answered for waits', async () => {
  const { path } = follow();
  const file = { path: join(path, 'a.xml'), folder: 'f0', bytes: 10, changed: NOON };
  deliver(file.path, nitf('Later'));
  const taken = await takeFile(
    file,
    { bytes: 0, hash: '' },
    {
      ...{ converter: directConverter, house: () => DEFAULT_HOUSE, now: () => new Date(NOON).toISOString() },
      use: () => Promise.resolve(fail('store.not-open')),
      ask: () => Promise.resolve(fail('wires.silent')),
    },
  );
  expect(must(taken)).toEqual({ fate: 'waiting', hash: '' });
});
