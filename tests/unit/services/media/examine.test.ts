import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine, MAX_BYTES, MAX_PIXELS } from '../../../../electron/services/media/examine';
import { failureIn, must } from '../support/must';
import { PICTURES } from '../support/pictures';

/** A JPEG with the orientation a camera writes when it is held sideways. */
function turned(orientation: number): Buffer {
  const jpeg = PICTURES['image/jpeg'];
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** A PNG that says it is of some size; nobody decodes it here. */
function sized(width: number, height: number): Buffer {
  const png = Buffer.from(PICTURES['image/png']);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

test.each(Object.entries(PICTURES))('%s is known by its bytes', (type, bytes) => {
  expect(must(examine(bytes))).toEqual({ type, width: 4, height: 3 });
});

test('a picture lying on its side is as wide as it is shown', () => {
  expect(must(examine(turned(6)))).toMatchObject({ width: 3, height: 4 });
  expect(must(examine(turned(3)))).toMatchObject({ width: 4, height: 3 });
});

/** A comment of a GIF. */
function comment(text: string): Buffer {
  return Buffer.concat([
    Buffer.from([0x21, 0xfe, text.length]),
    Buffer.from(text, 'latin1'),
    Buffer.from([0]),
  ]);
}

function withJpegComment(text: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  const jpeg = PICTURES['image/jpeg'];
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(text, 'latin1'), jpeg.subarray(2)]);
}

test.each([
  [
    'SVG',
    Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>'),
  ],
  ['TIFF', Buffer.from('II*\0\x08\0\0\0')],
  ['TIFF', Buffer.from('MM\0*\0\0\0\x08')],
  ['BMP', Buffer.from('BM0000')],
  ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['PDF', Buffer.from('%PDF-1.7')],
])('%s is called by its name', (type, bytes) => {
  expect(failureIn(examine(bytes))).toEqual({ code: 'media.unsupported', facts: { type } });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('TOKYO, March 20. /TASS/.')],
  ['a program', Buffer.from('7f454c4602010100', 'hex')],
  ['a page', Buffer.from('<!doctype html><title>x</title>')],
])('%s is no picture', (_what, bytes) => {
  expect(failureIn(examine(bytes)).code).toBe('media.not-a-picture');
});

test.each(Object.entries(PICTURES))('%s without its end is damaged', (_type, bytes) => {
  expect(failureIn(examine(bytes.subarray(0, bytes.length - 20))).code).toBe('media.damaged');
});

test('a picture that would fill the memory is refused by what it says of itself', () => {
  expect(must(examine(sized(10_000, 10_000)))).toMatchObject({ width: 10_000 });
  expect(failureIn(examine(sized(10_001, 10_000)))).toEqual({
    code: 'media.too-large',
    facts: { pixels: 100_010_000, most: MAX_PIXELS },
  });
  expect(failureIn(examine(sized(0, 10))).code).toBe('media.damaged');
});

test('a file that is too large is refused before anything else', () => {
  expect(failureIn(examine(new Uint8Array(MAX_BYTES + 1)))).toEqual({
    code: 'media.too-large',
    facts: { bytes: MAX_BYTES + 1, most: MAX_BYTES },
  });
});

const EOCD = (size: number): Buffer => {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt32LE(size, 12);
  return record;
};

test.each([
  ['ZIP', Buffer.concat([PICTURES['image/jpeg'], Buffer.from('PK\x01\x02'), Buffer.alloc(42), EOCD(46)])],
  ['ZIP', Buffer.concat([PICTURES['image/png'], Buffer.from('PK\x01\x02'), Buffer.alloc(42), EOCD(46)])],
  [
    'PDF',
    Buffer.concat([
      PICTURES['image/gif'].subarray(0, 13),
      comment('%PDF-1.7'),
      PICTURES['image/gif'].subarray(25),
    ]),
  ],
  ['HTML', withJpegComment('<script>alert(1)</script>')],
])('a picture that is a %s as well is refused', (type, bytes) => {
  expect(failureIn(examine(bytes))).toEqual({ code: 'media.disguised', facts: { type } });
});

test('what cameras put behind a picture, and words about it, are no disguise', () => {
  const [jpeg, film] = [PICTURES['image/jpeg'], Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')];
  expect(examine(Buffer.concat([jpeg, film, Buffer.alloc(200_000, 7)])).ok).toBe(true);
  expect(examine(Buffer.concat([jpeg, jpeg])).ok).toBe(true);
  expect(examine(withJpegComment('PK\x05\x06 and <b>bold</b> words of 5 < 7')).ok).toBe(true);
});

test('no bytes make it throw or run on', () => {
  const start = fc.constantFrom(...Object.values(PICTURES));
  const change = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(start, change, fc.nat(400), (bytes, changes, length) => {
      const bent = Buffer.from(bytes.subarray(0, length));
      for (const [at, value] of changes) if (at < bent.length) bent[at] = value;
      expect(typeof examine(bent).ok).toBe('boolean');
    }),
    { numRuns: 3000, seed: 20260320 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof examine(bytes).ok).toBe('boolean');
    }),
    { numRuns: 1000, seed: 20260320 },
  );
});
