import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directConverter, type Converter } from '../../../../electron/services/exchange/convert-apart';
import { fail } from '../../../../shared/ipc/result';
import { openWireStore } from '../../../../electron/services/wires/store';
import { testFolder } from '../support/folder';
import { TEST_KEY } from '../support/library';
import { must } from '../support/must';
import { ALL_WIRES, deliver, likeness, nitf, NOON, wireDesk } from '../support/wires';

test('what lies in a watched folder is listed, newest first, with what its wire says', async () => {
  const desk = wireDesk();
  deliver(join(desk.feed, 'old.xml'), nitf('Old news'), 500);
  deliver(
    join(desk.feed, 'new.xml'),
    nitf('Urgent news', 'Six words stand in this one.', '<urgency ed-urg="1"/>'),
  );
  deliver(
    join(desk.feed, 'plain.txt'),
    'Ferry sails again\n\nOSLO, March 20 (Reuters) - The ferry sails.\n',
    100,
  );
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Urgent news', 'Ferry sails again', 'Old news']);
  const [urgent, ferry] = desk.rows();
  expect(urgent).toMatchObject({
    ...{ priority: 'flash', source: 'Kanto Press', words: 6, format: 'nitf', isRead: false, draft: '' },
    ...{ folder: 'f0', path: join(desk.feed, 'new.xml'), receivedAt: new Date(NOON - 10_000).toISOString() },
  });
  expect(ferry).toMatchObject({ source: 'Reuters', place: 'Oslo', format: 'text' });
});

test('a file is read only when it has been still for a while, and is never touched', async () => {
  const desk = wireDesk();
  const path = join(desk.feed, 'growing.xml');
  const whole = nitf('Whole at last', 'The end is here.');
  deliver(path, whole.slice(0, 90));
  await desk.wires.look();
  await desk.clock.pass(1_900);
  appendFileSync(path, whole.slice(90, 200));
  await desk.wires.look();
  await desk.clock.pass(1_900);
  await desk.wires.look();
  expect(desk.rows()).toEqual([]);
  appendFileSync(path, whole.slice(200));
  await desk.wires.look();
  await desk.clock.pass(2_000);
  const before = likeness(path);
  await desk.wires.look();
  expect(desk.headlines()).toEqual(['Whole at last']);
  expect(likeness(path)).toEqual(before);
  expect(must(desk.store.failures())).toEqual([]);
});

test('a half-written file that rests is left alone and reported, and read when it has become whole', async () => {
  const desk = wireDesk();
  const path = join(desk.feed, 'half.xml');
  const whole = nitf('Whole at last');
  deliver(path, whole.slice(0, 250));
  await desk.takeIn();
  expect(desk.rows()).toEqual([]);
  expect(must(desk.store.failures())).toMatchObject([
    { path, folder: 'f0', failure: { code: 'read.not-xml' } },
  ]);
  await desk.takeIn();
  expect(must(await desk.wires.state())).toMatchObject({ failures: 1, waiting: 0 });
  deliver(path, whole, 5);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Whole at last']);
  expect(must(desk.store.failures())).toEqual([]);
});

test('a text that was read too early and went on growing is one wire, not two', async () => {
  const desk = wireDesk();
  const path = join(desk.feed, 'story.txt');
  const first = 'Ferry sails again\n\nOSLO (Reuters) - The ferry sails again on Friday, its owner said.\n';
  deliver(path, first, 60);
  await desk.takeIn();
  deliver(path, `${first}\nIt had lain still for nine days.\n`, 5);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Ferry sails again']);
  expect(must(desk.store.open(desk.rows()[0]?.id ?? '')).story.body).toHaveLength(2);
});

test('a broken file is tried again only when it changes, or when asked to', async () => {
  const asked: string[] = [];
  const converter: Converter = {
    ...directConverter,
    read: (job) => {
      if (job.kind === 'file') asked.push(job.path);
      return directConverter.read(job);
    },
  };
  const desk = wireDesk({ converter });
  deliver(join(desk.feed, 'broken.json'), '{"uri": "x", "headline": ');
  deliver(join(desk.feed, 'nothing.dat'), new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0]));
  for (let round = 0; round < 3; round += 1) await desk.takeIn();
  expect(asked).toHaveLength(2);
  expect(must(await desk.wires.state()).failures).toBe(2);
  must(await desk.wires.retry([join(desk.feed, 'broken.json')]));
  await desk.takeIn();
  expect(asked).toHaveLength(3);
  must(await desk.wires.retry(null));
  await desk.takeIn();
  expect(asked).toHaveLength(5);
});

