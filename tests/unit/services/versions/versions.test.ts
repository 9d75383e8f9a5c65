import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { canonical, hashText } from '../../../../shared/story/canonical';
import { isIntact } from '../../../../shared/story/version';
import type { Story } from '../../../../shared/story/story';
import { testLibrary, type TestLibrary } from '../support/library';
import { failureIn, must } from '../support/must';
import { shortStory } from '../../../support/wire-stories';

function create(library: TestLibrary, headline = 'First'): Story {
  return must(library.stories.create(shortStory('Words', { headline }), 'created')).story;
}

/** Saves a headline and gives the story as it then is. */
function retitle(library: TestLibrary, story: Story, headline: string): Story {
  const { revision } = must(library.stories.open(story.id));
  must(library.stories.save({ ...story, headline }, revision));
  return must(library.stories.open(story.id)).story;
}

test('a new story has its first version, which holds it whole', () => {
  const library = testLibrary();
  const story = create(library);
  const [row] = must(library.versions.list(story.id));
  expect(row).toMatchObject({
    ...{ reason: 'created', author: 'Ann Editor', parents: [], headline: 'First', words: 1, note: '' },
  });
  const version = must(library.versions.get(row?.id ?? ''));
  expect(version.story).toEqual(story);
  expect(isIntact(version)).toBe(true);
});

test('versions form a chain, newest first, each naming the one before', () => {
  const library = testLibrary();
  let story = create(library);
  for (const headline of ['Second', 'Third']) {
    story = retitle(library, story, headline);
    must(library.versions.make(story.id, 'left', ''));
  }
  const rows = must(library.versions.list(story.id));
  expect(rows.map((row) => row.headline)).toEqual(['Third', 'Second', 'First']);
  expect(rows.map((row) => row.parents)).toEqual([[rows[1]?.id], [rows[2]?.id], []]);
});

test('leaving a story that is as its newest version has it makes no other', () => {
  const library = testLibrary();
  const story = create(library);
  const [first] = must(library.versions.list(story.id));
  expect(must(library.versions.make(story.id, 'left', ''))).toEqual(first);
  expect(must(library.versions.make(story.id, 'before', ''))).toEqual(first);
  retitle(library, retitle(library, story, 'Changed'), 'First');
  expect(must(library.versions.make(story.id, 'left', ''))).toEqual(first);
});

test('a version that is asked for is made, changed or not', () => {
  const library = testLibrary();
  const story = create(library);
  expect(must(library.versions.make(story.id, 'saved', 'As sent to the lawyers'))).toMatchObject({
    ...{ reason: 'saved', note: 'As sent to the lawyers' },
  });
  expect(must(library.versions.list(story.id))).toHaveLength(2);
});

test('restoring brings back what was and keeps what is', () => {
  const library = testLibrary();
  const story = create(library);
  const [first] = must(library.versions.list(story.id));
  retitle(library, story, 'Unsaved as a version');
  const restored = must(library.versions.restore(story.id, first?.id ?? ''));
  expect(restored).toMatchObject({ revision: 3, story: { headline: 'First' } });
  expect(must(library.stories.open(story.id))).toEqual(restored);
  const rows = must(library.versions.list(story.id));
  expect(rows.map((row) => [row.reason, row.headline])).toEqual([
    ['restored', 'First'],
    ['before', 'Unsaved as a version'],
    ['created', 'First'],
  ]);
  expect(rows[0]?.note).toBe(first?.at);
});

test('restoring when nothing would be lost keeps no second copy of it', () => {
  const library = testLibrary();
  const story = create(library);
  const [first] = must(library.versions.list(story.id));
  must(library.versions.restore(story.id, first?.id ?? ''));
  expect(must(library.versions.list(story.id)).map((row) => row.reason)).toEqual(['restored', 'created']);
});

test('a version of another story is not restored into this one', () => {
  const library = testLibrary();
  const [one, other] = [create(library, 'One'), create(library, 'Other')];
  const [version] = must(library.versions.list(other.id));
  expect(failureIn(library.versions.restore(one.id, version?.id ?? '')).code).toBe('version.missing');
  expect(must(library.stories.open(one.id)).revision).toBe(1);
});

test('a version that was altered is told from one that is whole', () => {
  const library = testLibrary();
  const story = create(library);
  const id = must(library.versions.list(story.id))[0]?.id ?? '';
  const altered = { ...must(library.versions.get(id)).story, headline: 'Never said' };
  library.db.exec('DROP TRIGGER contents_immutable');
  for (const bytes of [deflateRawSync(JSON.stringify(altered)), Buffer.from('rubbish'), Buffer.from([0])]) {
    library.db.prepare('UPDATE contents SET deflated = ?').run([new Uint8Array(bytes)]);
    expect(failureIn(library.versions.get(id))).toEqual({ code: 'version.damaged', facts: { id } });
    expect(failureIn(library.versions.restore(story.id, id)).code).toBe('version.damaged');
  }
  expect(must(library.stories.open(story.id)).revision).toBe(1);
});

test('a version of an older format is proved as it was written, and comes back in the newest', () => {
  const library = testLibrary();
  const story = create(library);
  const latest = must(library.versions.list(story.id))[0]?.id ?? '';
  const { parents, author, at, reason, note, story: kept } = must(library.versions.get(latest));
  const facts = { parents, author, at, reason, note };
  const old = { ...kept, format: 1 };
  const id = hashText(canonical({ ...facts, story: old }));
  library.db.exec('DROP TRIGGER contents_immutable; DROP TRIGGER versions_immutable');
  library.db.prepare('UPDATE versions SET id = ?').run([id]);
  library.db
    .prepare('UPDATE contents SET deflated = ?')
    .run([new Uint8Array(deflateRawSync(JSON.stringify(old)))]);
  expect(must(library.versions.get(id))).toEqual({ id, ...facts, story: kept });
});

test('the database itself refuses to change a version', () => {
  const library = testLibrary();
  create(library);
  expect(() => library.db.exec(`UPDATE versions SET headline = 'Never said'`)).toThrow(/immutable/);
  expect(() => library.db.exec(`UPDATE contents SET deflated = x'00'`)).toThrow(/immutable/);
});

test('versions of what is not there', () => {
  const { versions } = testLibrary();
  expect(must(versions.list('nobody'))).toEqual([]);
  expect(failureIn(versions.make('nobody', 'left', '')).code).toBe('story.missing');
  expect(failureIn(versions.get('0'.repeat(64))).code).toBe('version.missing');
  expect(failureIn(versions.restore('nobody', '0'.repeat(64))).code).toBe('story.missing');
});
