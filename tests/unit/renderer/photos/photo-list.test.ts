import { expect, test } from 'vitest';
import {
  createPhotoList,
  PAGE_PHOTOS,
  photoAtPlace,
  type PhotoList,
} from '../../../../renderer/photos/photo-list';
import type { PhotoPage, PhotoQuery, PhotoRow } from '../../../../shared/ipc/photos';
import { fail, ok, type Result } from '../../../../shared/ipc/result';

const TOTAL = 300;

function row(index: number): PhotoRow {
  return { hash: String(index), photo: null, stories: 0, isMissing: false, hasThumb: false };
}

function page({ offset, limit, text }: PhotoQuery): PhotoPage {
  const total = text === '' ? TOTAL : 1;
  const rows = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) =>
    row(offset + at),
  );
  return {
    rows,
    total,
    counts: { all: total, 'no-credit': 0, 'no-alt': 0, missing: 0, unused: 0 },
    partial: false,
  };
}

interface Listed {
  list: PhotoList;
  asked: PhotoQuery[];
  /** Answers what was asked, in this order; the rest waits. */
  answer: (at: number, result?: Result<PhotoPage>) => Promise<void>;
  tick: () => void;
}

function listed(): Listed {
  const asked: PhotoQuery[] = [];
  const answers: ((result: Result<PhotoPage>) => void)[] = [];
  let timer: (() => void) | null = null;
  const list = createPhotoList(
    (query) => {
      asked.push(query);
      return new Promise((resolve) => answers.push(resolve));
    },
    {
      now: () => 0,
      after: (_ms, run) => {
        timer = run;
        return () => {
          timer = null;
        };
      },
    },
  );
  return {
    list,
    asked,
    answer: async (at, result) => {
      const query = asked[at];
      if (query !== undefined) answers[at]?.(result ?? ok(page(query)));
      await new Promise((resolve) => setTimeout(resolve));
    },
    tick: () => timer?.(),
  };
}

test('pages come as they come into sight, each once', async () => {
  const { list, asked, answer } = listed();
  void list.reload();
  await answer(0);
  expect(list.store.getState().total).toBe(TOTAL);
  list.see(PAGE_PHOTOS - 1, PAGE_PHOTOS + 1);
  list.see(PAGE_PHOTOS - 1, PAGE_PHOTOS + 1);
  await answer(1);
  expect(asked.map(({ offset }) => offset)).toEqual([0, PAGE_PHOTOS]);
  expect(photoAtPlace(list.store.getState(), PAGE_PHOTOS)?.hash).toBe(String(PAGE_PHOTOS));
});

test('an answer to words that were typed over is dropped; what is on the screen stays until the right one is here', async () => {
  const { list, answer, tick } = listed();
  void list.reload();
  await answer(0);
  list.want({ text: 'a' });
  tick();
  list.want({ text: 'ab' });
  tick();
  await answer(1);
  expect(list.store.getState().shown.text).toBe('');
  await answer(2);
  expect(list.store.getState()).toMatchObject({ shown: { text: 'ab' }, total: 1 });
});

test('a failure is said and what was shown stays', async () => {
  const { list, answer } = listed();
  void list.reload();
  await answer(0);
  void list.reload();
  await answer(1, fail('search.failed'));
  expect(list.store.getState()).toMatchObject({ total: TOTAL, failure: { code: 'search.failed' } });
});
