import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertText } from '../../../electron/services/exchange/convert';
import { decodeAs } from '../../../electron/services/exchange/decode';
import { readRtfFragment } from '../../../shared/exchange/rtf/read-fragment';
import { rtfReader } from '../../../shared/exchange/rtf/read';
import type { Reading } from '../../../shared/exchange/types';
import { blockTexts } from '../../../shared/story/walk';
import { readFile } from '../../support/read-back';
import { CONTEXT, outline, storyOf, told } from './support';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const result = (text: string) => readFile(rtfReader, { name: 'story.rtf', content: bytes(text) });

function read(text: string): Reading {
  const reading = result(text);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const PROSE =
  'The prime minister said on Monday that the talks would go on, whatever the weather, until all agreed.';
const body = (text: string) => told(storyOf(read(text)).body);
const words = (text: string) =>
  read(text)
    .parts.flatMap(({ block }) => blockTexts(block))
    .join('\n');

describe('a manuscript of Word', () => {
  const word = String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman\fcharset0{\*\panose 02020603050405020304}Times New Roman{\*\falt Arial};}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql \snext0 Normal;}{\s1\outlinelevel0\sbasedon0 heading 1;}{\s2\sbasedon0 Titel;}{\s3 Untertitel;}{\s4\sbasedon3 My Deck;}{\s5 Zitat;}{\*\cs10 \additive Default Paragraph Font;}}
{\*\listtable{\list{\listlevel\levelnfc0\levelnfcn0{\leveltext\'02\'00.;}{\levelnumbers\'01;}}{\listlevel\levelnfc23\levelnfcn23{\leveltext\'01\u-3913 ?;}{\levelnumbers;}}{\listname ;}\listid77}}
{\*\listoverridetable{\listoverride\listid77\listoverridecount0\ls1}}{\*\revtbl {Unknown;}{Ann Lee;}}
{\info{\title Something else}{\author Jane Doe}{\keywords talks, peace}{\revtim\yr2024\mo5\dy3\hr10\min30}}
{\header \pard Page header words\par}
\pard\plain\s2\b Talks go on\par\pard\plain\s4 All sides say that they want to agree by summer\par
\pard\plain ${PROSE} It was {\b bold}, {\i\ul0 italic} and H{\sub 2}O.{\footnote \pard\plain {\super\chftn} Said in a call.}\par
\pard\s1\b Below\par\pard\plain\s5\i A quotation\par A second line of it\par
\pard\plain{\listtext\pard 1.\tab}\ls1\ilvl0 One\par{\listtext\pard \'b7\tab}\pard\ls1\ilvl1 Deeper\par\pard\ls1\ilvl0 Two\par
\pard {\field{\*\fldinst HYPERLINK "https://example.org/a" }{\fldrslt\ul a link}} and {\v secret} {\deleted\revauthdel1 gone}{\revised\revauth1 new} words.\par
\trowd\trhdr\cellx1000\cellx2000\pard\intbl Name\cell Number\cell\row\trowd\pard\intbl A\cell 1\cell\row\pard
After {\*\atrfstart 0}this{\*\atrfend 0}{\*\atnid AL}{\*\atnauthor Ann Lee}\chatn{\*\annotation{\*\atnref 0}\pard\plain Really?} ends.\par}`;

  it('has headline, deck and quotation by its styles, lists by their table, and footnotes at its end', () => {
    expect(outline(read(word))).toEqual([
      'headline: Talks go on',
      'deck: All sides say that they want to agree by…',
      `paragraph: ${PROSE.slice(0, 40)}…`,
      'subhead: Below',
      'quote: A quotation\nA second line of it',
      'list: One | Deeper | Two',
      'paragraph: a link and  new words.',
      'table: Name | Number | A | 1',
      'paragraph: After this ends.',
      'paragraph: [1] Said in a call.',
      'drop: Page header words',
    ]);
  });

  it('keeps marks, levels, links, heads of tables and what it says of itself', () => {
    const { body: blocks, byline, keywords } = storyOf(read(word));
    expect(byline).toEqual([{ name: 'Jane Doe', role: '' }]);
    expect(keywords).toEqual(['talks', 'peace']);
    expect(blocks[0]).toMatchObject({
      runs: [
        {},
        { text: 'bold', marks: ['bold'] },
        {},
        { text: 'italic', marks: ['italic'] },
        {},
        { text: '2', marks: ['sub'] },
        { text: 'O.[1]', marks: [] },
      ],
    });
    expect(blocks[2]).toMatchObject({ kind: 'quote', runs: [{ marks: [] }] });
    expect(blocks[3]).toMatchObject({ ordered: true, items: [{ level: 0 }, { level: 1 }, { level: 0 }] });
    expect(blocks[4]).toMatchObject({
      runs: [{ text: 'a link', marks: [], href: 'https://example.org/a' }, {}],
    });
    expect(blocks[5]).toMatchObject({ kind: 'table', header: true });
  });

  it('has comments as threads about their words, and says what was accepted and left out', () => {
    const { fields, notes } = read(word);
    expect(fields.threads).toMatchObject([
      { quote: 'this', comments: [{ author: 'Ann Lee', text: 'Really?' }] },
    ]);
    const said = Object.fromEntries(notes.map(({ code, message }) => [code, message]));
    expect(said['document.changes-accepted']).toContain('Ann Lee');
    expect(said['document.changes-accepted']).toContain('one insertion and one deletion');
    expect(said['document.hidden-left-out']).toBeDefined();
  });

  it('has comments on several paragraphs and cells, whose words stay apart', () => {
    const text = String.raw`{\rtf1\ansi ${PROSE} {\*\atrfstart 0}first\tab and\par second\par\trowd\intbl one\cell two{\*\atrfend 0}{\*\atnauthor Ann}{\*\annotation{\*\atnref 0}\pard Why?}\cell\row\pard ${PROSE}\par}`;
    expect(read(text).fields.threads).toMatchObject([
      { quote: 'first and second one two', comments: [{ text: 'Why?' }] },
    ]);
  });
});

describe('letters of RTF', () => {
  const fonts = String.raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}{\f3\fcharset238 D;}{\f4 Arial CYR;}{\f5\fcharset2 Symbol;}{\f6\fcharset77 E;}}`;

  it.each([
    [
      'of each font in its own code page',
      String.raw`\f1 \'cf\'f0\'e8\f2 \'83\'65\'83X\'83g\f3 \'e8\f4 \'c4\f0 \'e4`,
      'ПриテストčДä',
    ],
    ['of two bytes whose second is written plainly', String.raw`\f2 \'83e\'83X`, 'テス'],
    ['of old Macs', String.raw`\f6 \'8e\'d5`, 'é’'],
    [
      'by number, with what old readers see passed over',
      String.raw`\u1055?\uc2\u-10179\'81\'82\u-8704\'81\'82\uc0\u233 x\uc1\u8217\'92`,
      'П😀éx’',
    ],
    ['by number without anything for old readers', String.raw`\u8217\b x`, '’x'],
    ['of sign fonts', String.raw`\f5 \'61\u-3999 ?`, 'αα'],
    ['by name', String.raw`\ldblquote x\rdblquote\emdash\~\_y\tab z`, '“x”—\u00a0\u2011y\tz'],
    ['in braces that are meant', String.raw`\{a\}\\`, '{a}\\'],
    ['within a group for readers of Unicode', String.raw`{\upr{a}{\*\ud{\u1046 ?}}}`, 'Ж'],
  ])('are read %s', (_name, text, expected) => {
    expect(words(String.raw`{\rtf1\ansi\ansicpg1252\deff0${fonts}\pard ${text}\par}`)).toBe(expected);
  });

  it.each([
    ['pc', "\\pc \\'82", 'é'],
    ['pca', "\\pca \\'9c", '£'],
    ['mac', "\\mac \\'8e", 'é'],
  ])('are read in the code page of %s', (_name, text, expected) => {
    expect(words(`{\\rtf1${text}\\par}`)).toBe(expected);
  });

  it('that stand as UTF-8 are believed where all of them are', () => {
    const text = new TextEncoder().encode('{\\rtf1\\ansi Zażółć 한국\\par}');
    const reading = readFile(rtfReader, { name: '', content: text });
    expect(reading.ok && reading.value.parts.flatMap(({ block }) => blockTexts(block))).toEqual([
      'Zażółć 한국',
    ]);
  });

  it('come back exactly, in every script', () => {
    const sign = fc.oneof(
      fc.constantFrom(...Array.from('abc XYZ äßñ ПриветЖ テスト漢字 한국 עברית العربية ไทย 😀𐌲 “”—{}\\')),
      fc.integer({ min: 0x21, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
    );
    const text = fc
      .array(sign, { minLength: 1, maxLength: 60 })
      .map((signs) =>
        signs
          .join('')
          .replace(/\s+|\p{C}/gu, ' ')
          .trim(),
      )
      .filter((line) => line !== '' && !/^[•◦▪▫‣●○■⁃]/.test(line));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 2 }), (line, fallback) => {
        const written = line.replace(/[^ -~]|[{}\\]/g, (unit) =>
          /[{}\\]/.test(unit)
            ? `\\${unit}`
            : `\\u${(unit.charCodeAt(0) << 16) >> 16}${fallback === 0 ? ' ' : "\\'3f".repeat(fallback)}`,
        );
        expect(words(`{\\rtf1\\ansi\\uc${fallback}\\pard a${written}z\\par}`)).toBe(`a${line}z`);
      }),
    );
  });

  it('of one byte come back exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xc0, max: 0xff }), { minLength: 1 }), (codes) => {
        const written = codes.map((code) => `\\'${code.toString(16)}`).join('');
        const expected = decodeAs(Uint8Array.from(codes), 'windows-1251');
        expect(words(`{\\rtf1\\ansi\\ansicpg1251\\pard x${written}x\\par}`)).toBe(`x${expected}x`);
      }),
    );
  });
});