test('a reader that falls over costs that file alone', async () => {
  const converter: Converter = {
    ...directConverter,
    read: (job) =>
      job.kind === 'file' && job.path.endsWith('bomb.xml')
        ? Promise.resolve(fail('read.timeout', { seconds: 15 }))
        : directConverter.read(job),
  };
  const desk = wireDesk({ converter });
  deliver(join(desk.feed, 'bomb.xml'), nitf('Bomb'), 1);
  deliver(join(desk.feed, 'good.xml'), nitf('Good'), 9);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Good']);
  expect(must(desk.store.failures())).toMatchObject([
    { failure: { code: 'read.timeout', facts: { seconds: 15 } } },
  ]);
});

test('a file that changes while it is read waits', async () => {
  const path = { of: '' };
  const converter: Converter = {
    ...directConverter,
    read: async (job) => {
      const read = await directConverter.read(job);
      if (path.of !== '') deliver(path.of, nitf('Second'), 3);
      path.of = '';
      return read;
    },
  };
  const desk = wireDesk({ converter });
  path.of = join(desk.feed, 'a.xml');
  deliver(path.of, nitf('First'));
  await desk.takeIn();
  expect(desk.rows()).toEqual([]);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Second']);
});

test('the same content is one wire, by whatever name and in whatever folder it comes', async () => {
  const folder = testFolder();
  const other = join(folder, 'other');
  mkdirSync(other);
  const desk = wireDesk({ folder, feeds: [{}, { path: other }] });
  deliver(join(desk.feed, 'a.xml'), nitf('Twice'));
  deliver(join(desk.feed, 'b.xml'), nitf('Twice'), 20);
  deliver(join(other, 'c.xml'), nitf('Twice'), 30);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Twice']);
  renameSync(join(desk.feed, 'a.xml'), join(desk.feed, 'renamed.xml'));
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Twice']);
});

test('what is on its way, hidden or a picture is passed over without a word', async () => {
  const desk = wireDesk();
  const names = [
    '.hidden',
    'a.xml.tmp',
    'b.part',
    'c.filepart',
    'd.xml~',
    '~e.xml',
    'f.crdownload',
    'Thumbs.db',
    'g.jpg',
  ];
  for (const name of names) deliver(join(desk.feed, name), nitf(name));
  deliver(join(desk.feed, 'empty.xml'), '');
  await desk.takeIn();
  expect(desk.rows()).toEqual([]);
  expect(must(await desk.wires.state())).toMatchObject({ failures: 0, waiting: 0, total: 0 });
  renameSync(join(desk.feed, 'a.xml.tmp'), join(desk.feed, 'a.xml'));
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['a.xml.tmp']);
});

test('folders within a folder count only where they are wanted', async () => {
  for (const subfolders of [false, true]) {
    const desk = wireDesk({ feeds: [{ subfolders }] });
    deliver(join(desk.feed, 'sports', 'today', 'match.xml'), nitf('Match'));
    await desk.takeIn();
    expect(desk.headlines()).toEqual(subfolders ? ['Match'] : []);
  }
});

test('a folder that is not there is said to be gone, holds up no other, and comes back by itself', async () => {
  const folder = testFolder();
  const share = join(folder, 'share');
  mkdirSync(share);
  const desk = wireDesk({ folder, feeds: [{ path: share }, {}] });
  deliver(join(share, 'a.xml'), nitf('From the share'));
  await desk.takeIn();
  expect(desk.isWatched(share)).toBe(true);
  renameSync(share, `${share}-away`);
  deliver(join(desk.feed, 'b.xml'), nitf('From here'), 5);
  await desk.takeIn();
  expect(must(await desk.wires.state()).folders).toEqual([
    { id: 'f0', state: 'gone', failure: { code: 'wires.gone', facts: {} } },
    { id: 'f1', state: 'watched', failure: null },
  ]);
  expect(desk.isWatched(share)).toBe(false);
  expect(desk.headlines()).toEqual(['From here', 'From the share']);
  renameSync(`${share}-away`, share);
  deliver(join(share, 'c.xml'), nitf('Back again'), 1);
  await desk.takeIn();
  expect(must(await desk.wires.state()).folders[0]).toEqual({ id: 'f0', state: 'watched', failure: null });
  expect(desk.headlines()).toEqual(['Back again', 'From here', 'From the share']);
  expect(desk.isWatched(share)).toBe(true);
});

test('a file in the place of a folder is no folder', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'file'), 'x');
  const desk = wireDesk({ folder, feeds: [{ path: join(folder, 'file') }] });
  await desk.wires.look();
  expect(must(await desk.wires.state()).folders[0]?.failure?.code).toBe('wires.not-a-folder');
});

