import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createHandOff } from '../../../../electron/services/handoff/hand-off';
import {
  runHandOffJob,
  type HandOffAnswer,
  type HandOffJob,
} from '../../../../electron/services/handoff/handoff-job';
import type { Peer, PeerEars } from '../../../../electron/services/apart/peer';
import { createMediaStore } from '../../../../electron/services/media/media';
import { sweepMedia } from '../../../../electron/services/media/sweep';
import { createChains } from '../../../../electron/services/versions/chains';
import { datelineWriter } from '../../../../shared/exchange/dateline-file/write';
import { unpack } from '../../../../shared/exchange/dateline-file/unpack';
import type { TakeInHow } from '../../../../shared/ipc/handoff';
import { factsOf, makeVersion } from '../../../../shared/story/version';
import { emptyPhoto } from '../../../../shared/story/photo';
import { photosOf } from '../../../../shared/story/walk';
import { goOn, history, type Versions } from '../../../support/histories';
import { PICTURES, pictureBytes } from '../../../support/pictures';
import { writeContext } from '../../../support/read-back';
import { shortStory } from '../../../support/wire-stories';
import { testFolder } from '../support/folder';
import { testClock, testLibrary } from '../support/library';
import { failureIn, must } from '../support/must';

const [RED] = PICTURES;

/** A peer that does its jobs here and now. */
function peerHere(): Peer<HandOffJob, HandOffAnswer> {
  let ears: PeerEars<HandOffAnswer> | null = null;
  return {
    send: (job) => void runHandOffJob(job).then((result) => ears?.result(result)),
    listen: (next) => {
      ears = next;
    },
    end: () => {
      ears = null;
    },
  };
}

/** A newsroom of its own: a library, its pictures, and the way stories are handed on. */
function newsroom(author = 'Ann Editor') {
  const now = testClock();
  const library = testLibrary(testFolder(), now);
  const folder = join(library.folder, 'media');
  const handOff = createHandOff({ start: peerHere, media: folder, now, author: () => author });
  onTestFinished(() => handOff.close());
  const chains = createChains({ access: library.access, now, changed: () => undefined });
  const { stories, versions, access } = library;
  const keeping = { chains, versions };
  return {
    ...{ stories, versions, chains, access, media: createMediaStore(folder) },
    hand: async (id: string): Promise<string> => {
      const packed = must(await handOff.pack(keeping, id, { baseName: 'talks', location: true }));
      const path = join(testFolder(), 'talks.dateline');
      writeFileSync(path, packed.files[0].content);
      return path;
    },
    take: (path: string, head: string, how: TakeInHow) => handOff.takeIn(keeping, { path, head, how }),
    standing: (file: Versions) => {
      const newest = file.at(-1) ?? file[0];
      const links = file.map(({ id, parents }) => ({ id, parents }));
      return must(chains.standing({ story: newest.story.id, head: newest.id, versions: links })).standing;
    },
    /** The ids, parents and facts of a story's versions, oldest first. */
    chain: (id: string) => must(versions.list(id)).reverse(),
    retitle: (id: string, headline: string): void => {
      const { story, revision } = must(stories.open(id));
      must(stories.save({ ...story, headline }, revision));
    },
  };
}

type Newsroom = ReturnType<typeof newsroom>;

function headOf(room: Newsroom, id: string): string {
  return must(room.versions.list(id))[0]?.id ?? '';
}

/** A story with three versions and a picture, in a newsroom. */
async function begun(room: Newsroom): Promise<string> {
  must(await room.media.add('red.png', RED.bytes));
  const lead = { ...emptyPhoto(RED.media), alt: 'Red' };
  const { story } = must(room.stories.create(shortStory('Words', { headline: 'First', lead }), 'created'));
  for (const headline of ['Second', 'Third']) {
    room.retitle(story.id, headline);
    must(room.versions.make(story.id, 'saved', `As ${headline.toLowerCase()}`));
  }
  return story.id;
}

function fileOf(versions: Versions): string {
  const newest = versions.at(-1) ?? versions[0];
  const made = must(datelineWriter.write(newest.story, writeContext({ versions, media: pictureBytes })));
  const path = join(testFolder(), 'a.dateline');
  writeFileSync(path, made.files[0].content);
  return path;
}

