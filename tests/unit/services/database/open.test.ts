import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../../electron/services/database/connection';
import { openDatabase, type OpenDatabase } from '../../../../electron/services/database/open';
import { SCHEMA_STEPS } from '../../../../electron/services/database/schema';
import { ok, type Result } from '../../../../shared/ipc/result';
import { testFolder } from '../support/folder';
import { TEST_KEY, testClock, testLibrary } from '../support/library';
import { failureIn, must } from '../support/must';
import { shortStory } from '../../../support/wire-stories';

const open = (path: string, key = TEST_KEY): Result<OpenDatabase> =>
  openDatabase({ path, key, now: testClock(), backUp: () => ok(null) });

/** A closed library with one story that says `Zanzibar`. */
function closedLibrary(): { folder: string; path: string; id: string } {
  const { folder, path, db, stories } = testLibrary();
  const { story } = must(stories.create(shortStory('The ship sailed for Zanzibar.'), 'created'));
  db.close();
  return { folder, path, id: story.id };
}

test('what is kept is there when the library is opened again', () => {
  const { folder, id } = closedLibrary();
  expect(must(testLibrary(folder).stories.open(id)).story.body).toMatchObject([
    { runs: [{ text: 'The ship sailed for Zanzibar.' }] },
  ]);
});

test('nothing of a story can be read from the file without the key', () => {
  const { path } = closedLibrary();
  const bytes = readFileSync(path);
  expect(bytes.includes('Zanzibar')).toBe(false);
  expect(bytes.subarray(0, 15).toString()).not.toBe('SQLite format 3');
});

test('commits wait for the disk, and rows that belong together go together', () => {
  const { db } = testLibrary();
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('a wrong key is told from damage, and leaves the library untouched', () => {
  const { folder, path, id } = closedLibrary();
  const before = readFileSync(path);
  expect(failureIn(open(path, new Uint8Array(32).fill(8))).code).toBe('store.wrong-key');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(testLibrary(folder).stories.open(id).ok).toBe(true);
});

test.each([
  ['its first page overwritten', (bytes: Buffer) => bytes.fill(1, 0, 4096)],
  ['cut off in its first page', (bytes: Buffer) => bytes.subarray(0, 1000)],
  ['replaced by something else', () => Buffer.from('Dear diary')],
])('a library %s is moved aside as it is, and the next opening starts an empty one', (_how, damage) => {
  const { folder, path } = closedLibrary();
  const damaged = damage(readFileSync(path));
  writeFileSync(path, damaged);
  const failure = failureIn(open(path));
  expect(failure.code).toBe('store.damaged');
  const kept = String(failure.facts['kept']);
  expect(kept).toMatch(/^stories\.damaged-\d{8}T\d{9}Z\.db$/);
  expect(readFileSync(join(folder, kept)).equals(damaged)).toBe(true);
  expect(readdirSync(folder)).not.toContain('stories.db');
  expect(must(testLibrary(folder).stories.create(shortStory('Anew'), 'created')).revision).toBe(1);
});

test('a damaged library takes its log with it', () => {
  const { folder, path } = closedLibrary();
  writeFileSync(path, 'no database');
  writeFileSync(`${path}-wal`, 'its log');
  const kept = String(failureIn(open(path)).facts['kept']);
  expect(readFileSync(join(folder, `${kept}-wal`), 'utf8')).toBe('its log');
});

test('two libraries damaged in the same moment are both kept', () => {
  const folder = testFolder();
  const path = join(folder, 'stories.db');
  const now = (): string => '2026-03-20T12:00:00.000Z';
  const names = ['first', 'second'].map((text) => {
    writeFileSync(path, text);
    return String(
      failureIn(openDatabase({ path, key: TEST_KEY, now, backUp: () => ok(null) })).facts['kept'],
    );
  });
  expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['first', 'second']);
});

test('a log whose library is gone is kept: SQLite would throw it away', () => {
  const folder = testFolder();
  const path = join(folder, 'stories.db');
  writeFileSync(path, '');
  writeFileSync(`${path}-wal`, 'the last sentences');
  const kept = String(failureIn(open(path)).facts['kept']);
  expect(readFileSync(join(folder, `${kept}-wal`), 'utf8')).toBe('the last sentences');
});

test.each([
  ['gone', (path: string) => rmSync(path)],
  ['empty', (path: string) => truncateSync(path)],
])('a library whose file is %s is missed, and not begun anew without a word', (_how, damage) => {
  const { path } = closedLibrary();
  damage(path);
  expect(failureIn(open(path)).code).toBe('store.damaged');
  const anew = must(open(path));
  expect(anew.unclean).toBe(false);
  anew.db.close();
});

test('a library of a newer build is refused and left as it is', () => {
  const { path } = closedLibrary();
  const db = connect(path, TEST_KEY);
  db.pragma(`user_version = ${SCHEMA_STEPS.length + 1}`);
  db.close();
  const before = readFileSync(path);
  expect(failureIn(open(path))).toEqual({
    code: 'store.newer',
    facts: { schema: SCHEMA_STEPS.length + 1, known: SCHEMA_STEPS.length },
  });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a library that was not closed is opened with all that was kept, and says so', () => {
  const { folder, path, stories } = testLibrary();
  const { story } = must(stories.create(shortStory('Kept'), 'created'));
  const elsewhere = testFolder();
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(elsewhere, name));
  const opened = must(open(join(elsewhere, 'stories.db')));
  expect(opened.unclean).toBe(true);
  opened.db.close();
  expect(testLibrary(elsewhere).stories.open(story.id).ok).toBe(true);
  expect(must(open(path)).unclean).toBe(true);
});

test('a library that was closed is opened without suspicion', () => {
  const { path } = closedLibrary();
  const opened = must(open(path));
  expect(opened.unclean).toBe(false);
  opened.db.close();
});

test('a restoring that was cut off is finished', () => {
  const { folder, path, id } = closedLibrary();
  renameSync(path, `${path}.restoring`);
  expect(testLibrary(folder).stories.open(id).ok).toBe(true);
});

test('a copy that was about to be restored never replaces a library that is there', () => {
  const { folder, path, id } = closedLibrary();
  writeFileSync(`${path}.restoring`, 'something');
  expect(testLibrary(folder).stories.open(id).ok).toBe(true);
});

test('a place that cannot be opened is named as that', () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(open(join(folder, 'file', 'stories.db')).ok).toBe(false);
  rmSync(join(folder, 'file'));
});