test('what the system tells of leads to a look soon, and without it one comes by and by', async () => {
  const desk = wireDesk();
  desk.wires.start();
  deliver(join(desk.feed, 'a.xml'), nitf('First'));
  await desk.clock.pass(300);
  await desk.wires.look();
  await desk.clock.pass(2_000);
  await desk.wires.look();
  expect(desk.headlines()).toEqual(['First']);
  deliver(join(desk.feed, 'b.xml'), nitf('Second'), 5);
  desk.nudge(desk.feed);
  await desk.clock.pass(300);
  await desk.wires.look();
  await desk.clock.pass(2_000);
  await desk.wires.look();
  expect(desk.headlines()).toEqual(['Second', 'First']);
  await desk.clock.pass(300);
  await expect.poll(() => desk.told.at(-1)?.total, { timeout: 20_000 }).toBe(2);
});

test('the bounds hold: what is too old never comes in, and the oldest go first', async () => {
  const desk = wireDesk({ settings: { days: 2, items: 50 } });
  const day = 86_400;
  deliver(join(desk.feed, 'ancient.xml'), nitf('Ancient'), 3 * day);
  for (let n = 1; n <= 60; n += 1) deliver(join(desk.feed, `${n}.xml`), nitf(`Number ${n}`), 60 * n);
  await desk.takeIn();
  expect(desk.rows()).toHaveLength(50);
  expect(desk.headlines()[0]).toBe('Number 1');
  expect(desk.headlines().at(-1)).toBe('Number 50');
  deliver(join(desk.feed, 'news.xml'), nitf('Newest'), 1);
  await desk.takeIn();
  expect(desk.headlines().slice(0, 2)).toEqual(['Newest', 'Number 1']);
  expect(desk.headlines().at(-1)).toBe('Number 49');
  await desk.clock.pass(2 * 86_400_000);
  await desk.wires.look();
  expect(desk.rows()).toEqual([]);
  await desk.takeIn();
  expect(desk.rows(), 'nothing that went comes back').toEqual([]);
});

test('a paused folder brings nothing, and one that is taken out of the settings takes its wires along', async () => {
  const folder = testFolder();
  const other = join(folder, 'other');
  mkdirSync(other);
  const desk = wireDesk({ folder, feeds: [{}, { path: other }] });
  deliver(join(desk.feed, 'a.xml'), nitf('Both'));
  deliver(join(other, 'a.xml'), nitf('Both'), 30);
  deliver(join(other, 'b.xml'), nitf('Other'), 40);
  await desk.takeIn();
  const [first, second] = desk.settings.folders;
  if (first === undefined || second === undefined) throw new Error('two folders');
  desk.settings = { ...desk.settings, folders: [first, { ...second, paused: true }] };
  deliver(join(other, 'c.xml'), nitf('While paused'), 1);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Both', 'Other']);
  expect(must(await desk.wires.state()).folders[1]?.state).toBe('paused');
  desk.settings = { ...desk.settings, folders: [second] };
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['While paused', 'Both', 'Other']);
  expect(new Set(desk.rows().map((row) => row.folder))).toEqual(new Set(['f1']));
});

test('two thousand files are taken newest first, in slices, and what comes meanwhile goes before the rest', async () => {
  const folder = testFolder();
  let read = 0;
  const converter: Converter = {
    ...directConverter,
    read: (job) => {
      read += 1;
      if (read === 60) {
        deliver(join(desk.feed, 'live.xml'), nitf('Live'), 0);
        desk.nudge(desk.feed);
      }
      return directConverter.read(job);
    },
  };
  const desk = wireDesk({ folder, converter });
  for (let n = 1; n <= 2_000; n += 1)
    deliver(join(desk.feed, `${n}.txt`), `Number ${n}\n\nText of number ${n}.\n`, n);
  await desk.wires.look();
  await desk.clock.pass(2_000);
  await desk.wires.look();
  expect(desk.headlines(), 'the look ends early, for what has just come').toHaveLength(60);
  expect(desk.rows().at(-1)?.path).toBe(join(desk.feed, '60.txt'));
  await desk.wires.look();
  await desk.clock.pass(2_000);
  await desk.wires.look();
  expect(desk.headlines()[0]).toBe('Live');
  expect(must(await desk.wires.state())).toMatchObject({ total: 2_001, waiting: 0, unread: 2_001 });
}, 120_000);