describe('a story that is handed on', () => {
  it('becomes a new story where it is not known, with every version by its id, and its pictures', async () => {
    const [here, there] = [newsroom(), newsroom('Li Wei')];
    const id = await begun(here);
    const path = await here.hand(id);
    const head = headOf(here, id);
    const taken = must(await there.take(path, head, 'new'));
    expect(taken.story).toMatchObject({ id, headline: 'Third' });
    expect(there.chain(id)).toEqual(here.chain(id));
    for (const version of there.chain(id))
      expect(must(there.versions.get(version.id))).toEqual(must(here.versions.get(version.id)));
    expect(must(await there.media.read(RED.media.hash))).toEqual(RED.bytes);
    expect(must(there.versions.restore(id, there.chain(id)[0]?.id ?? '')).story.headline).toBe('First');
  });

  it('takes what was written since its newest version along as one', async () => {
    const [here, there] = [newsroom(), newsroom()];
    const id = await begun(here);
    here.retitle(id, 'Not a version yet');
    const taken = must(await there.take(await here.hand(id), headOf(here, id), 'new'));
    expect(taken.story.headline).toBe('Not a version yet');
    expect(here.chain(id)).toHaveLength(4);
    expect(headOf(here, id)).toBe(headOf(there, id));
  });

  it('comes through file and library as it was, whatever its history', async () => {
    await fc.assert(
      fc.asyncProperty(history({ wild: true, most: 5 }), async (versions) => {
        const room = newsroom();
        const { id } = versions[0].story;
        const newest = versions.at(-1) ?? versions[0];
        must(await room.take(fileOf(versions), newest.id, 'new'));
        const kept = room.chain(id).map((row) => must(room.versions.get(row.id)));
        expect(kept).toEqual(versions);
        const again = must(await unpackHanded(room, id));
        expect(again.versions.map(({ kept: version }) => version)).toEqual(versions);
        const shown = versions.flatMap(({ story }) => photosOf(story));
        for (const { media } of shown)
          if (media !== null)
            expect(must(await room.media.read(media.hash))).toEqual(pictureBytes(media.hash));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('that came back newer becomes a new version, though nothing more than once', async () => {
    const [here, there] = [newsroom(), newsroom('Li Wei')];
    const id = await begun(here);
    must(await there.take(await here.hand(id), headOf(here, id), 'new'));
    there.retitle(id, 'Edited by Li Wei');
    const back = await there.hand(id);
    const head = headOf(there, id);
    const { revision } = must(here.stories.open(id));
    const taken = must(await here.take(back, head, 'update'));
    expect(taken).toMatchObject({ revision: revision + 1, story: { id, headline: 'Edited by Li Wei' } });
    expect(here.chain(id)).toEqual(there.chain(id));
    expect(here.chain(id).at(-1)).toMatchObject({ author: 'Ann Editor', parents: [here.chain(id)[2]?.id] });
    expect(failureIn(await here.take(back, head, 'update'))).toEqual({
      code: 'handoff.changed',
      facts: { id },
    });
    expect(failureIn(await here.take(back, head, 'new'))).toEqual({ code: 'handoff.here', facts: { id } });
    expect(here.chain(id)).toHaveLength(4);
  });

  it('and was changed on both sides is never overwritten: a copy is kept beside, its history with it', async () => {
    const [here, there] = [newsroom(), newsroom('Li Wei')];
    const id = await begun(here);
    must(await there.take(await here.hand(id), headOf(here, id), 'new'));
    there.retitle(id, 'Theirs');
    const back = await there.hand(id);
    here.retitle(id, 'Ours, and no version of it yet');
    const before = here.chain(id);
    const head = headOf(there, id);
    expect(failureIn(await here.take(back, head, 'update')).code).toBe('handoff.changed');
    expect(must(here.stories.open(id)).story.headline).toBe('Ours, and no version of it yet');
    const copy = must(await here.take(back, head, 'copy')).story;
    expect(copy.id).not.toBe(id);
    expect(copy).toMatchObject({ headline: 'Theirs (copy)', slug: '' });
    expect(here.chain(id)).toEqual(before);
    const told = here.chain(copy.id);
    expect(told.map(({ headline }) => headline)).toEqual([
      'First',
      'Second',
      'Third',
      'Theirs',
      'Theirs (copy)',
    ]);
    expect(told.at(-1)).toMatchObject({
      reason: 'imported',
      note: `Copy of story ${id}, version ${head}, from talks.dateline`,
    });
    // With the id of the first story put back, the first ids come out again.
    const first = must(here.versions.get(told[0]?.id ?? ''));
    expect(makeVersion({ ...factsOf(first), story: { ...first.story, id } }).id).toBe(before[0]?.id);
    for (const { id: version } of told) must(here.versions.get(version));
  });

  it('may be a copy of itself as often as somebody likes', async () => {
    const room = newsroom();
    const id = await begun(room);
    const path = await room.hand(id);
    const copies = [1, 2].map(() => room.take(path, headOf(room, id), 'copy'));
    const ids = new Set((await Promise.all(copies)).map((copy) => must(copy).story.id));
    expect(ids.size).toBe(2);
    expect(must(room.stories.open(id)).story.headline).toBe('Third');
  });
});

describe('a history that comes in', () => {
  it('is compared with what is here, what was written since the newest version with it', async () => {
    const room = newsroom();
    const id = await begun(room);
    const here = room.chain(id).map(({ id: version }) => must(room.versions.get(version)));
    const [first, ...rest] = here;
    if (first === undefined) throw new Error('three');
    const same: Versions = [first, ...rest];
    expect(room.standing(same)).toBe('same');
    expect(room.standing([first])).toBe('older');
    expect(room.standing(goOn(same, { headline: 'Fourth' }))).toBe('newer');
    expect(room.standing(goOn([first], { headline: 'Otherwise' }))).toBe('parted');
    room.retitle(id, 'Written since');
    expect(room.standing(same)).toBe('older');
    expect(room.standing(goOn(same, { headline: 'Fourth' }))).toBe('parted');
    room.retitle(id, 'Third');
    expect(room.standing(same)).toBe('same');
    must(room.stories.remove([id]));
    expect(room.standing(same)).toBe('unknown');
  });

  it('that is a merge of what is here with another keeps both parents', async () => {
    const room = newsroom();
    const id = await begun(room);
    const here = room.chain(id).map(({ id: version }) => must(room.versions.get(version)));
    const [first, second, third] = here;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three');
    const other = goOn([first, second], { headline: 'Elsewhere' }).at(-1) ?? second;
    const facts = { author: 'Li Wei', at: third.at, reason: 'saved', note: 'Merged' } as const;
    const merge = makeVersion({
      ...facts,
      parents: [third.id, other.id],
      story: { ...third.story, deck: 'Both' },
    });
    must(await room.take(fileOf([first, second, third, other, merge]), merge.id, 'update'));
    expect(room.chain(id).at(-1)).toMatchObject({ id: merge.id, parents: [third.id, other.id] });
    expect(must(room.stories.open(id)).story.deck).toBe('Both');
    const again = must(await unpackHanded(room, id));
    expect(again.versions.at(-1)?.kept.parents).toEqual([third.id, other.id]);
  });

  it('of which the file was changed since it was looked at is not taken in', async () => {
    const [here, there] = [newsroom(), newsroom()];
    const id = await begun(here);
    const path = await here.hand(id);
    expect(failureIn(await there.take(path, '0'.repeat(64), 'new')).code).toBe('handoff.other');
    expect(failureIn(there.stories.open(id)).code).toBe('story.missing');
  });

  it('that ends between pictures and story leaves no story, and its pictures go in time', async () => {
    const [here, there] = [newsroom(), newsroom()];
    const id = await begun(here);
    await here.hand(id);
    must(there.chains.expect([RED.media.hash]));
    must(await there.media.add('', RED.bytes));
    expect(failureIn(there.stories.open(id)).code).toBe('story.missing');
    const later = new Date(Date.parse('2026-03-20T12:00:00Z') + 40 * 86_400_000).toISOString();
    expect(must(await sweepMedia(there.access, [there.media], later))).toBe(1);
    expect(existsSync(there.media.path(RED.media.hash) ?? '')).toBe(false);
  });

  it('that fails half way leaves nothing of it', async () => {
    const [here, there] = [newsroom(), newsroom()];
    const id = await begun(here);
    const path = await here.hand(id);
    must(
      there.access.write((db) => {
        db.exec(`CREATE TRIGGER full BEFORE INSERT ON versions WHEN (SELECT count(*) FROM versions) = 2
        BEGIN SELECT RAISE(ABORT, 'no more'); END`);
        return { ok: true, value: null };
      }),
    );
    expect(failureIn(await there.take(path, headOf(here, id), 'new')).code).toMatch(/^store\./);
    expect(failureIn(there.stories.open(id)).code).toBe('story.missing');
    expect(there.chain(id)).toEqual([]);
  });
});

describe('a story of which something is damaged', () => {
  it('is handed on without an older version that is, and says so; the newest must be whole', async () => {
    const room = newsroom();
    const id = await begun(room);
    const spoil = (which: string): void =>
      void must(
        room.access.write((db) => {
          db.exec('DROP TRIGGER IF EXISTS contents_immutable');
          db.exec(`UPDATE contents SET deflated = x'00' WHERE version = (SELECT ${which}(n) FROM versions)`);
          return { ok: true, value: null };
        }),
      );
    spoil('min');
    const [first] = room.chain(id);
    const file = must(await unpackHanded(room, id));
    expect(file.versions.map(({ story }) => story.headline)).toEqual(['Second', 'Third']);
    expect(file.versions[0]?.kept.parents).toEqual([first?.id]);
    spoil('max');
    await expect(room.hand(id)).rejects.toThrow('version.damaged');
  });
});

async function unpackHanded(room: Newsroom, id: string) {
  return unpack(new Uint8Array(readFileSync(await room.hand(id))));
}
