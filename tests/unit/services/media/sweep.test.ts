import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMediaStore } from '../../../../electron/services/media/media';
import { sweepMedia } from '../../../../electron/services/media/sweep';
import { createThumbs } from '../../../../electron/services/media/thumbs';
import { emptyPhoto } from '../../../../shared/story/photo';
import { testLibrary } from '../support/library';
import { testFolder } from '../support/folder';
import { failureIn, must } from '../support/must';
import { PICTURES } from '../support/pictures';
import { shortStory } from '../../../support/wire-stories';

test('a picture is deleted a month after the last story that showed it, and no other', async () => {
  const library = testLibrary();
  const media = createMediaStore(library.folder);
  const gone = must(await media.add('gone.png', PICTURES['image/png']));
  const shared = must(await media.add('shared.jpg', PICTURES['image/jpeg']));
  const unknown = must(await media.add('unknown.gif', PICTURES['image/gif']));
  const first = shortStory('First', { lead: emptyPhoto(gone) });
  const second = shortStory('Second', { lead: emptyPhoto(shared) });
  const third = shortStory('Third', { lead: emptyPhoto(shared) });
  for (const story of [first, second, third]) must(library.stories.create(story, 'created'));
  must(library.stories.remove([first.id, second.id]));

  expect(must(await sweepMedia(library.access, [media], '2026-04-18T12:00:00.000Z'))).toBe(0);
  expect((await media.read(gone.hash)).ok).toBe(true);
  expect(must(await sweepMedia(library.access, [media], '2026-04-20T12:00:00.000Z'))).toBe(1);
  expect((await media.read(gone.hash)).ok).toBe(false);
  expect((await media.read(shared.hash)).ok).toBe(true);
  expect((await media.read(unknown.hash)).ok).toBe(true);
  expect(must(await sweepMedia(library.access, [media], '2026-05-20T12:00:00.000Z'))).toBe(0);
});

test('the small picture of a picture is deleted with it', async () => {
  const library = testLibrary();
  const media = createMediaStore(library.folder);
  const thumbs = createThumbs(join(library.folder, 'thumbs'));
  const picture = must(await media.add('a.webp', PICTURES['image/webp']));
  must(await thumbs.keep(picture.hash, PICTURES['image/webp']));
  const story = shortStory('Story', { lead: emptyPhoto(picture) });
  must(library.stories.create(story, 'created'));
  const path = thumbs.path(picture.hash) ?? '';
  expect(existsSync(path)).toBe(true);
  must(library.stories.remove([story.id]));
  expect(must(await sweepMedia(library.access, [media, thumbs], '2027-01-01T00:00:00.000Z'))).toBe(1);
  expect(existsSync(path)).toBe(false);
});

test('only a small WebP is kept as a small picture', async () => {
  const thumbs = createThumbs(testFolder());
  const hash = 'a'.repeat(64);
  expect(failureIn(await thumbs.keep(hash, PICTURES['image/png'])).code).toBe('media.not-a-thumb');
  expect(failureIn(await thumbs.keep('../a', PICTURES['image/webp'])).code).toBe('media.not-a-thumb');
  expect(thumbs.path('../a')).toBeNull();
});

test('a picture that a version alone still shows is kept', async () => {
  const library = testLibrary();
  const media = createMediaStore(library.folder);
  const picture = must(await media.add('a.png', PICTURES['image/png']));
  const story = shortStory('Story', { lead: emptyPhoto(picture) });
  must(library.stories.create(story, 'created'));
  must(library.stories.save({ ...story, lead: null }, 1));
  expect(must(await sweepMedia(library.access, [media], '2027-01-01T00:00:00.000Z'))).toBe(0);
  expect((await media.read(picture.hash)).ok).toBe(true);
});
