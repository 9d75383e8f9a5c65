import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPassedOver } from '../../../../electron/services/wires/passed-over';
import { isSettled, SETTLE_MS, settling, type Settling } from '../../../../electron/services/wires/settling';

const PATH = '/feed/a.xml';

test('a file has settled when, and only when, every look of the last two seconds saw it as it is', () => {
  const look = fc.record({
    wait: fc.integer({ min: 0, max: 3_000 }),
    written: fc.option(fc.integer({ min: 1, max: 50 }), { nil: 0 }),
  });
  fc.assert(
    fc.property(fc.array(look, { minLength: 1, maxLength: 30 }), (looks) => {
      let now = 0;
      let bytes = 10;
      let changedAt = 0;
      let before: ReadonlyMap<string, Settling> = new Map();
      for (const [index, { wait, written }] of looks.entries()) {
        now += wait;
        bytes += written;
        // What a look cannot know is when between two looks it was written: it counts from the look that saw it.
        if (written > 0 || index === 0) changedAt = now;
        before = settling(before, [{ path: PATH, bytes, changed: bytes }], new Map(), now);
        const file = before.get(PATH);
        expect(file !== undefined && isSettled(file, now)).toBe(now - changedAt >= SETTLE_MS);
      }
    }),
  );
});

test('a file that is known as it is does not settle again, and one that has changed does', () => {
  const known = new Map([[PATH, { bytes: 10, changed: 5, hash: 'x' }]]);
  expect(settling(new Map(), [{ path: PATH, bytes: 10, changed: 5 }], known, 0).size).toBe(0);
  expect(settling(new Map(), [{ path: PATH, bytes: 10, changed: 6 }], known, 0).size).toBe(1);
  expect(settling(new Map(), [{ path: PATH, bytes: 11, changed: 5 }], known, 0).size).toBe(1);
});

test.each([
  'story.xml',
  'AP1234',
  'story.json',
  'a.docx',
  'wire.txt',
  '北朝鮮.txt',
  'partial-results.txt',
  'tmp.txt',
])('%s is taken in', (name) => expect(isPassedOver(name)).toBe(false));

test.each([
  '.DS_Store',
  'a.TMP',
  'a.filepart',
  'a.xml.part',
  '~$a.docx',
  'a.txt~',
  'photo.JPEG',
  'clip.mp4',
  'a.lck',
])('%s is passed over', (name) => expect(isPassedOver(name)).toBe(true));
