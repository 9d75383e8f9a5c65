import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createSaver, MOST_MS, PAUSE_MS, RETRY_MS, type SaveState } from '../../../../renderer/state/saving';
import type { Saved } from '../../../../shared/ipc/stories';
import { fail, ok, type Result } from '../../../../shared/ipc/result';
import { newStory } from '../../../../shared/story/create';
import type { Story } from '../../../../shared/story/story';
import { handClock } from '../../../support/clock';

/** A disk that takes some milliseconds for a save, refuses a stale base, and can be made to fail. */
function desk({ takes = 5 } = {}) {
  const clock = handClock();
  let story: Story = newStory({ now: '2017-03-20T12:00:00Z' });
  let stored: Story = story;
  let revision = 7;
  let failure: Result<Saved> | null = null;
  let running = 0;
  const saves: { at: number; base: number; headline: string }[] = [];
  const states: SaveState[] = [];
  const start = clock.now();
  const saver = createSaver({
    read: () => story,
    revision,
    savedAt: '2017-03-20T11:00:00Z',
    clock,
    onState: (state) => states.push(state),
    save: (next, base) =>
      new Promise((resolve) => {
        running += 1;
        expect(running).toBe(1);
        saves.push({ at: clock.now() - start, base, headline: next.headline });
        clock.after(takes, () => {
          running -= 1;
          if (failure !== null || base !== revision) {
            resolve(failure ?? fail('story.conflict', { revision }));
            return;
          }
          stored = next;
          revision += 1;
          resolve(ok({ revision, savedAt: new Date(clock.now()).toISOString() }));
        });
      }),
  });
  const type = (text: string): void => {
    story = { ...story, headline: story.headline + text };
    saver.changed();
  };
  return {
    clock,
    saver,
    saves,
    states,
    type,
    stored: () => stored.headline,
    typed: () => story.headline,
    failWith: (code: string | null) => {
      failure = code === null ? null : fail(code);
    },
    elsewhere: () => {
      revision += 1;
      return revision;
    },
  };
}

describe('saving', () => {
  it('saves after a short pause, and says saved only when it is on disk', async () => {
    const { clock, saver, states, type, stored } = desk();
    type('a');
    expect(saver.state().status).toBe('unsaved');
    await clock.pass(PAUSE_MS);
    expect(saver.state().status).toBe('saving');
    expect(stored()).toBe('');
    await clock.pass(5);
    expect(stored()).toBe('a');
    expect(saver.state()).toMatchObject({ status: 'saved', savedAt: '2017-03-20T12:00:00.125Z' });
    expect(states.map(({ status }) => status)).toEqual(['unsaved', 'saving', 'saved']);
  });

  it('saves while somebody types without a pause', async () => {
    const { clock, saves, type } = desk();
    for (let i = 0; i < 20; i += 1) {
      type('x');
      await clock.pass(50);
    }
    expect(saves.length).toBeGreaterThanOrEqual(2);
    expect(saves[0]?.at).toBeLessThanOrEqual(MOST_MS);
  });

  it('has the last key on disk within half a second, however it is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (pauses, takes) => {
          const { clock, saver, type, stored, typed } = desk({ takes });
          for (const pause of pauses) {
            type('x');
            await clock.pass(pause);
          }
          await clock.pass(500 - (pauses.at(-1) ?? 0));
          expect(stored()).toBe(typed());
          expect(saver.state().status).toBe('saved');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has one save on its way at a time, each going on from the last', async () => {
    const { clock, saves, type } = desk({ takes: 1000 });
    for (let i = 0; i < 10; i += 1) {
      type('x');
      await clock.pass(300);
    }
    await clock.pass(5000);
    expect(saves.map(({ base }) => base)).toEqual(saves.map((_, i) => 7 + i));
  });

  it('keeps what could not be saved, tries again ever more slowly, and recovers', async () => {
    const { clock, saver, saves, type, stored, failWith } = desk();
    failWith('store.full');
    type('kept');
    await clock.pass(PAUSE_MS + 5);
    expect(saver.state()).toMatchObject({ status: 'failed', failure: { code: 'store.full' } });
    await clock.pass(RETRY_MS + 10);
    expect(saves).toHaveLength(2);
    await clock.pass(RETRY_MS + 10);
    expect(saves).toHaveLength(2);
    type(' and more');
    failWith(null);
    await clock.pass(RETRY_MS);
    expect(stored()).toBe('kept and more');
    expect(saver.state()).toMatchObject({ status: 'saved', failure: null });
  });

  it('never writes over what was changed elsewhere, and goes on once somebody has decided', async () => {
    const { clock, saver, saves, type, stored, elsewhere } = desk();
    const revision = elsewhere();
    type('mine');
    await clock.pass(PAUSE_MS + 5);
    expect(saver.state().failure?.code).toBe('story.conflict');
    await clock.pass(60_000);
    expect(saves).toHaveLength(1);
    expect(stored()).toBe('');
    saver.rebase(revision, '2017-03-20T12:00:00Z');
    await clock.pass(PAUSE_MS + 5);
    expect(stored()).toBe('mine');
    expect(saver.state().status).toBe('saved');
  });

  it('flushes at once, waiting for a save under way and saving what came meanwhile', async () => {
    const { clock, saver, type, stored } = desk({ takes: 50 });
    type('a');
    await clock.pass(PAUSE_MS + 1);
    type('b');
    let done: boolean | null = null;
    void saver.flush().then((all) => {
      done = all;
    });
    await clock.pass(50);
    expect(done).toBeNull();
    await clock.pass(50);
    expect(done).toBe(true);
    expect(stored()).toBe('ab');
  });

  it('flushes what is typed while it flushes', async () => {
    const { clock, saver, type, stored } = desk({ takes: 50 });
    type('a');
    const flushed = saver.flush();
    await clock.pass(20);
    type('b');
    await clock.pass(35);
    type('c');
    await clock.pass(120);
    expect(await flushed).toBe(true);
    expect(stored()).toBe('abc');
  });

  it('says when a flush did not get everything onto the disk', async () => {
    const { clock, saver, type, failWith } = desk();
    failWith('store.failed');
    type('a');
    const flushed = saver.flush();
    await clock.pass(5);
    expect(await flushed).toBe(false);
  });
});
