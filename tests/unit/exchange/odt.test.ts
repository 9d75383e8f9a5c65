import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesReaderOf, readBytes } from '../../../shared/exchange/registry';
import { decode, decodeAs } from '../../../electron/services/exchange/decode';
import { odtReader } from '../../../shared/exchange/odt/read';
import type { Reading } from '../../../shared/exchange/types';
import { blockTexts } from '../../../shared/story/walk';
import { flatOdt, odt, type OdtParts } from '../../support/odt';
import { readFile } from '../../support/read-back';
import { CONTEXT, outline, storyOf, told } from './support';

const result = (content: Uint8Array) => readFile(odtReader, { name: 'story.odt', content });

function readContent(content: Uint8Array): Reading {
  const reading = result(content);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const read = (parts: OdtParts) => readContent(odt(parts));
const body = (text: string) => told(storyOf(read({ text })).body);
const PROSE =
  'The prime minister said on Monday that the talks would go on, whatever the weather, until all agreed.';

const style = (name: string, parent: string, inner = '', family = 'paragraph') =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${inner}</style:style>`;
const looks = (attributes: string) => `<style:text-properties ${attributes}/>`;

const STYLES = [
  '<style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="AT"/></style:default-style>',
  `<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1">${looks('fo:font-weight="bold"')}</style:style>`,
  style('Title', 'Heading'),
  style('Subtitle', 'Heading'),
  `<style:style style:name="Quotations" style:family="paragraph">${looks('fo:font-style="italic"')}</style:style>`,
  '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
].join('');
const AUTOMATIC = [
  style('P1', 'Heading_20_1'),
  style('T1', '', looks('fo:font-weight="bold"'), 'text'),
  style('T2', '', looks('style:text-position="super 58%"'), 'text'),
  style('T3', '', looks('text:display="none"'), 'text'),
].join('');