test('a kill at any moment loses nothing and doubles nothing', async () => {
  const folder = testFolder();
  const first = wireDesk({ folder });
  for (let n = 1; n <= 20; n += 1) deliver(join(first.feed, `${n}.xml`), nitf(`Number ${n}`), n);
  await first.wires.look();
  await first.clock.pass(2_000);
  // The reading of the eleventh file does not end: what was kept before it is on disk, what was read is not kept.
  let read = 0;
  let stop = (): void => undefined;
  let stand = (): void => undefined;
  const standing = new Promise<void>((resolve) => {
    stand = resolve;
  });
  const stuck: Converter = {
    read: (job) => {
      read += 1;
      if (read <= 10) return directConverter.read(job);
      stand();
      return new Promise((resolve) => {
        stop = () => resolve(fail('read.cancelled'));
      });
    },
    close: () => {
      stop();
      return Promise.resolve();
    },
  };
  const killed = wireDesk({ folder, converter: stuck, clock: first.clock });
  await killed.wires.look();
  await killed.clock.pass(2_000);
  void killed.wires.look();
  await standing;
  expect(must(killed.store.counts()).total).toBe(10);

  const after = wireDesk({ folder, clock: first.clock });
  expect(after.rows()).toHaveLength(10);
  await after.takeIn();
  expect(after.headlines()).toEqual(Array.from({ length: 20 }, (_, at) => `Number ${at + 1}`));
  expect(must(after.store.counts()).unread).toBe(20);
});

test('what was read and marked is found again after closing', async () => {
  const folder = testFolder();
  const first = wireDesk({ folder });
  deliver(join(first.feed, 'a.xml'), nitf('Kept'));
  await first.takeIn();
  const [row] = first.rows();
  must(first.store.mark([row?.id ?? ''], true));
  await first.close();
  const reads: string[] = [];
  const counting: Converter = {
    ...directConverter,
    read: (job) => {
      reads.push(job.kind);
      return directConverter.read(job);
    },
  };
  const again = wireDesk({ folder, converter: counting });
  await again.takeIn();
  expect(again.rows()).toMatchObject([{ headline: 'Kept', isRead: true }]);
  expect(reads, 'nothing is read twice').toEqual([]);
});

test('a damaged database of wires is begun anew from the files', async () => {
  const folder = testFolder();
  const first = wireDesk({ folder });
  deliver(join(first.feed, 'a.xml'), nitf('Read again'));
  await first.takeIn();
  await first.close();
  writeFileSync(first.path, readFileSync(first.path).fill(1, 0, 4096));
  const again = wireDesk({ folder });
  await again.takeIn();
  expect(again.headlines()).toEqual(['Read again']);
});

test('wires kept under the key of another library are set aside, not lost and not in the way', () => {
  const folder = testFolder();
  const path = join(folder, 'wires.db');
  const now = (): string => new Date(NOON).toISOString();
  must(openWireStore({ path, key: TEST_KEY, now })).close();
  const other = must(openWireStore({ path, key: new Uint8Array(32).fill(9), now }));
  expect(must(other.counts()).total).toBe(0);
  other.close();
  expect(readdirSync(folder)).toContain('wires.other-key-20260320T120000000Z.db');
});

test('a wire from a clock that runs ahead does not stay on top for ever', async () => {
  const desk = wireDesk();
  const path = join(desk.feed, 'ahead.xml');
  deliver(path, nitf('From the future'));
  utimesSync(path, NOON / 1000 + 86_400, NOON / 1000 + 86_400);
  await desk.takeIn();
  expect(desk.rows()[0]?.receivedAt).toBe(new Date(NOON + 2_000).toISOString());
});

test('filters narrow the list, and marking all leaves nothing unread', async () => {
  const desk = wireDesk();
  deliver(join(desk.feed, 'a.xml'), nitf('Routine'), 20);
  deliver(join(desk.feed, 'b.xml'), nitf('Urgent', 'Text.', '<urgency ed-urg="2"/>'));
  deliver(join(desk.feed, 'c.txt'), 'Ferry\n\nOSLO (Reuters) - The ferry sails.\n', 30);
  await desk.takeIn();
  const listed = (change: Partial<typeof ALL_WIRES>): string[] =>
    must(desk.store.list({ ...ALL_WIRES, ...change })).rows.map(({ headline }) => headline);
  expect(listed({ only: 'urgent' })).toEqual(['Urgent']);
  expect(listed({ sources: ['Reuters'] })).toEqual(['Ferry']);
  expect(listed({ folders: ['f0'], sources: ['Kanto Press'] })).toEqual(['Urgent', 'Routine']);
  expect(listed({ folders: ['elsewhere'] })).toEqual([]);
  expect(must(desk.store.counts()).sources).toEqual(['Kanto Press', 'Reuters']);
  must(desk.store.mark([desk.rows()[0]?.id ?? ''], true));
  expect(listed({ only: 'unread' })).toEqual(['Routine', 'Ferry']);
  must(desk.store.mark(null, true));
  expect(listed({ only: 'unread' })).toEqual([]);
});

test('files that are gone do not take their wires along', async () => {
  const desk = wireDesk();
  const path = join(desk.feed, 'a.xml');
  deliver(path, nitf('Gone from the spool'));
  await desk.takeIn();
  rmSync(path);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Gone from the spool']);
  deliver(path, nitf('Gone from the spool'), 1);
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Gone from the spool']);
});
