import { chmodSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DISK, type Disk } from '../../../../electron/services/filing/disk';
import { finishAll } from '../../../../electron/services/filing/finish';
import { createOutbox, type Outbox } from '../../../../electron/services/filing/outbox';
import { probeFolder } from '../../../../electron/services/filing/probe';
import type { FiledSending } from '../../../../shared/ipc/filing';
import { paragraph } from '../../../../shared/story/create';
import { testFolder } from '../support/folder';
import { testClock, testLibrary } from '../support/library';
import { failureIn, must } from '../support/must';
import { desk, destination, diskError, inFolder, photo, textOf, type Desk } from './support';

/** Two destinations, the second of which gets a picture too. */
function two(disk: Partial<Disk> = {}): Desk & { wire: string; web: string } {
  const [wire, web] = [testFolder(), testFolder()];
  const destinations = [
    destination(wire),
    destination(web, { id: 'web', format: 'newsml-g2', media: 'folder' }),
  ];
  return { ...desk({ destinations, story: { lead: photo(0) }, disk }), wire, web };
}

describe('a sending that fails', () => {
  it('on a full disk leaves nothing anywhere, however many files were written before', async () => {
    for (const at of [1, 2, 3]) {
      let written = 0;
      const { send, wire, web, library, story, outbox } = two({
        write: (path, content) => {
          written += 1;
          return written === at ? Promise.reject(diskError('ENOSPC')) : DISK.write(path, content);
        },
      });
      expect(failureIn(await send()).code).toBe('filing.full');
      expect([...inFolder(wire), ...inFolder(web)]).toEqual([]);
      expect(must(library.stories.open(story.id))).toMatchObject({ revision: 1, story: { status: 'draft' } });
      expect(must(library.versions.list(story.id)).map(({ reason }) => reason)).toEqual(['created']);
      expect([must(outbox.list(story.id)), must(outbox.pending())]).toEqual([[], []]);
    }
  });

  it.skipIf(process.platform === 'win32')('in a folder that may not be written leaves nothing', async () => {
    const { send, wire, needs } = two();
    const denied = testFolder();
    chmodSync(denied, 0o500);
    // Whom permissions do not bind, as root, is refused where nobody may write.
    const refused = process.getuid?.() === 0 ? '/sys' : denied;
    const house = needs.house();
    needs.house = () => ({
      ...house,
      destinations: [destination(wire), destination(refused, { id: 'web' })],
    });
    expect(failureIn(await send()).code).toBe('filing.denied');
    chmodSync(denied, 0o700);
    expect(inFolder(wire)).toEqual([]);
    expect(failureIn(await probeFolder(refused === '/sys' ? '/sys' : wire, DISK)).code).toBe('folder.denied');
  });

  it('between two renames puts everything back as it was', async () => {
    for (const at of [1, 2, 3]) {
      let renamed = 0;
      const failing = { on: false };
      const rename: Disk['rename'] = (from, to) => {
        if (!to.includes('.dateline-') && failing.on) renamed += 1;
        return failing.on && renamed === at && from.endsWith('.part')
          ? Promise.reject(diskError('EBUSY'))
          : DISK.rename(from, to);
      };
      const { send, edit, wire, web, outbox, story, library } = two({ rename });
      must(await send());
      const before = [textOf(wire, 'TALKS.txt'), textOf(web, 'TALKS.newsml.xml'), inFolder(web)];
      edit({ body: [paragraph('They meet on Tuesday.')] });
      failing.on = true;
      expect(failureIn(await send({ kind: 'update' }))).toMatchObject({
        code: 'filing.failed',
        facts: { reason: 'EBUSY' },
      });
      expect([textOf(wire, 'TALKS.txt'), textOf(web, 'TALKS.newsml.xml'), inFolder(web)]).toEqual(before);
      expect(inFolder(wire)).toEqual(['TALKS.txt']);
      expect(must(outbox.list(story.id))).toHaveLength(1);
      expect(must(outbox.pending())).toEqual([]);
      expect(must(library.versions.list(story.id))[0]?.note).toBe('');
      failing.on = false;
      must(await send({ kind: 'update' }));
      expect(textOf(wire, 'TALKS.txt')).toContain('Tuesday');
    }
  });

  it('and cannot be taken back at once is taken back at the next start', async () => {
    const stuck = { on: true };
    const refuse = (path: string): boolean => stuck.on && path.endsWith('.xml');
    const { send, wire, web, outbox, story } = two({
      link: (from, to) => (refuse(to) ? Promise.reject(diskError('EBUSY')) : DISK.link(from, to)),
      rename: (from, to) => (refuse(to) ? Promise.reject(diskError('EBUSY')) : DISK.rename(from, to)),
      remove: (path) =>
        stuck.on && path.endsWith('.txt') ? Promise.reject(diskError('EBUSY')) : DISK.remove(path),
    });
    expect(failureIn(await send()).code).toBe('filing.failed');
    expect(inFolder(wire)).toEqual(['TALKS.txt']);
    stuck.on = false;
    must(await finishAll(outbox, DISK));
    expect([...inFolder(wire), ...inFolder(web)]).toEqual([]);
    expect([must(outbox.list(story.id)), must(outbox.pending())]).toEqual([[], []]);
  });

  it('because another program took the name at that very moment leaves its file alone', async () => {
    const { send, wire, web } = two({
      link: async (from, to) => {
        if (to.endsWith('.xml')) writeFileSync(to, 'theirs');
        await DISK.link(from, to);
      },
    });
    expect(failureIn(await send()).code).toBe('filing.taken');
    expect([inFolder(wire), inFolder(web)]).toEqual([[], ['TALKS.newsml.xml']]);
    expect(textOf(web, 'TALKS.newsml.xml')).toBe('theirs');
  });

  it('because its own file was changed there at that very moment leaves it as it was made', async () => {
    const changing = { on: false };
    const made = two({
      write: async (path, content) => {
        if (changing.on) writeFileSync(join(made.web, 'TALKS.newsml.xml'), 'changed by the receiver');
        await DISK.write(path, content);
      },
    });
    must(await made.send());
    const before = textOf(made.wire, 'TALKS.txt');
    made.edit({ body: [paragraph('They meet on Tuesday.')] });
    changing.on = true;
    expect(failureIn(await made.send({ kind: 'update' }))).toEqual({
      code: 'filing.taken',
      facts: { file: join(made.web, 'TALKS.newsml.xml') },
    });
    expect(textOf(made.web, 'TALKS.newsml.xml')).toBe('changed by the receiver');
    expect(textOf(made.wire, 'TALKS.txt')).toBe(before);
    expect(inFolder(made.web)).toEqual(['TALKS-pictures/TALKS-1.png', 'TALKS.newsml.xml']);
    expect(must(made.outbox.pending())).toEqual([]);
  });

  it('because the story was changed meanwhile sends neither', async () => {
    const made = two({
      write: async (path, content) => {
        if (path.startsWith(made.web)) made.edit({ headline: 'Changed meanwhile' });
        await DISK.write(path, content);
      },
    });
    expect(failureIn(await made.send()).code).toBe('filing.changed');
    expect([...inFolder(made.wire), ...inFolder(made.web)]).toEqual([]);
  });
});

