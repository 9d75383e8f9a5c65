import { describe, expect, it } from 'vitest';
import { docxWriter } from '../../../shared/exchange/docx/write';
import { openZip } from '../../../shared/archive/unzip';
import { DOCUMENT_LIMITS } from '../../../shared/archive/limits';
import { zip } from '../../../shared/archive/zip';
import { newStory } from '../../../shared/story/create';
import { docx, p, r, readDocx, SPACES, styles } from '../../support/docx';
import { NOW, packed } from '../../support/read-back';

/** So many paragraphs: what looks at all of them for each takes minutes. */
const MANY = 20_000;
const many = (one: (at: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const turns = (at: number): string => r(String(at), at % 2 === 0 ? '<w:b/>' : '');

/** A document of ours around paragraphs and tables. */
function ours(body: string): Uint8Array {
  const opened = openZip(packed(docxWriter, newStory({ now: NOW })), DOCUMENT_LIMITS);
  if (!opened.ok) throw new Error(opened.error.code);
  const xml = `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`;
  return zip(
    opened.value.names.flatMap((name) => {
      const file = opened.value.read(name);
      if (file?.ok !== true) return [];
      return [{ name, bytes: name === 'word/document.xml' ? new TextEncoder().encode(xml) : file.value }];
    }),
  );
}

const DEEP = Array.from({ length: 4000 }, (_, at): [string, string, string] => [
  `S${at}`,
  `Style ${at}`,
  at === 0 ? '' : `<w:basedOn w:val="S${at - 1}"/>`,
]);

describe('a document of Word is read in time', () => {
  it.each([
    [
      'with nothing but captions',
      docx(
        many(() => p('x', 'C')),
        { parts: { styles: styles(['C', 'caption']) } },
      ),
    ],
    [
      'with one long quotation',
      docx(
        many((at) => p(turns(at), 'Q')),
        { parts: { styles: styles(['Q', 'Quote']) } },
      ),
    ],
    ['with one long caption of ours', ours(p('x', 'Photo') + many((at) => p(turns(at), 'Caption')))],
    [
      'with one long cell of ours',
      ours(`<w:tbl><w:tr><w:tc>${many((at) => p(turns(at)))}</w:tc></w:tr></w:tbl>`),
    ],
    [
      'with fields within fields',
      docx(
        `<w:p>${many(() => '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r>')}</w:p>`,
      ),
    ],
    [
      'with lists of many levels',
      docx(
        many(() => p('x', '', '<w:numPr><w:numId w:val="1"/></w:numPr>')),
        {
          parts: {
            numbering: `<w:numbering ${SPACES}><w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/>${many((at) => `<w:lvlOverride w:ilvl="${at + 1}"/>`, 4000)}</w:num></w:numbering>`,
          },
        },
      ),
    ],
    [
      'with styles on styles',
      docx(DEEP.map(([id]) => p('x', id)).join(''), { parts: { styles: styles(...DEEP) } }),
    ],
  ])(
    '%s',
    (_name, bytes) => {
      const before = process.cpuUsage();
      readDocx(bytes);
      // Microseconds: what other programs take from the machine does not count.
      expect(process.cpuUsage(before).user).toBeLessThan(6_000_000);
    },
    60_000,
  );

  it('and one of too many paragraphs is refused before they are looked at', () => {
    const bytes = docx(many(() => '<w:p><w:r><w:t>x</w:t></w:r></w:p>', 100_001));
    expect(readDocx(bytes)).toMatchObject({
      error: { code: 'read.too-many-parts', facts: { parts: 100_001, limit: 100_000 } },
    });
  }, 60_000);
});
