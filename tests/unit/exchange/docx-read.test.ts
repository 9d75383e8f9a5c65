import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { docx, p, r, readDocx, readingOf, SPACES, storyOf, styles } from '../../support/docx';
import { PICTURES } from '../../support/pictures';

const PROSE =
  'The minister said on Tuesday that the talks had been frank and useful, and that both sides would meet again.';

/** Kinds and texts of the blocks of a document’s story. */
function blocks(bytes: Uint8Array): string[][] {
  return storyOf(bytes).body.map((block) => [block.kind, ...blockTexts(block)]);
}

const NUMBERING = `<w:numbering ${SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

function item(text: string, list: number, level = 0): string {
  return p(text, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

describe('a document of Word', () => {
  it('is read by the names of its styles, whatever their ids', () => {
    const bytes = docx(
      [
        p('Die Überschrift', 'Titel'),
        p('Der Untertitel der Meldung', 'Untertitel'),
        p(PROSE),
        p('Was folgt', 'berschrift1'),
        p('Ein Zitat.', 'Zitat'),
        p('Noch ein Satz.', 'Zitat'),
        p('Abgeleitet', 'Eigene'),
        p(PROSE),
      ].join(''),
      {
        parts: {
          styles: styles(
            ['Titel', 'Title'],
            ['Untertitel', 'Subtitle'],
            ['berschrift1', 'heading 1', '<w:rPr><w:b/></w:rPr>'],
            ['Zitat', 'Quote', '<w:rPr><w:i/></w:rPr>'],
            ['Eigene', 'Mine', '<w:basedOn w:val="berschrift1"/>'],
          ),
        },
      },
    );
    expect(storyOf(bytes)).toMatchObject({
      headline: 'Die Überschrift',
      deck: 'Der Untertitel der Meldung',
    });
    expect(blocks(bytes)).toEqual([
      ['paragraph', PROSE],
      ['subhead', 'Was folgt'],
      ['quote', 'Ein Zitat.\nNoch ein Satz.'],
      ['subhead', 'Abgeleitet'],
      ['paragraph', PROSE],
    ]);
    expect(JSON.stringify(storyOf(bytes).body)).not.toMatch(/"(bold|italic)"/);
  });

  it('without styles is recognised as plain copy is, its dateline and byline', () => {
    const story = storyOf(
      docx(
        [
          p('Ministers meet in Tokyo for talks'),
          p('By Jane Doe'),
          p(`TOKYO, March 20 (AP) — ${PROSE}`),
          p(PROSE),
        ].join(''),
      ),
    );
    expect(story).toMatchObject({
      headline: 'Ministers meet in Tokyo for talks',
      byline: [{ name: 'Jane Doe' }],
      dateline: { places: [{ name: 'Tokyo' }], source: null },
    });
  });

  it('gives every mark, link, break, sign and field of its text', () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const bytes = docx(
      `<w:p>${[
        r('bold', '<w:b/>'),
        r(' not', '<w:b w:val="0"/><w:i/>'),
        r('2', '<w:vertAlign w:val="subscript"/>'),
        '<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" w:char="F061"/></w:r>',
        `<w:hyperlink r:id="rId9">${r('link', '<w:u w:val="single"/><w:color w:val="1155CC"/>')}</w:hyperlink>`,
        field(' HYPERLINK "https://example.com/f" ', r('field')),
        field(' PAGE ', r('7')),
        `<w:hyperlink w:anchor="there">${r('inside')}</w:hyperlink>`,
        `<w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r(' tag')}</w:sdtContent></w:sdt></w:smartTag>`,
        '<w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        '<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath>',
      ].join('')}</w:p>`,
      { relations: { rId9: ['hyperlink', 'https://example.com/a'] } },
    );
    const [block] = storyOf(bytes).body;
    expect(block).toMatchObject({
      runs: [
        { text: 'bold', marks: ['bold'] },
        { text: ' not', marks: ['italic'] },
        { text: '2', marks: ['sub'] },
        { text: '\t\n\u2011\u00adα', marks: [] },
        { text: 'link', marks: [], href: 'https://example.com/a' },
        { text: 'field', href: 'https://example.com/f' },
        { text: '7inside tag東（とう）(a+b)/c', marks: [] },
      ],
    });
  });

  it('keeps lists by their numbering, and items whose numbering is missing', () => {
    const body = [
      p(PROSE),
      item('one', 1),
      item('deeper', 1, 1),
      item('two', 1),
      item('bullet', 2),
      p('Between.'),
      item('lost', 9),
    ].join('');
    expect(storyOf(docx(body, { parts: { numbering: NUMBERING } })).body.slice(1)).toMatchObject([
      { kind: 'list', ordered: true, items: [{ level: 0 }, { level: 1 }, { level: 0 }] },
      { kind: 'list', ordered: false, items: [{ runs: [{ text: 'bullet' }] }] },
      { kind: 'paragraph' },
      { kind: 'list', ordered: false, items: [{ runs: [{ text: 'lost' }] }] },
    ]);
  });

  it('keeps tables with merged cells, and what stands within them', () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('A', '<w:gridSpan w:val="2"/>')}${cell('B')}</w:tr><w:tr>${cell('1', '<w:vMerge w:val="restart"/>')}${cell('2')}${cell('3')}</w:tr></w:tbl>`;
    expect(storyOf(docx(p(PROSE) + table)).body[1]).toMatchObject({
      kind: 'table',
      header: true,
      rows: [
        { cells: [{ runs: [{ text: 'A' }] }, { runs: [] }, { runs: [{ text: 'B' }] }] },
        { cells: [{ runs: [{ text: '1' }] }, { runs: [{ text: '2' }] }, { runs: [{ text: '3' }] }] },
      ],
    });
  });

  it('keeps footnotes as notes for editors, and text boxes once, whatever alternatives there are', () => {
    const box = `<w:txbxContent>${p('In a box.')}</w:txbxContent>`;
    const bytes = docx(
      `${p(PROSE)}<w:p>${r('A claim')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}</w:p><w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      {
        parts: {
          footnotes: `<w:footnotes ${SPACES}><w:footnote w:id="2">${p('The source.')}</w:footnote></w:footnotes>`,
        },
      },
    );
    expect(blocks(bytes).slice(1)).toEqual([
      ['paragraph', 'A claim.'],
      ['note', 'Footnote 1: The source.'],
      ['paragraph', 'In a box.'],
    ]);
  });

  it('takes pictures with their alternative text, and tells of those no story can hold', () => {
    const [picture] = PICTURES;
    const drawing = (id: string, alt: string): string =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const bytes = docx(
      [
        p(PROSE),
        drawing('i1', 'A red dot'),
        p('Red, seen on Monday.', 'C'),
        drawing('i2', ''),
        drawing('i3', ''),
      ].join(''),
      {
        parts: { styles: styles(['C', 'caption']) },
        relations: {
          i1: ['image', '/word/media/a.png'],
          i2: ['image', 'media/b.emf'],
          i3: ['image', 'media/none.png'],
        },
        files: { 'word/media/a.png': picture.bytes, 'word/media/b.emf': 'no picture' },
      },
    );
    const reading = readingOf(bytes);
    expect(reading.images).toEqual([{ origin: 'word/media/a.png', bytes: picture.bytes }]);
    expect(reading.notes.map(({ code }) => code)).toEqual([
      'docx.pictures-unreadable',
      'docx.pictures-missing',
    ]);
    expect(storyOf(bytes).body[1]).toMatchObject({
      kind: 'photo',
      photo: { alt: 'A red dot', caption: [{ text: 'Red, seen on Monday.' }], origin: 'word/media/a.png' },
    });
  });

  it('unpacks what is shown again and again once, though each place of it is told', () => {
    const drawing = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const bytes = docx(p(PROSE) + drawing.repeat(1000), {
      relations: { i1: ['image', 'media/b.emf'] },
      files: {
        'word/media/b.emf': Uint8Array.from(
          { length: 4_000_000 },
          (_, at) => Math.imul(at ^ (at >>> 7), 2_654_435_761) >>> 24,
        ),
      },
    });
    const before = process.cpuUsage();
    const { notes } = readingOf(bytes);
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
    expect(notes.map(({ message }) => message).join()).toContain('1000 EMF');
  });

  it('sets heads and feet of pages and hidden text aside, and loses neither', () => {
    const bytes = docx(p(PROSE) + p(r('Shown') + r(' hidden words', '<w:vanish/>')), {
      parts: {
        header1: `<w:hdr ${SPACES}>${p('TALKS-SLUG')}</w:hdr>`,
        footer1: `<w:ftr ${SPACES}>${p('Page 1')}</w:ftr>`,
      },
    });
    const dropped = readingOf(bytes).parts.filter(({ role }) => role === 'drop');
    expect(dropped.map(({ block }) => blockTexts(block).join())).toEqual([
      'TALKS-SLUG',
      'hidden words',
      'Page 1',
    ]);
    expect(blocks(bytes)).toEqual([
      ['paragraph', PROSE],
      ['paragraph', 'Shown'],
    ]);
  });

  it('is one with the namespaces of the Strict form, and with macros nobody runs', () => {
    const strict = (xml: string): string =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      );
    const bytes = docx('', {
      files: {
        'word/document.xml': strict(`<w:document ${SPACES}><w:body>${p(PROSE)}</w:body></w:document>`),
        'word/vbaProject.bin': 'Sub Evil()',
      },
      contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    });
    expect(blocks(bytes)).toEqual([['paragraph', PROSE]]);
    expect(readingOf(bytes).notes.map(({ code }) => code)).toContain('docx.macros');
  });

  it('says the language most of its text is in', () => {
    const words = r(
      'Der Minister sagte am Dienstag, die Gespräche gingen weiter.',
      '<w:lang w:val="de-AT"/>',
    );
    expect(storyOf(docx(p(words) + p('OK'))).language).toBe('de-AT');
  });
});

describe('documents of other programs', () => {
  it('Google Docs: ids of its own, links underlined by hand, answers at the same words', () => {
    const comment = (id: number, text: string): string =>
      `<w:comment w:id="${id}" w:author="Ann" w:date="2019-03-20T10:0${id}:00Z">${p(text)}</w:comment>`;
    const bytes = docx(
      `${p('The headline of it', 'Title')}<w:p><w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${r('frank')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${r(` ${PROSE}`)}</w:p>`,
      {
        parts: {
          styles: styles(['Title', 'Title']),
          comments: `<w:comments ${SPACES}>${comment(0, 'Really?')}${comment(1, 'Yes.')}</w:comments>`,
        },
      },
    );
    expect(storyOf(bytes)).toMatchObject({
      headline: 'The headline of it',
      threads: [
        { quote: 'frank', resolved: false, comments: [{ author: 'Ann', text: 'Really?' }, { text: 'Yes.' }] },
      ],
    });
  });

  it('pandoc: block text, a rule drawn, a list whose levels have numbers of their own', () => {
    const bytes = docx(
      `${p('Headline here', 'Title')}${p(PROSE, 'FirstParagraph')}${p('Quoted.', 'BlockText')}<w:p><w:r><w:pict><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t" o:hr="t"/></w:pict></w:r></w:p>${item('a', 1)}${item('b', 2, 1)}`,
      { parts: { styles: styles(['Title', 'Title'], ['BlockText', 'Block Text']), numbering: NUMBERING } },
    );
    expect(blocks(bytes)).toEqual([['paragraph', PROSE], ['quote', 'Quoted.'], ['rule'], ['list', 'a', 'b']]);
  });

  it('LibreOffice: styles of its own names, an empty line of the style of a horizontal line', () => {
    const bytes = docx(`${p(PROSE, 'BodyText')}${p('Q', 'Q')}${p('<w:r/>', 'HL')}`, {
      parts: {
        styles: styles(
          ['Q', 'Quotations'],
          ['HL', 'Horizontal Line', '<w:pPr><w:pBdr><w:bottom w:val="double"/></w:pBdr></w:pPr>'],
        ),
      },
    });
    expect(blocks(bytes)).toEqual([['paragraph', PROSE], ['quote', 'Q'], ['rule']]);
  });
});

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="Ann" w:date="2019-03-20T10:00:00Z"';
  const CHANGED = `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${r('One ')}<w:ins ${by}>${r('new ')}</w:ins><w:del ${by}><w:r><w:delText xml:space="preserve">old </w:delText></w:r></w:del></w:p><w:p>${r('two.', `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`)}</w:p><w:p><w:moveFrom ${by}>${r('moved')}</w:moveFrom></w:p><w:p><w:moveTo ${by}>${r('moved')}</w:moveTo></w:p>`;

  it('are taken as accepted, counted and named, and what was deleted is told', () => {
    const story = storyOf(docx(p(PROSE) + CHANGED));
    expect(story.body.slice(1).map((block) => blockTexts(block).join())).toEqual([
      'One new two.',
      'moved',
      'Deleted in the Word file:\nAnn: old',
    ]);
    expect(story.body.at(-1)?.kind).toBe('note');
    expect(readingOf(docx(p(PROSE) + CHANGED)).notes).toMatchObject([
      {
        level: 'warning',
        code: 'docx.changes-accepted',
        message:
          '1 insertion, 1 deletion, 1 move and 1 change of format by Ann, tracked in the file, were taken as accepted. What was deleted stands in a note for editors at the end.',
      },
    ]);
  });

  it('tell of a footnote whose reference was deleted', () => {
    const bytes = docx(
      `${p(PROSE)}<w:p>${r('Kept')}<w:del ${by}><w:r><w:footnoteReference w:id="2"/></w:r></w:del></w:p>`,
      {
        parts: {
          footnotes: `<w:footnotes ${SPACES}><w:footnote w:id="2">${p('Its source.')}</w:footnote></w:footnotes>`,
        },
      },
    );
    expect(blocks(bytes).slice(1)).toEqual([
      ['paragraph', 'Kept'],
      ['note', 'Deleted in the Word file:\nAnn: [Its source.]'],
    ]);
  });

  it('are read where nobody says whose they are, and rows are deleted whole', () => {
    const row = (text: string, change = ''): string =>
      `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('kept')}${row('gone', '<w:del w:id="3"/>')}</w:tbl>`;
    expect(blocks(docx(p(PROSE) + table)).slice(1)).toEqual([
      ['table', 'kept', 'x'],
      ['note', 'Deleted in the Word file:\ngone x'],
    ]);
  });
});

