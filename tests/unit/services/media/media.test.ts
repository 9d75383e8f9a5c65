import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMediaStore } from '../../../../electron/services/media/media';
import { testFolder } from '../support/folder';
import { failureIn, must } from '../support/must';
import { PICTURES } from '../support/pictures';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

test.each(Object.entries(PICTURES))(
  'a picture of type %s is kept by its hash, byte for byte',
  async (type, bytes) => {
    const folder = testFolder();
    const media = createMediaStore(folder);
    const hash = sha256(bytes);
    const kept = must(await media.add('Gates/of\\Kyiv.jpg', bytes));
    expect(kept).toEqual({ hash, type, width: 4, height: 3, name: 'Kyiv.jpg' });
    expect(must(await media.read(hash))).toEqual(new Uint8Array(bytes));
    expect(readFileSync(media.path(hash) ?? '').equals(bytes)).toBe(true);
    expect(filesUnder(folder)).toEqual([join(hash.slice(0, 2), hash)]);
  },
);

test('a picture that is added again, even at once, is kept once', async () => {
  const folder = testFolder();
  const media = createMediaStore(folder);
  const bytes = PICTURES['image/png'];
  const added = await Promise.all(['a.png', 'b.png', 'c.png'].map((name) => media.add(name, bytes)));
  expect(added.map((one) => must(one).hash)).toEqual(Array(3).fill(sha256(bytes)));
  expect(filesUnder(folder)).toHaveLength(1);
});

test('a file that lost its end on disk is told from the picture, and mended when the picture is added again', async () => {
  const media = createMediaStore(testFolder());
  const bytes = PICTURES['image/jpeg'];
  const { hash } = must(await media.add('a.jpg', bytes));
  writeFileSync(media.path(hash) ?? '', bytes.subarray(0, 100));
  expect(failureIn(await media.read(hash))).toEqual({ code: 'media.damaged', facts: { hash } });
  must(await media.add('a.jpg', bytes));
  expect(must(await media.read(hash))).toEqual(new Uint8Array(bytes));
});

test('a picture that is not there, and what is no hash at all', async () => {
  const media = createMediaStore(testFolder());
  expect(failureIn(await media.read('0'.repeat(64))).code).toBe('media.missing');
  for (const hash of ['', '../../etc/passwd', `${'a'.repeat(63)}/`, 'A'.repeat(64), `${'a'.repeat(64)}\n`]) {
    expect(media.path(hash)).toBeNull();
    expect(failureIn(await media.read(hash)).code).toBe('media.missing');
    must(await media.remove(hash));
  }
});

test('a file is kept by what is in it, a missing one is named', async () => {
  const folder = testFolder();
  const media = createMediaStore(join(folder, 'media'));
  const path = join(folder, 'photo.txt');
  writeFileSync(path, PICTURES['image/webp']);
  expect(must(await media.addFile(path))).toMatchObject({ type: 'image/webp', name: 'photo.txt' });
  expect(failureIn(await media.addFile(join(folder, 'none.jpg')))).toEqual({
    code: 'media.missing',
    facts: { name: 'none.jpg' },
  });
  expect(failureIn(await media.addFile(folder)).code).toBe('media.missing');
});

test('what is refused leaves no file', async () => {
  const folder = testFolder();
  const media = createMediaStore(folder);
  expect(failureIn(await media.add('a.jpg', Buffer.from('no picture'))).code).toBe('media.not-a-picture');
  expect(filesUnder(folder)).toEqual([]);
});

test('a removed picture is gone', async () => {
  const media = createMediaStore(testFolder());
  const { hash } = must(await media.add('a.gif', PICTURES['image/gif']));
  must(await media.remove(hash));
  expect(failureIn(await media.read(hash)).code).toBe('media.missing');
});