it('a story is never to be seen before its pictures', async () => {
  const shown: string[] = [];
  const { send } = two({
    link: async (from, to) => {
      await DISK.link(from, to);
      shown.push(basename(to));
    },
  });
  must(await send());
  expect(shown).toEqual(['TALKS-1.png', 'TALKS.txt', 'TALKS.newsml.xml']);
});

it('on a disk that gives no file two names, files are renamed', async () => {
  const { send, wire, web } = two({ link: () => Promise.reject(diskError('EPERM')) });
  must(await send());
  must(await send({ kind: 'update' }));
  expect(inFolder(wire)).toEqual(['TALKS.txt']);
  expect(inFolder(web)).toEqual(['TALKS-pictures/TALKS-1.png', 'TALKS.newsml.xml']);
});

describe('a crash', () => {
  /** A disk that stops for good at a call, as when the machine loses power. */
  function stopping(at: number): { disk: Partial<Disk>; stopped: () => boolean } {
    let calls = 0;
    const forever = new Promise<never>(() => undefined);
    const counted =
      (call: (from: string, to: string) => Promise<void>) =>
      (from: string, to: string): Promise<void> => {
        calls += 1;
        return calls >= at ? forever : call(from, to);
      };
    return {
      disk: { link: counted(DISK.link), rename: counted(DISK.rename) },
      stopped: () => calls >= at,
    };
  }

  /** The next run: the same library, opened anew. */
  function nextRun(made: Desk): { outbox: Outbox; sendings: () => FiledSending[] } {
    const { folder, access } = made.library;
    access.close();
    const library = testLibrary(folder);
    const outbox = createOutbox({
      ...{ access: library.access, now: testClock(), author: () => 'Another', changed: () => undefined },
    });
    return { outbox, sendings: () => must(outbox.list(made.story.id)) };
  }

  it.each([1, 2, 3])('at the %i. file of a first sending is finished at the next start', async (at) => {
    const { disk, stopped } = stopping(at);
    const made = two(disk);
    void made.send();
    await vi.waitUntil(stopped);
    const { outbox, sendings } = nextRun(made);
    expect(must(await finishAll(outbox, DISK))).toEqual([made.story.id]);
    expect(inFolder(made.wire)).toEqual(['TALKS.txt']);
    expect(inFolder(made.web)).toEqual(['TALKS-pictures/TALKS-1.png', 'TALKS.newsml.xml']);
    expect(sendings()).toMatchObject([{ number: 1, by: 'Ann Editor' }]);
    expect(must(outbox.pending())).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('at the %i. step of an update is finished too', async (at) => {
    const first = two();
    must(await first.send());
    const { disk, stopped } = stopping(at);
    Object.assign(first.needs.disk, disk);
    first.edit({ body: [paragraph('They meet on Tuesday.')], lead: null });
    void first.send({ kind: 'update' });
    await vi.waitUntil(stopped);
    const { outbox, sendings } = nextRun(first);
    must(await finishAll(outbox, DISK));
    expect(textOf(first.wire, 'TALKS.txt')).toContain('Tuesday');
    expect(textOf(first.web, 'TALKS.newsml.xml')).toContain('Tuesday');
    expect([inFolder(first.wire), inFolder(first.web)]).toEqual([['TALKS.txt'], ['TALKS.newsml.xml']]);
    expect(existsSync(join(first.web, 'TALKS-pictures'))).toBe(false);
    expect(sendings().map(({ number }) => number)).toEqual([2, 1]);
  });

  it('while files were still written under hidden names leaves none of them', async () => {
    let written = 0;
    const made = two({
      write: async (path, content) => {
        written += 1;
        await DISK.write(path, content);
        if (written === 2) await new Promise(() => undefined);
      },
    });
    void made.send();
    await vi.waitUntil(() => inFolder(made.web).length > 0);
    const { outbox, sendings } = nextRun(made);
    must(await finishAll(outbox, DISK));
    expect([...inFolder(made.wire), ...inFolder(made.web)]).toEqual([]);
    expect([sendings(), must(outbox.pending())]).toEqual([[], []]);
  });

  it('after which somebody has cleared a folder is taken back everywhere', async () => {
    const { disk, stopped } = stopping(3);
    const made = two(disk);
    void made.send();
    await vi.waitUntil(stopped);
    const { outbox, sendings } = nextRun(made);
    for (const name of inFolder(made.web))
      if (name.endsWith('.part')) await DISK.remove(join(made.web, name));
    must(await finishAll(outbox, DISK));
    expect([...inFolder(made.wire), ...inFolder(made.web)]).toEqual([]);
    expect([sendings(), must(outbox.pending())]).toEqual([[], []]);
  });

  it('after which a file that was to be replaced was changed is taken back around it', async () => {
    const made = two();
    must(await made.send());
    const { disk, stopped } = stopping(4);
    Object.assign(made.needs.disk, disk);
    const before = textOf(made.web, 'TALKS.newsml.xml');
    made.edit({ body: [paragraph('They meet on Tuesday.')] });
    void made.send({ kind: 'update' });
    await vi.waitUntil(stopped);
    const { outbox, sendings } = nextRun(made);
    writeFileSync(join(made.wire, 'TALKS.txt'), 'changed by the receiver');
    must(await finishAll(outbox, DISK));
    expect(textOf(made.wire, 'TALKS.txt')).toBe('changed by the receiver');
    expect(textOf(made.web, 'TALKS.newsml.xml')).toBe(before);
    expect(inFolder(made.wire)).toEqual(['TALKS.txt']);
    expect([sendings().length, must(outbox.pending())]).toEqual([1, []]);
  });

  it('after which a folder cannot be reached waits until it can', async () => {
    const { disk, stopped } = stopping(2);
    const made = two(disk);
    void made.send();
    await vi.waitUntil(stopped);
    const { outbox, sendings } = nextRun(made);
    const away: Disk = { ...DISK, hash: () => Promise.reject(diskError('EHOSTDOWN')) };
    expect(must(await finishAll(outbox, away))).toEqual([]);
    expect(must(outbox.pending())).toHaveLength(1);
    must(await finishAll(outbox, DISK));
    expect(sendings()).toHaveLength(1);
  });

  it('after which the disk of a folder is not connected waits until it is', async () => {
    const { disk, stopped } = stopping(3);
    const made = two(disk);
    void made.send();
    await vi.waitUntil(stopped);
    const { outbox, sendings } = nextRun(made);
    renameSync(made.web, `${made.web}-away`);
    expect(must(await finishAll(outbox, DISK))).toEqual([]);
    expect([must(outbox.pending()).length, inFolder(made.wire)]).toEqual([1, ['TALKS.txt']]);
    renameSync(`${made.web}-away`, made.web);
    expect(must(await finishAll(outbox, DISK))).toEqual([made.story.id]);
    expect(inFolder(made.web)).toEqual(['TALKS-pictures/TALKS-1.png', 'TALKS.newsml.xml']);
    expect(sendings()).toHaveLength(1);
  });
});

it('a disk that goes away between two files is waited for, and that is said', async () => {
  const made = two({
    link: async (from, to) => {
      await DISK.link(from, to);
      if (to.endsWith('.txt')) renameSync(made.web, `${made.web}-away`);
    },
  });
  expect(failureIn(await made.send())).toEqual({ code: 'filing.pending', facts: { folder: made.web } });
  expect(must(made.outbox.pending())).toHaveLength(1);
  renameSync(`${made.web}-away`, made.web);
  must(await finishAll(made.outbox, DISK));
  expect(inFolder(made.wire)).toEqual(['TALKS.txt']);
  expect(inFolder(made.web)).toEqual(['TALKS-pictures/TALKS-1.png', 'TALKS.newsml.xml']);
  expect(must(made.outbox.list(made.story.id))).toHaveLength(1);
});
