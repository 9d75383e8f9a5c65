import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directConverter } from '../../../../electron/services/exchange/convert-apart';
import { createMediaStore } from '../../../../electron/services/media/media';
import { makeDraft, type DraftNeeds } from '../../../../electron/services/wires/make-draft';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { textOf } from '../../../../shared/story/text';
import { PICTURES } from '../../../support/pictures';
import { ALL, testLibrary, type TestLibrary } from '../support/library';
import { failureIn, must } from '../support/must';
import { deliver, nitf, wireDesk, type WireDesk } from '../support/wires';

const NOW = '2026-03-20T13:00:00.000Z';

function needsOf(desk: WireDesk, library: TestLibrary): DraftNeeds {
  return {
    ...{ wires: desk.store, stories: library.stories, converter: directConverter, now: NOW },
    media: createMediaStore(join(library.folder, 'media')),
    facts: () => Promise.resolve(null),
    house: { ...DEFAULT_HOUSE, desks: ['World'], defaultDesk: 'World' },
    folderName: () => 'The Kanto feed',
  };
}

async function wireOf(desk: WireDesk, name: string, content: string): Promise<string> {
  deliver(join(desk.feed, name), content);
  await desk.takeIn();
  return desk.rows()[0]?.id ?? '';
}

const PHOTO = `</p><media media-type="image"><media-reference source="lake.png" mime-type="image/png"/>
  <media-caption>The lake at dawn.</media-caption></media><p>They met again.`;

test('a draft is a story of the house that keeps what the wire says and tells where it came from', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  const id = await wireOf(
    desk,
    'a.xml',
    nitf('Ministers meet', 'They met in Tokyo.', '<urgency ed-urg="2"/>'),
  );
  const { opened, left } = must(await makeDraft({ id, again: false }, needsOf(desk, library)));
  const { story } = opened;
  expect(story).toMatchObject({
    ...{
      headline: 'Ministers meet',
      source: 'Kanto Press',
      priority: 'bulletin',
      status: 'draft',
      desk: 'World',
    },
    ...{ createdAt: NOW },
  });
  expect(story.copyright).toContain('Kanto Press');
  const [note, first] = story.body;
  expect(note?.kind === 'note' ? textOf(note.runs) : '').toBe(
    'From the wire: Kanto Press, received 2026-03-20 11:59 UTC, file a.xml.',
  );
  expect(first?.kind === 'paragraph' ? textOf(first.runs) : '').toBe('They met in Tokyo.');
  expect(left).toBe(0);
  expect(desk.rows()[0]).toMatchObject({ draft: story.id, isRead: true });
  expect(must(library.list(ALL)).rows.map((row) => row.id)).toEqual([story.id]);
});

test('a wire that names no source has that of its folder', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  const id = await wireOf(
    desk,
    'a.txt',
    'Ferry sails again\n\nThe ferry sails again on Friday, its owner said.\n',
  );
  expect(must(await makeDraft({ id, again: false }, needsOf(desk, library))).opened.story.source).toBe(
    'The Kanto feed',
  );
});

test('the same wire gives the same draft, a second one only when that is meant, and a new one for one deleted', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  const id = await wireOf(desk, 'a.xml', nitf('Once'));
  const needs = needsOf(desk, library);
  const draft = async (again: boolean): Promise<string> =>
    must(await makeDraft({ id, again }, needs)).opened.story.id;
  const first = await draft(false);
  expect(await draft(false)).toBe(first);
  const second = await draft(true);
  expect(second).not.toBe(first);
  expect(await draft(false)).toBe(second);
  must(library.stories.remove([second]));
  const third = await draft(false);
  expect([first, second]).not.toContain(third);
  expect(must(library.list(ALL)).total).toBe(2);
});

test('pressed twice at once, a wire gives one draft', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  deliver(join(desk.feed, 'lake.png'), PICTURES[0].bytes);
  const id = await wireOf(desk, 'a.xml', nitf('Twice at once', `They met.${PHOTO}`));
  const needs = needsOf(desk, library);
  const made = await Promise.all([
    makeDraft({ id, again: false }, needs),
    makeDraft({ id, again: false }, needs),
  ]);
  const [first, second] = made.map((one) => must(one).opened.story.id);
  expect(second).toBe(first);
  expect(must(library.list(ALL)).total).toBe(1);
});

test('a kill between naming the draft and keeping it leaves none behind, and the next press makes it', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  const id = await wireOf(desk, 'a.xml', nitf('Killed'));
  must(desk.store.noteDraft(id, 'a-story-that-was-never-kept'));
  must(await makeDraft({ id, again: false }, needsOf(desk, library)));
  expect(must(library.list(ALL)).total).toBe(1);
});

test('pictures beside the wire come along; where they are gone it is said how many', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  mkdirSync(join(desk.feed), { recursive: true });
  deliver(join(desk.feed, 'lake.png'), PICTURES[0].bytes);
  const id = await wireOf(desk, 'a.xml', nitf('With a photo', `They met.${PHOTO}`));
  expect(desk.rows()[0]?.photos).toBe(1);
  const needs = needsOf(desk, library);
  const { opened, left } = must(await makeDraft({ id, again: false }, needs));
  const photo = opened.story.body.find((block) => block.kind === 'photo')?.photo ?? opened.story.lead;
  expect(photo?.media).toMatchObject({ type: 'image/png', name: 'lake.png' });
  expect((await needs.media.read(photo?.media?.hash ?? '')).ok).toBe(true);
  expect(left).toBe(0);

  deliver(join(desk.feed, 'a.xml'), nitf('Another story now'), 1);
  const second = must(await makeDraft({ id, again: true }, needs));
  expect(second.opened.story.headline).toBe('With a photo');
  expect(second.left).toBe(1);
});

test('a wire that has gone is said to be gone', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  expect(failureIn(await makeDraft({ id: 'nothing', again: false }, needsOf(desk, library))).code).toBe(
    'wires.missing',
  );
});
