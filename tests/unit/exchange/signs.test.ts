import { describe, expect, it } from 'vitest';
import { rtfReader } from '../../../shared/exchange/rtf/read';
import { signOf } from '../../../shared/exchange/manuscript/signs';
import { isPicture, pictureKind } from '../../../shared/exchange/picture-kind';
import { docx, storyOf as storyOfDocx } from '../../support/docx';
import { readFile } from '../../support/read-back';
import { storyOf, told } from './support';

describe('a sign of a font', () => {
  it.each([
    ['Symbol', 0x20, ' '],
    ['symbol', 0x61, 'α'],
    ['Symbol', 0x7e, '∼'],
    ['SymbolMT', 0xa0, '€'],
    ['Symbol', 0xfe, '⎭'],
    ['Wingdings', 0xfc, '✓'],
    ['Wingdings-Regular', 0x28, '☎'],
  ])('is the letter it looks like: %s %i', (font, byte, letter) => {
    expect(signOf(font, byte)).toBe(letter);
  });

  it.each([
    ['Symbol', 0x7f],
    ['Symbol', 0xff],
    ['Wingdings', 0x41],
    ['Wingdings 3', 0x71],
    ['Webdings', 0x71],
    ['Arial', 0x61],
  ])('is none that is known: %s %i', (font, byte) => {
    expect(signOf(font, byte)).toBeNull();
  });

  it('is the same in Word and in RTF', () => {
    const signs = [0xb3, 0x60, 0xae].map((byte) => byte.toString(16));
    const word = signs.map((sign) => `<w:r><w:sym w:font="Symbol" w:char="F0${sign}"/></w:r>`).join('');
    const rtf = `{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset2 Symbol;}}\\f0 ${signs.map((sign) => `\\'${sign}`).join('')}\\par}`;
    const read = readFile(rtfReader, { name: 'a.rtf', content: rtf });
    expect(told(storyOfDocx(docx(`<w:p>${word}</w:p>`)).body)).toEqual(['paragraph: ≥‾→']);
    expect(read.ok && told(storyOf(read.value).body)).toEqual(['paragraph: ≥‾→']);
  });
});

describe('the kind of a picture', () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it.each([
    ['RIFF\0\0\0\0WEBPVP8 ', 'WebP'],
    ['\0\0\0\x20ftypavif', 'AVIF'],
    ['GIF89a', 'GIF'],
  ])('is one a story can hold by its bytes: %j', (head, name) => {
    expect(pictureKind(bytes(head))).toMatchObject({ name, isKept: true });
  });

  it.each([
    [`${'\0'.repeat(40)} EMF`, 'EMF'],
    ['II*\0', 'TIFF'],
    ['RIFF\0\0\0\0WAVEfmt ', 'unknown'],
    ['', 'unknown'],
  ])('is one it cannot: %j', (head, name) => {
    expect(pictureKind(bytes(head)).name).toBe(name);
    expect(isPicture(bytes(head))).toBe(false);
  });
});