describe('comments of Word', () => {
  it('are threads: answers, what is resolved, and what they were said of', () => {
    const comment = (id: number, para: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="A${id}" w:date="2019-03-20T10:00:00Z"><w:p w14:paraId="${para}">${r(text)}</w:p></w:comment>`;
    const bytes = docx(
      `<w:p>${r('The ')}<w:commentRangeStart w:id="5"/>${r('minister')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>${r(` said. ${PROSE}`)}</w:p>`,
      {
        parts: {
          comments: `<w:comments ${SPACES}>${comment(5, '00000001', 'Who?')}${comment(6, '00000002', 'Kono.')}</w:comments>`,
          commentsExtended: `<w15:commentsEx ${SPACES}><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/></w15:commentsEx>`,
        },
      },
    );
    expect(storyOf(bytes).threads).toMatchObject([
      {
        quote: 'minister',
        resolved: true,
        comments: [
          { author: 'A5', at: '2019-03-20T10:00:00Z', text: 'Who?' },
          { author: 'A6', text: 'Kono.' },
        ],
      },
    ]);
  });
});

describe('a document that is damaged or hostile', () => {
  it.each([
    ['styles', { styles: '<w:styles' }],
    ['numbering', { numbering: 'no xml' }],
    ['footnotes', { footnotes: '<a><b></a>' }],
    ['comments', { comments: '' }],
    ['header', { header1: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }],
  ])('%s: a damaged part leaves the text whole, and is named', (_, parts) => {
    const reading = readingOf(docx(p(PROSE), { parts }));
    expect(reading.parts.map(({ block }) => blockTexts(block).join())).toContain(PROSE);
    expect(reading.notes.map(({ code }) => code)).toContain('docx.part-damaged');
  });

  it('styles based on each other, ids nobody has and relations to nowhere do no harm', () => {
    const bytes = docx(
      `${p(PROSE, 'A')}<w:p>${r('x')}<w:hyperlink r:id="none">${r('y')}</w:hyperlink><w:commentRangeStart w:id="7"/><w:r><w:footnoteReference w:id="8"/><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="begin"/></w:r></w:p>${p('after')}`,
      {
        parts: { styles: styles(['A', 'A', '<w:basedOn w:val="B"/>'], ['B', 'B', '<w:basedOn w:val="A"/>']) },
        relations: { up: ['image', '../../../etc/passwd'] },
      },
    );
    expect(storyOf(bytes).body.map((block) => textOf(block.kind === 'paragraph' ? block.runs : []))).toEqual([
      PROSE,
      'xy',
      'after',
    ]);
  });

  it.each([
    [
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'read.not-a-document',
    ],
  ])('%s is no document', (_, contentType, code) => {
    const bytes = docx('', { contentType, files: { 'word/document.xml': '<workbook/>' } });
    const read = readDocx(bytes);
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });

  it('cut short, it says that it is damaged', () => {
    const bytes = docx(p(PROSE));
    const read = readDocx(bytes.subarray(0, bytes.length - 40));
    expect(read.ok ? 'read' : read.error.code).toBe('archive.damaged');
  });

  it('nested without end is refused, and the text of a wrong main part is not read', () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(2000)}${p('x')}${'</w:sdtContent></w:sdt>'.repeat(2000)}`;
    const read = readDocx(docx(deep));
    expect(read.ok ? 'read' : read.error.code).toBe('read.not-xml');
  });

  it('with ten thousand paragraphs is read in time, each of them', () => {
    const bytes = docx(Array.from({ length: 10_000 }, (_, at) => p(`${at}. ${PROSE}`)).join(''));
    const before = process.cpuUsage();
    expect(readingOf(bytes).parts).toHaveLength(10_000);
    // Microseconds: what other programs take from the machine does not count.
    expect(process.cpuUsage(before).user).toBeLessThan(15_000_000);
  });
});
