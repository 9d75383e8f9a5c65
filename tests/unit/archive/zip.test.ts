import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../shared/archive/crc32';
import { DOCUMENT_LIMITS, type ArchiveLimits } from '../../../shared/archive/limits';
import { openZip } from '../../../shared/archive/unzip';
import { zip } from '../../../shared/archive/zip';

const bytes = (said: string): Uint8Array => new TextEncoder().encode(said);
const PAGE = { name: 'word/document.xml', bytes: bytes('<w:document>A lead paragraph.</w:document>') };
const PICTURE = { name: 'word/media/image1.jpg', bytes: bytes('not packed again'), isPacked: true };

/** An archive of two files with some of its bytes written over; `at` counts from the end of the archive if negative. */
function spoiled(change: (view: DataView, of: { central: number; end: number }) => void): Uint8Array {
  const archive = zip([PAGE, PICTURE]).slice();
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  change(view, { central: view.getUint32(end + 16, true), end });
  return archive;
}

function codeOf(archive: Uint8Array, limits: Partial<ArchiveLimits> = {}): string {
  const opened = openZip(archive, { ...DOCUMENT_LIMITS, ...limits });
  if (!opened.ok) return opened.error.code;
  for (const name of opened.value.names) {
    const read = opened.value.read(name);
    if (read?.ok === false) return read.error.code;
  }
  return 'sound';
}

describe('an archive', () => {
  it('gives back what was packed, and is the same whenever it is packed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            name: fc.string({ unit: fc.constantFrom('a', 'é', '記', ' ', '.'), minLength: 1, maxLength: 9 }),
            bytes: fc.uint8Array({ maxLength: 60_000 }),
            isPacked: fc.boolean(),
          }),
          { selector: ({ name }) => name, maxLength: 6 },
        ),
        (files) => {
          const named = files.map((file) => ({ ...file, name: `x/${file.name}y` }));
          const archive = zip(named);
          expect(zip(named)).toEqual(archive);
          const opened = openZip(archive, DOCUMENT_LIMITS);
          if (!opened.ok) throw new Error(opened.error.code);
          expect(opened.value.names).toEqual(named.map(({ name }) => name));
          for (const file of named)
            expect(opened.value.read(file.name)).toEqual({ ok: true, value: file.bytes });
          expect(opened.value.read('absent')).toBeNull();
        },
      ),
    );
  });

  it('counts the sum of bytes as the standard does', () => {
    expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
    expect(crc32(bytes('56789'), crc32(bytes('1234')))).toBe(0xcbf43926);
  });

  it.each([
    ['whose directory is cut off', () => zip([PAGE]).subarray(0, -30), 'archive.damaged'],
    ['that is no archive', () => bytes('PK\u0003\u0004 and then a story'), 'archive.damaged'],
    [
      'that is encrypted',
      () => spoiled((view, { central }) => view.setUint16(central + 8, 1, true)),
      'archive.encrypted',
    ],
    [
      'packed in a way nobody reads',
      () => spoiled((view, { central }) => view.setUint16(central + 10, 99, true)),
      'archive.unsupported',
    ],
    [
      'that lies about the length of a file',
      () => spoiled((view, { central }) => view.setUint32(central + 24, 12, true)),
      'archive.damaged',
    ],
    [
      'whose sum is not that of its bytes',
      () => spoiled((view, { central }) => view.setUint32(central + 16, 12, true)),
      'archive.damaged',
    ],
    [
      'of which two entries are the same bytes',
      () => spoiled((view, { central }) => view.setUint32(central + 46 + PAGE.name.length + 42, 0, true)),
      'archive.overlap',
    ],
    [
      'whose entry reaches into the directory',
      () =>
        spoiled((view, { central }) => {
          const second = central + 46 + PAGE.name.length;
          view.setUint32(second + 20, PICTURE.bytes.length + 9, true);
          view.setUint32(second + 24, PICTURE.bytes.length + 9, true);
        }),
      'archive.overlap',
    ],
    ['with a file outside', () => zip([{ ...PAGE, name: 'word/../../x' }]), 'archive.path'],
    ['with a file at the root of a disk', () => zip([{ ...PAGE, name: '/etc/passwd' }]), 'archive.path'],
    ['with a file on a drive', () => zip([{ ...PAGE, name: 'c:\\x' }]), 'archive.path'],
  ])('%s is refused', (_, archive, code) => expect(codeOf(archive())).toBe(code));

  it('with the same name twice is refused, written either way', () => {
    const twice = zip([
      { ...PAGE, name: 'word\\a' },
      { ...PAGE, name: 'word/a' },
    ]);
    expect(codeOf(twice)).toBe('archive.duplicate');
  });

  it('is refused before anything of it grows beyond its limits', () => {
    const heavy = zip([{ name: 'bomb', bytes: new Uint8Array(40 * 1024 * 1024) }]);
    expect(heavy.length).toBeLessThan(60_000);
    expect(codeOf(heavy)).toBe('archive.bomb');
    expect(codeOf(zip([PAGE, PICTURE]), { entries: 1 })).toBe('archive.too-many');
    expect(codeOf(zip([PAGE, PICTURE]), { total: 50 })).toBe('archive.too-large');
    expect(codeOf(zip([PAGE, PICTURE]), { entry: 20 })).toBe('archive.bomb');
    expect(codeOf(zip([PAGE, PICTURE]))).toBe('sound');
  });

  it('that says it is small and is not is cut off, not unpacked', () => {
    const lying = zip([{ name: 'bomb', bytes: new Uint8Array(64 * 1024 * 1024) }]).slice();
    const view = new DataView(lying.buffer);
    view.setUint32(view.getUint32(lying.length - 6, true) + 24, 100, true);
    expect(codeOf(lying)).toBe('archive.damaged');
  });

  it('with any byte changed gives what was packed or says that it is damaged', () => {
    const archive = zip([PAGE, PICTURE]);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = archive.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const opened = openZip(changed, DOCUMENT_LIMITS);
        if (!opened.ok) {
          expect(opened.error.code).toMatch(/^archive\./);
          return;
        }
        for (const file of [PAGE, PICTURE]) {
          const read = opened.value.read(file.name);
          if (read?.ok === true) expect(read.value).toEqual(file.bytes);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
