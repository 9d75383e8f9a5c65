import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../electron/services/exchange/decode';
import { MAX_SOURCE_BYTES } from '../../../../electron/services/exchange/limits';
import { readBytes } from '../../../../electron/services/exchange/source';

const RUSSIAN =
  'Министр иностранных дел Японии Фумио Кисида заявил, что обсудит ситуацию на Корейском полуострове.\n' +
  'Он добавил, что стороны ведут переговоры о совместной хозяйственной деятельности на островах.\n';
const JAPANESE =
  '岸田外相は二十日、ロシアのラブロフ外相と会談し、北朝鮮問題について協議した。\n東京、三月二十日。\n';

/** Cyrillic letters in windows-1251 and KOI8-R, made by inverting the platform's own decoder. */
function encodeSingle(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (char) => table.get(char) ?? 63);
}

/** Two-byte encodings, made by inverting the platform's own decoder. */
function encodeDouble(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let a = 0x81; a < 0xff; a += 1)
    for (let b = 0x40; b < 0xff; b += 1) {
      const char = decoder.decode(Uint8Array.of(a, b));
      if (char.length === 1 && !table.has(char)) table.set(char, [a, b]);
    }
  return Uint8Array.from(Array.from(text).flatMap((char) => table.get(char) ?? [char.charCodeAt(0)]));
}

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const source = mark ? `\uFEFF${text}` : text;
  const bytes = Buffer.from(source, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

function read(bytes: Uint8Array) {
  const result = decode(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function refused(bytes: Uint8Array) {
  const result = decode(bytes);
  if (result.ok) throw new Error(`read as ${result.value.encoding}`);
  return result.error;
}

describe('decode: Unicode', () => {
  it('reads UTF-8 with and without mark', () => {
    expect(read(Buffer.from(RUSSIAN))).toEqual({ text: RUSSIAN, encoding: 'utf-8', notes: [] });
    expect(read(Buffer.from(`\uFEFF${RUSSIAN}`)).text).toBe(RUSSIAN);
  });

  it.each([
    ['Latin', 'TOKYO, March 20. Kishida said.\n'],
    ['Cyrillic', RUSSIAN],
    ['Japanese', JAPANESE.repeat(3)],
  ])('reads UTF-16 of both orders with mark: %s', (_script, text) => {
    expect(read(utf16(text, false, true)).text).toBe(text);
    expect(read(utf16(text, true, true)).text).toBe(text);
  });

  it.each([
    ['Latin', 'TOKYO, March 20. Kishida said.\n'],
    ['Cyrillic', RUSSIAN],
  ])('reads UTF-16 of both orders without mark and says so: %s', (_script, text) => {
    for (const big of [false, true]) {
      const decoded = read(utf16(text, big, false));
      expect(decoded.text).toBe(text);
      expect(decoded.notes.map((note) => note.code)).toEqual(['decode.guessed']);
    }
  });

  it('reads UTF-32 with mark', () => {
    const points = [0xfeff, ...Array.from(JAPANESE, (char) => char.codePointAt(0) ?? 0), 0x1f5fe];
    const bytes = Buffer.alloc(points.length * 4);
    points.forEach((point, i) => bytes.writeUInt32LE(point, i * 4));
    expect(read(bytes).text).toBe(`${JAPANESE}🗾`);
    expect(read(bytes.swap32()).text).toBe(`${JAPANESE}🗾`);
  });

  it('reads damaged UTF-8 with replacements and counts them', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from('\nend\uFFFD\n')]);
    const decoded = read(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text).toBe(`${RUSSIAN}\uFFFD\nend\uFFFD\n`);
    expect(decoded.notes).toEqual([
      {
        level: 'warning',
        code: 'decode.damaged',
        message: 'One character could not be read and became “\uFFFD”.',
      },
    ]);
  });

  it('reads every text that was written as UTF-8, exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/^\uFEFF|^%PDF|^ID3|[\0-\x08\x0e-\x1f]/.test(text)); // eslint-disable-line no-control-regex -- what makes bytes no text
        expect(read(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});

describe('decode: older encodings', () => {
  it.each(['windows-1251', 'koi8-r'])('guesses %s by its letters and names it', (encoding) => {
    const decoded = read(encodeSingle(RUSSIAN, encoding));
    expect(decoded).toMatchObject({ text: RUSSIAN, encoding });
    expect(decoded.notes[0]?.message).toContain(encoding);
  });

  it('guesses though the beginning is plain ASCII', () => {
    const text = `${'All news of the day, in English. \n'.repeat(5000)}${RUSSIAN}`;
    expect(read(encodeSingle(text, 'windows-1251')).text).toBe(text);
  });

  it.each(['shift_jis', 'euc-jp', 'gb18030', 'big5'])('guesses %s', (encoding) => {
    const text =
      encoding === 'gb18030' || encoding === 'big5'
        ? '中国外交部周三表示，双方就地区安全问题交换了意见。\n'.repeat(4)
        : JAPANESE.repeat(4);
    const bytes = encodeDouble(text, encoding);
    expect(read(bytes).text).toBe(new TextDecoder(encoding).decode(bytes));
  });

  it('takes short western text for windows-1252', () => {
    const bytes = Buffer.from('\x93Façade\x94, said the naïve señor \x96 déjà vu.', 'latin1');
    expect(read(bytes)).toMatchObject({
      text: '“Façade”, said the naïve señor – déjà vu.',
      encoding: 'windows-1252',
    });
  });

  it('believes what a page declares', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>Да</p>`;
    expect(read(encodeSingle(page, 'windows-1251'))).toEqual({
      text: page,
      encoding: 'windows-1251',
      notes: [],
    });
    const xml = `<?xml version="1.0" encoding="koi8-r"?><p>Нет</p>`;
    expect(read(encodeSingle(xml, 'koi8-r')).text).toBe(xml);
  });

  it('believes whole UTF-8 more than a stale declaration', () => {
    const page = `<meta charset="windows-1251"><p>${RUSSIAN}</p>`;
    expect(read(Buffer.from(page))).toMatchObject({ text: page, encoding: 'utf-8' });
  });

  it('goes on guessing when the declaration names no encoding', () => {
    const page = `<meta charset="x-nonsense"><p>${RUSSIAN}</p>`;
    expect(read(encodeSingle(page, 'windows-1251')).text).toBe(page);
  });

  it('reads ISO-2022-JP, whose bytes are all ASCII', () => {
    const bytes = Buffer.from([0x1b, 0x24, 0x42, 0x45, 0x6c, 0x35, 0x7e, 0x1b, 0x28, 0x42, 0x0a]);
    expect(read(bytes)).toMatchObject({ text: '東京\n', encoding: 'iso-2022-jp' });
  });

  it('takes the encoding somebody chose', () => {
    const result = decode(encodeSingle('Да', 'koi8-r'), 'koi8-r');
    expect(result).toMatchObject({ ok: true, value: { text: 'Да', notes: [] } });
    expect(decode(encodeSingle('Да', 'koi8-r'), 'nonsense')).toMatchObject({
      ok: false,
      error: { code: 'read.encoding', facts: { encoding: 'nonsense' } },
    });
  });
});

describe('decode: what is no text', () => {
  it.each([
    ['PDF', '%PDF-1.7\n%âãÏÓ'],
    ['ZIP (DOCX, ODT, XLSX, …)', 'PK\x03\x04\x14\0\x06\0word/document.xml'],
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['ELF', '\x7fELF\x02\x01\x01\0'],
    ['Word 97–2003 (DOC)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
  ])('refuses %s by name', (kind, start) => {
    expect(refused(Buffer.from(start, 'latin1'))).toEqual({ code: 'read.binary', facts: { kind } });
  });

  it('refuses rubbish, and never throws', () => {
    let seed = 7;
    const rubbish = Uint8Array.from({ length: 100_000 }, () => (seed = (seed * 16807) % 2147483647) & 255);
    expect(refused(rubbish).code).toBe('read.binary');
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => void decode(bytes)));
  });

  it('reads a text with a stray NUL', () => {
    expect(read(Buffer.from(`${'A whole sentence of text. '.repeat(20)}\0end`)).text).toContain('\0end');
  });

  it('refuses nothing and too much', () => {
    expect(refused(new Uint8Array(0)).code).toBe('read.empty');
    expect(refused(new Uint8Array(MAX_SOURCE_BYTES + 1))).toEqual({
      code: 'read.too-large',
      facts: { bytes: MAX_SOURCE_BYTES + 1, limit: MAX_SOURCE_BYTES },
    });
  });

  it('reads 20 MB in bounded time', () => {
    const started = performance.now();
    const text = RUSSIAN.repeat(Math.ceil((20 * 1024 * 1024) / Buffer.byteLength(RUSSIAN)));
    const bytes = encodeSingle(text.slice(0, 2_000_000), 'windows-1251');
    expect(read(Buffer.from(text)).text.length).toBe(text.length);
    expect(read(bytes).encoding).toBe('windows-1251');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('readBytes', () => {
  it('reads a file and answers what is missing or no file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-source-'));
    try {
      writeFileSync(join(folder, 'story.txt'), encodeSingle(RUSSIAN, 'windows-1251'));
      writeFileSync(join(folder, 'empty.txt'), '');
      expect(await readBytes(join(folder, 'story.txt'))).toMatchObject({
        ok: true,
        value: new Uint8Array(encodeSingle(RUSSIAN, 'windows-1251')),
      });
      expect(await readBytes(join(folder, 'none.txt'))).toMatchObject({ error: { code: 'read.missing' } });
      expect(await readBytes(folder)).toMatchObject({ error: { code: 'read.not-a-file' } });
      expect(await readBytes(join(folder, 'empty.txt'))).toMatchObject({ error: { code: 'read.empty' } });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
