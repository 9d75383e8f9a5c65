import { describe, expect, it } from 'vitest';
import {
  createListing,
  EVERYTHING,
  type Filter,
  indexOf,
  PAGE_ROWS,
  REFRESH_MS,
  rowAt,
  SEARCH_PAUSE_MS,
  SLOW_MS,
} from '../../../../renderer/state/listing';
import type { ListQuery, StoryRow } from '../../../../shared/ipc/listing';
import { fail, ok } from '../../../../shared/ipc/result';
import { handClock } from '../../../support/clock';

function row(n: number): StoryRow {
  return {
    id: `s${n}`,
    slug: '',
    headline: `Story ${n}`,
    opening: '',
    place: '',
    status: 'draft',
    priority: 'routine',
    desk: '',
    words: n,
    createdAt: '2017-03-20T12:00:00Z',
    updatedAt: '2017-03-20T12:00:00Z',
    embargoUntil: null,
    spikedAt: null,
    excerpts: [],
  };
}

/** A library of numbered stories; a search finds those whose number holds the text. It answers after `takes` ms. */
function library(count: number, ahead = 0) {
  const clock = handClock();
  const asked: ListQuery[] = [];
  const state = {
    stories: Array.from({ length: count }, (_, n) => row(n)),
    takes: 1,
    broken: false,
    partial: false,
  };
  const listing = createListing<StoryRow, Filter>({
    ...{ first: EVERYTHING, clock, ahead },
    list: (query) =>
      new Promise((resolve) => {
        asked.push(query);
        clock.after(query.text === 'slow' ? 900 : state.takes, () => {
          if (state.broken) {
            resolve(fail('store.failed'));
            return;
          }
          const found = state.stories.filter(({ id }) => query.text === 'slow' || id.includes(query.text));
          resolve(
            ok({
              rows: found.slice(query.offset, query.offset + query.limit),
              total: found.length,
              partial: state.partial,
            }),
          );
        });
      }),
  });
  return { clock, asked, state, listing, now: () => listing.store.getState() };
}