const STORY: OdtParts = {
  styles: STYLES,
  automatic: AUTOMATIC,
  meta: '<dc:subject>TALKS-PEACE</dc:subject><meta:initial-creator>Jane Doe</meta:initial-creator><meta:keyword>talks</meta:keyword><dc:date>2024-05-03T10:00:00.000000000</dc:date>',
  master:
    '<style:master-page style:name="Standard"><style:header><text:p>Page header words</text:p></style:header></style:master-page>',
  text: `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ann Lee</dc:creator></office:change-info><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="Title">Talks go on</text:p><text:p text:style-name="Subtitle">All sides say that they want to agree by summer</text:p>
<text:p>${PROSE}  It   was <text:span text:style-name="T1">bold</text:span>,<text:s text:c="2"/>x<text:tab/>y and 2<text:span text:style-name="T2">nd</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Said in a call.</text:p></text:note-body></text:note></text:p>
<text:p text:style-name="P1">Below</text:p><text:p text:style-name="Quotations">A quotation</text:p><text:p text:style-name="Quotations">A second line of it</text:p>
<text:list text:style-name="Numbers"><text:list-item><text:p>One</text:p><text:p>and more</text:p><text:list><text:list-item><text:p>Deeper</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>
<text:p>A <text:a xlink:href="https://example.org/a">link</text:a> and <text:span text:style-name="T3">secret</text:span>words, <office:annotation office:name="n1"><dc:creator>Ann Lee</dc:creator><dc:date>2024-05-02T09:00:00</dc:date><text:p>Really?</text:p></office:annotation>these<office:annotation-end office:name="n1"/><office:annotation office:name="n2" loext:parent-name="n1"><dc:creator>Jane Doe</dc:creator><dc:date>2024-05-02T10:00:00</dc:date><text:p>Yes.</text:p></office:annotation>.</text:p>
<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Head</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
};

describe('a manuscript of LibreOffice', () => {
  it.each([
    ['as an archive', odt(STORY)],
    ['as one file', flatOdt(STORY)],
  ])('is read by its styles, %s', (_name, content) => {
    expect(bytesReaderOf(content)?.format).toBe('odt');
    expect(outline(readContent(content)).filter((part) => !part.startsWith('drop'))).toEqual([
      'headline: Talks go on',
      'deck: All sides say that they want to agree by…',
      `paragraph: ${PROSE.slice(0, 40)}…`,
      'subhead: Below',
      'quote: A quotation\nA second line of it',
      'list: One\nand more | Deeper | Two',
      'paragraph: A link and words, these.',
      'table: Head |  | A | 1',
      'paragraph: [1] Said in a call.',
    ]);
  });

  it('keeps marks, white space, levels and what it says of itself', () => {
    const story = storyOf(read(STORY));
    expect(story).toMatchObject({ slug: 'TALKS-PEACE', byline: [{ name: 'Jane Doe' }], keywords: ['talks'] });
    expect(story.language).toBe('de-AT');
    expect(story.body[0]).toMatchObject({
      runs: [
        { text: `${PROSE} It was `, marks: [] },
        { text: 'bold', marks: ['bold'] },
        { text: ',  x\ty and 2', marks: [] },
        { text: 'nd', marks: ['sup'] },
        { text: '.[1]', marks: [] },
      ],
    });
    expect(story.body[2]).toMatchObject({ runs: [{ marks: [] }] });
    expect(story.body[3]).toMatchObject({ ordered: true, items: [{ level: 0 }, { level: 1 }, { level: 0 }] });
    expect(story.body[5]).toMatchObject({ kind: 'table', header: true });
  });

  it('has comments on several paragraphs, whose words stay apart', () => {
    const text = `<text:p>${PROSE} <office:annotation office:name="a"><text:p>Why?</text:p></office:annotation>first<text:tab/>and</text:p><text:p>second<office:annotation-end office:name="a"/> ${PROSE}</text:p>`;
    expect(read({ text }).fields.threads).toMatchObject([{ quote: 'first and second' }]);
  });

  it('has notes for editors by their style, and lines a program made are set aside', () => {
    const text = `<text:p text:style-name="Contents_20_1">Talks\t1</text:p><text:p>${PROSE}</text:p><text:p text:style-name="Editors_20_Note">Picture to come</text:p>`;
    const reading = read({ text });
    expect(reading.parts.map(({ role }) => role)).toEqual(['drop', 'paragraph', 'note']);
    expect(told(storyOf(reading).body)).toEqual([`paragraph: ${PROSE}`, 'note: Picture to come']);
  });

  it('has comments with their answers as threads, and sets heads of pages aside', () => {
    const { fields, parts, notes } = read(STORY);
    expect(fields.threads).toMatchObject([
      {
        quote: 'these',
        comments: [
          { author: 'Ann Lee', at: '2024-05-02T09:00:00Z', text: 'Really?' },
          { author: 'Jane Doe', text: 'Yes.' },
        ],
      },
    ]);
    expect(parts.filter(({ role }) => role === 'drop').flatMap(({ block }) => blockTexts(block))).toEqual([
      'Page header words',
    ]);
    const said = Object.fromEntries(notes.map(({ code, message }) => [code, message]));
    expect(said['document.changes-accepted']).toContain('of Ann Lee');
    expect(said['document.changes-accepted']).toContain('one deletion');
    expect(said['document.hidden-left-out']).toBeDefined();
  });
});

describe('what else OpenDocument holds', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array<number>(60).fill(0)]);

  it('is kept: pictures with what is said of them, text boxes, ruby, lines', () => {
    const reading = read({
      text: `<text:p>Text <text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby><text:line-break/>below<draw:frame><draw:text-box><text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A map</svg:desc></draw:frame></text:p><text:p text:style-name="Illustration">Its caption</text:p></draw:text-box></draw:frame></text:p><text:p><draw:custom-shape><text:p>In a shape</text:p></draw:custom-shape></text:p>`,
      files: { 'Pictures/a.png': png },
    });
    expect(outline(reading)).toEqual([
      'paragraph: Text 漢字(かんじ)\nbelow',
      'photo: A map',
      'caption: Its caption',
      'paragraph: In a shape',
    ]);
    expect(reading.images).toEqual([{ origin: 'inline:1', bytes: png }]);
  });

  it('has a picture once that is shown again and again', () => {
    const frame = '<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>';
    const outside = '<draw:frame><draw:image xlink:href="../beside.png"/></draw:frame>';
    const reading = read({
      text: `<text:p>Words ${frame.repeat(3)}${outside.repeat(2)}</text:p>`,
      files: { 'Pictures/a.png': png },
    });
    expect(reading.images).toEqual([
      { origin: 'inline:1', bytes: png },
      { origin: 'beside.png', bytes: null },
    ]);
    expect(reading.parts.filter(({ role }) => role === 'photo')).toHaveLength(5);
    expect(reading.notes.map(({ message }) => message)).toEqual([
      expect.stringContaining('2 pictures are only named'),
    ]);
  });

  it('is named where it cannot be kept', () => {
    const { notes } = read({
      text: '<text:p>Words.<draw:frame><draw:image xlink:href="Pictures/a.emf"/></draw:frame><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>',
    });
    expect(notes.map(({ code }) => code)).toEqual([
      'document.pictures-left-out',
      'document.objects-left-out',
    ]);
  });

  it('repeats no cell or row that holds more than a line, so that tables in tables end', () => {
    const nested = (depth: number): string => {
      const inner = depth === 0 ? '' : nested(depth - 1);
      return `<table:table><table:table-row table:number-rows-repeated="40"><table:table-cell table:number-columns-repeated="40"><text:p>x${depth}</text:p>${inner}</table:table-cell></table:table-row></table:table>`;
    };
    const before = process.cpuUsage();
    const words = body(nested(9)).join();
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
    for (let depth = 0; depth <= 9; depth += 1) expect(words).toContain(`x${depth}`);
    expect(words.length).toBeLessThan(100_000);
    expect(
      body(
        '<table:table><table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ).toEqual(['table: a ; b / a ; b']);
  });

  it('repeats cells and rows within bounds', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell>';
    const begun = Date.now();
    const [table] = storyOf(
      read({
        text: `<table:table><table:table-row table:number-rows-repeated="1000000000">${cell}</table:table-row></table:table>`,
      }),
    ).body;
    expect(table?.kind === 'table' && table.rows.length * (table.rows[0]?.cells.length ?? 0)).toBeLessThan(
      50_000,
    );
    expect(Date.now() - begun).toBeLessThan(5000);
    expect(
      body(
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ).toEqual(['table: a ; a']);
  });
});

describe('what is no OpenDocument text', () => {
  it.each([
    ['a presentation', odt({ text: '', type: 'presentation' }), 'read.other-document'],
    [
      'one that is locked',
      odt({ text: '', manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      'archive.encrypted',
    ],
    ['one without text', odt({ text: '' }), 'read.empty'],
    ['one that is cut short', odt(STORY).slice(0, 900), 'archive.damaged'],
    ['XML that is cut short', flatOdt(STORY).slice(0, 2000), 'read.not-xml'],
  ])('has a clear error: %s', (_name, content, code) => {
    expect(result(content)).toMatchObject({ error: { code } });
  });

  it.each([
    ['Excel', 'xl/workbook.xml'],
    ['Pages', 'Index/Document.iwa'],
  ])('is refused by name: %s', (name, file) => {
    const content = zipSync({ [file]: Uint8Array.from([1]) });
    const read = readBytes(content, { ...CONTEXT, encoding: null, decode, decodeAs });
    expect(read).toMatchObject({ error: { code: 'read.binary' } });
    expect(read.ok ? '' : String(read.error.facts['kind'])).toContain(name);
  });

  it('ends quickly with a reading or an error, whatever is changed', () => {
    const source = flatOdt(STORY);
    const change = fc.tuple(fc.nat(source.length - 1), fc.integer({ min: 32, max: 126 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.nat(source.length), (changes, end) => {
        const broken = source.slice(0, changes.length % 2 === 0 ? source.length : end);
        for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte;
        const begun = Date.now();
        result(broken);
        expect(Date.now() - begun).toBeLessThan(2000);
      }),
      { numRuns: 200 },
    );
  });
});