describe('what other programs write', () => {
  it('of Apple: paragraphs at the ends of lines, items in tabs, pictures beside', () => {
    const text = String.raw`{\rtf1\ansi\ansicpg1252\cocoartf2639
{\*\listtable{\list\listtemplateid1{\listlevel\levelnfc23\levelnfcn23{\leveltext\'01\uc0\u8226 ;}}\listid1}}{\*\listoverridetable{\listoverride\listid1\ls1}}
\pard\ls1\ilvl0 {\listtext	\uc0\u8226 	}One\
{\listtext	\uc0\u8226 	}Two\
\pard First line\
{{\NeXTGraphic pic.png \width640 \height480
}${'\xac'}}Last line\
}`;
    const reading = read(text);
    expect(outline(reading).filter((part) => !part.startsWith('photo'))).toEqual([
      'list: One | Two',
      expect.stringContaining('First line'),
      expect.stringContaining('Last line'),
    ]);
    expect(reading.images).toEqual([{ origin: 'pic.png', bytes: null }]);
  });

  it('of old numbering, typed bullets, nested tables, text boxes and unknown destinations', () => {
    const text = String.raw`{\rtf1\ansi{\*\unknown not shown}\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt{\pntxtb\'b7}}Old item\par\pard \bullet\tab Typed item\par
\trowd\pard\intbl Outer {\pard\intbl\itap2 in\nestcell ner\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}}\pard\intbl\itap1 text\cell Second\cell\row\pard
{\shp{\*\shpinst{\sp{\sn name}{\sv Not shown}}{\shptxt Box words\par}}{\shprslt Not shown}}Around the box.\par}`;
    expect(body(text)).toEqual([
      'ul: Old item',
      'ul: Typed item',
      'table: Outer in\tner\ntext ; Second',
      'paragraph: Box words',
      'paragraph: Around the box.',
    ]);
  });

  it('has pictures of kinds a story holds, described, and names the others', () => {
    const png = '89504e470d0a1a0a' + '00'.repeat(60);
    const reading = read(
      `{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv A map}}}\\pngblip ${png}}}{\\nonshppict{\\pict\\wmetafile8 ${'00'.repeat(60)}}}{\\pict\\wmetafile8\\bin60 ${'}'.repeat(60)}} Text.\\par}`,
    );
    expect(reading.images).toMatchObject([{ origin: 'inline:1' }]);
    expect(reading.images[0]?.bytes?.length).toBe(68);
    expect(reading.parts.find(({ role }) => role === 'photo')?.block).toMatchObject({
      photo: { alt: 'A map' },
    });
    expect(reading.notes.map(({ message }) => message).join()).toContain('WMF');
    expect(storyOf(reading).lead?.origin).toBe('inline:1');
  });
});