describe('the list', () => {
  it('asks for the first page only, and for others as they come into sight', async () => {
    const { clock, asked, listing, now } = library(100_000);
    void listing.reload();
    await clock.pass(5);
    expect(now().total).toBe(100_000);
    expect(asked).toHaveLength(1);
    listing.see(54_321, 54_340);
    await clock.pass(5);
    expect(asked).toHaveLength(2);
    expect(rowAt(now(), 54_321)?.id).toBe('s54321');
    expect(indexOf(now(), 's54321')).toBe(54_321);
    expect(rowAt(now(), 60_000)).toBeNull();
    listing.see(54_321, 54_340);
    await clock.pass(5);
    expect(asked).toHaveLength(2);
  });

  it('waits for a short pause in writing, then asks once', async () => {
    const { clock, asked, listing, now } = library(500);
    void listing.reload();
    await clock.pass(5);
    for (const text of ['4', '42', '421']) {
      listing.want({ text });
      expect(now().filter.text).toBe(text);
      await clock.pass(SEARCH_PAUSE_MS - 10);
    }
    await clock.pass(20);
    expect(asked.map(({ text }) => text)).toEqual(['', '421']);
    expect(now().total).toBe(1);
  });

  it('keeps what is on the screen until the answer is there', async () => {
    const { clock, listing, now } = library(500);
    void listing.reload();
    await clock.pass(5);
    listing.want({ text: '42' });
    await clock.pass(SEARCH_PAUSE_MS);
    expect(rowAt(now(), 0)?.id).toBe('s0');
    expect(now().shown.text).toBe('');
    await clock.pass(2);
    expect(rowAt(now(), 0)?.id).toBe('s42');
    expect(now().shown.text).toBe('42');
  });

  it('drops an answer to a question that is no longer asked', async () => {
    const { clock, listing, now } = library(500);
    listing.want({ text: 'slow' });
    await clock.pass(SEARCH_PAUSE_MS + 10);
    listing.want({ text: '499' });
    await clock.pass(SEARCH_PAUSE_MS + 10);
    expect(now().total).toBe(1);
    await clock.pass(2000);
    expect(now().total).toBe(1);
    expect(rowAt(now(), 0)?.id).toBe('s499');
  });

  it('says that it waits only when the answer takes long', async () => {
    const { clock, listing, now } = library(5);
    listing.want({ text: 'slow' });
    await clock.pass(SEARCH_PAUSE_MS + SLOW_MS - 10);
    expect(now().slow).toBe(false);
    await clock.pass(20);
    expect(now().slow).toBe(true);
    await clock.pass(900);
    expect(now().slow).toBe(false);
  });

  it('follows many changes with few questions, and asks again only for what is in sight', async () => {
    const { clock, asked, state, listing, now } = library(1000);
    void listing.reload();
    await clock.pass(5);
    listing.see(250, 270);
    await clock.pass(5);
    const before = asked.length;
    state.stories = [row(9999), ...state.stories];
    for (let i = 0; i < 50; i += 1) {
      listing.refresh();
      await clock.pass(20);
    }
    await clock.pass(REFRESH_MS + 5);
    expect(asked.length - before).toBeLessThanOrEqual(2);
    expect(asked.slice(before).every(({ offset }) => offset === 2 * PAGE_ROWS)).toBe(true);
    expect(rowAt(now(), 250)?.id).toBe('s249');
    expect(now().total).toBe(1001);
  });

  it('keeps the rows when the answer is a failure, and says which', async () => {
    const { clock, state, listing, now } = library(50);
    void listing.reload();
    await clock.pass(5);
    state.broken = true;
    void listing.reload();
    await clock.pass(5);
    expect(now().failure?.code).toBe('store.failed');
    expect(rowAt(now(), 0)?.id).toBe('s0');
    state.broken = false;
    void listing.reload();
    await clock.pass(5);
    expect(now().failure).toBeNull();
  });

  it('asks again by itself while the search is still taking stories in', async () => {
    const { clock, asked, state, listing, now } = library(50);
    state.partial = true;
    listing.want({ text: '1' });
    await clock.pass(SEARCH_PAUSE_MS + 5);
    expect(now()).toMatchObject({ total: 14, partial: true });
    state.stories.push(row(51), row(61));
    state.partial = false;
    await clock.pass(REFRESH_MS + 5);
    expect(now()).toMatchObject({ total: 16, partial: false });
    const before = asked.length;
    await clock.pass(10 * REFRESH_MS);
    expect(asked).toHaveLength(before);
  });

  it('knows the ids of rows that are not held', async () => {
    const { clock, listing } = library(2000);
    void listing.reload();
    await clock.pass(5);
    const ids = listing.ids(90, 1300);
    await clock.pass(50);
    const found = await ids;
    expect(found.ok && found.value).toEqual(Array.from({ length: 1210 }, (_, i) => `s${i + 90}`));
  });

  it('shows at once what was changed of rows that are held, and asks nobody', async () => {
    const { clock, asked, listing, now } = library(300);
    void listing.reload();
    await clock.pass(5);
    listing.patch((one) => (one.id === 's7' ? { ...one, headline: 'Changed' } : one));
    expect(rowAt(now(), 7)?.headline).toBe('Changed');
    expect(rowAt(now(), 8)?.headline).toBe('Story 8');
    expect(asked).toHaveLength(1);
  });

  it('asks for one page only where others are wanted', async () => {
    const { clock, asked, listing } = library(300, 1);
    void listing.reload();
    await clock.pass(5);
    const before = asked.length;
    listing.want({ text: '2' });
    await clock.pass(SEARCH_PAUSE_MS + 5);
    expect(asked.slice(before).map(({ offset }) => offset)).toEqual([0]);
  });

  it('holds the page behind those in sight too where rows move down under others', async () => {
    const { clock, state, listing, now } = library(300, 1);
    void listing.reload();
    await clock.pass(5);
    state.stories.unshift(...Array.from({ length: 40 }, (_, n) => row(1_000 + n)));
    void listing.reload();
    await clock.pass(5);
    expect(indexOf(now(), 's99')).toBe(139);
  });
});
