import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../shared/exchange/docx/read';
import { docxWriter } from '../../../shared/exchange/docx/write';
import { embargoLine } from '../../../shared/exchange/embargo';
import { odtReader } from '../../../shared/exchange/odt/read';
import { rtfReader } from '../../../shared/exchange/rtf/read';
import type { Reading } from '../../../shared/exchange/types';
import { openZip } from '../../../shared/archive/unzip';
import { DOCUMENT_LIMITS } from '../../../shared/archive/limits';
import { zip } from '../../../shared/archive/zip';
import { newStory, paragraph } from '../../../shared/story/create';
import type { Embargo } from '../../../shared/story/story';
import { docx, p, readingOf, SPACES } from '../../support/docx';
import { odt } from '../../support/odt';
import { NOW, packed, readFile } from '../../support/read-back';
import { outline } from './support';

const EMBARGO: Embargo = { until: '2026-03-20T01:00:00Z', zone: 'Asia/Tokyo' };
const LINE = embargoLine(EMBARGO);
const UNCLEAR = 'EMBARGOED till Tuesday noon, local time';
const HEADLINE = 'Ministers meet in Tokyo for talks';
const PROSE =
  'The minister said on Tuesday that the talks had been frank and useful, and that both sides would meet again.';

/** Documents of other programs with a line above the headline, and one in the head of the pages. */
const FORMATS: readonly [string, (line: string, head: string) => Reading][] = [
  [
    'DOCX',
    (line, head) =>
      readingOf(
        docx([line, HEADLINE, PROSE, PROSE].map((text) => (text === '' ? '' : p(text))).join(''), {
          parts:
            head === ''
              ? {}
              : {
                  header1: `<w:hdr ${SPACES}>${p(`<w:r><w:t>TALKS</w:t><w:tab/><w:t>${head}</w:t></w:r>`)}</w:hdr>`,
                },
        }),
      ),
  ],
  [
    'RTF',
    (line, head) =>
      reading(
        rtfReader,
        `{\\rtf1\\ansi{\\header ${head === '' ? '' : `TALKS\\tab ${head}`}\\par}${[line, HEADLINE, PROSE, PROSE].map((text) => `${text}\\par `).join('')}}`,
      ),
  ],
  [
    'ODT',
    (line, head) =>
      reading(
        odtReader,
        odt({
          text: [line, HEADLINE, PROSE, PROSE].map((text) => `<text:p>${text}</text:p>`).join(''),
          master: `<style:master-page><style:header><text:p>${head === '' ? '' : `TALKS<text:tab/>${head}`}</text:p></style:header></style:master-page>`,
        }),
      ),
  ],
];

function reading(reader: typeof rtfReader, content: string | Uint8Array): Reading {
  const read = readFile(reader, { name: '', content });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe.each(FORMATS)('an embargo in anybody’s %s', (_format, read) => {
  it('at the top of the text is the story’s, and not in it', () => {
    const { fields, notes, parts } = read(LINE, '');
    expect(fields.embargo).toEqual(EMBARGO);
    expect(notes.map(({ code }) => code)).not.toContain('read.embargo-unclear');
    expect(parts.filter(({ role }) => role === 'headline')).toHaveLength(1);
  });

  it('in the head of the pages is the story’s', () => {
    expect(read('', LINE).fields.embargo).toEqual(EMBARGO);
  });

  it.each([
    ['the text', UNCLEAR, ''],
    ['the pages', '', UNCLEAR],
  ])('that nobody can read, at the top of %s, is a note for editors and a warning', (_place, line, head) => {
    const unclear = read(line, head);
    expect(unclear.fields.embargo).toBeUndefined();
    expect(unclear.notes).toContainEqual(
      expect.objectContaining({ level: 'warning', code: 'read.embargo-unclear' }),
    );
    expect(outline(unclear)).toContain(`note: ${UNCLEAR}`);
  });
});

/** A document of ours whose main part somebody changed in Word. */
function changed(embargo: Embargo | null, change: (xml: string) => string): Reading {
  const story = { ...newStory({ now: NOW }), headline: HEADLINE, body: [paragraph(PROSE)], embargo };
  const opened = openZip(packed(docxWriter, story), DOCUMENT_LIMITS);
  if (!opened.ok) throw new Error(opened.error.code);
  const files = opened.value.names.flatMap((name) => {
    const file = opened.value.read(name);
    if (file?.ok !== true) return [];
    if (name !== 'word/document.xml') return [{ name, bytes: file.value }];
    return [{ name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.value))) }];
  });
  return reading(docxReader, zip(files));
}

function warnings({ notes }: Reading): string[] {
  return notes.filter(({ level }) => level === 'warning').map(({ code }) => code);
}

describe('the embargo of a document of ours', () => {
  const LATER: Embargo = { until: '2026-04-01T06:00:00Z', zone: 'UTC' };

  it('is its property while its line is as it was', () => {
    const read = changed(EMBARGO, (xml) => xml);
    expect(read.fields.embargo).toEqual(EMBARGO);
    expect(warnings(read)).toEqual([]);
  });

  it('is its line where that was changed', () => {
    expect(changed(EMBARGO, (xml) => xml.replace(LINE, embargoLine(LATER))).fields.embargo).toEqual(LATER);
  });

  it('stays, with a warning, where the line says what nobody can read', () => {
    const read = changed(EMBARGO, (xml) => xml.replace(LINE, 'Not before the minister has spoken'));
    expect(read.fields.embargo).toEqual(EMBARGO);
    expect(warnings(read)).toEqual(['read.embargo-unclear']);
    expect(outline(read)).toContain('note: Not before the minister has spoken');
  });

  it('is gone, with a warning, where its line was taken out', () => {
    const read = changed(EMBARGO, (xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*EMBARGOED.*?<\/w:p>/, ''));
    expect(read.fields.embargo).toBeNull();
    expect(warnings(read)).toEqual(['docx.embargo-removed']);
  });

  it.each(['Embargo', 'Normal'])('is a line of the style %s that was added above the headline', (style) => {
    const read = changed(null, (xml) => xml.replace('<w:body>', `<w:body>${p(LINE, style)}`));
    expect(read.fields.embargo).toEqual(EMBARGO);
    expect(outline(read).filter((one) => !one.startsWith('drop'))).toEqual([
      `headline: ${HEADLINE}`,
      expect.stringContaining('paragraph: The minister'),
    ]);
  });
});