describe('RTF that is no whole document', () => {
  it('is read as far as it goes, and says so', () => {
    const { notes } = read(`{\\rtf1\\ansi\\pard ${PROSE}\\par And then`);
    expect(notes.map(({ code }) => code)).toContain('read.cut-short');
  });

  it('has a clear error where it ends before its text, is empty or nested without end', () => {
    expect(result('{\\rtf1\\ansi{\\fonttbl{\\f0 Ari')).toMatchObject({ error: { code: 'read.cut-short' } });
    expect(result('{\\rtf1\\ansi\\par}')).toMatchObject({ error: { code: 'read.empty' } });
    expect(result(`{\\rtf1${'{'.repeat(100_000)}`)).toMatchObject({ error: { code: 'read.too-complex' } });
  });

  it('ends quickly with a reading or an error, whatever is cut off or changed', () => {
    const source = bytes(
      String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset128 A;}}{\stylesheet{\s1 heading 1;}}\trowd\pard\intbl a\cell{\field{\*\fldinst HYPERLINK "http://a.b"}{\fldrslt x}}\cell\row\pard\s1 \u233?\'83\'65{\pict\pngblip\bin4 abcd}{\footnote x}\par}`,
    );
    const change = fc.tuple(fc.nat(source.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.nat(source.length), fc.array(change, { maxLength: 8 }), (end, changes) => {
        const broken = source.slice(0, end);
        for (const [at, byte] of changes) if (at < end) broken[at] = byte;
        const begun = Date.now();
        readFile(rtfReader, { name: '', content: broken });
        expect(Date.now() - begun).toBeLessThan(2000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('RTF that comes as text', () => {
  it('is read by what it is, letters that are no bytes too', () => {
    const reading = convertText(`{\\rtf1\\ansi ${PROSE} Zażółć\\par}`, CONTEXT);
    expect(reading).toMatchObject({ ok: true, value: { format: 'rtf' } });
    expect(reading.ok && reading.value.parts.flatMap(({ block }) => blockTexts(block)).join()).toContain(
      'Zażółć',
    );
  });

  it('is pasted in time however many pictures stand in one paragraph, and not at all where it is too long', () => {
    const source = `{\\rtf1 ${'word {\\b b}{\\NeXTGraphic a.png }'.repeat(15_000)}\\par}`;
    const before = process.cpuUsage();
    const { blocks, images } = readRtfFragment(source, decodeAs);
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
    expect([blocks.length, images.length]).toEqual([15_001, 15_000]);
    const long = `{\\rtf1 ${'x'.repeat(9_000_000)}}`;
    expect(readRtfFragment(long, decodeAs).blocks).toEqual([]);
  });

  it('is pasted as blocks, nothing guessed', () => {
    const { blocks } = readRtfFragment('{\\rtf1\\ansi By Jane Doe\\par {\\b Bold} text\\par}', decodeAs);
    expect(told(blocks)).toEqual(['paragraph: By Jane Doe', 'paragraph: Bold text']);
  });
});

describe('the language a document says', () => {
  it.each([
    ['\\lang1031 Der Minister sagte am Montag, dass die Gespräche weitergehen.', 'de'],
    ['\\lang1033 \\u51221?\\u48512?\\u45716? \\u50900?\\u50836?\\u51068?', undefined],
    ['\\lang1042 The minister said on Monday that the talks would go on.', undefined],
  ])('is believed only where its letters can be of it: %s', (text, language) => {
    expect(read(`{\\rtf1\\ansi\\ansicpg1252\\pard ${text}\\par}`).fields.language).toBe(language);
  });
});
