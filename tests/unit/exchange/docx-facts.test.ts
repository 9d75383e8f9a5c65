import { describe, expect, it } from 'vitest';
import { docx, p, readingOf, storyOf } from '../../support/docx';

const PROSE =
  'The minister said that the talks had been frank and useful, and that both sides would meet again before summer.';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A document that says so of itself. */
function told(core: string, body = p(PROSE)): Uint8Array {
  const [office, properties] = [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
    `${RELATIONS}/metadata/core-properties`,
  ];
  return docx(body, {
    files: {
      '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/><Relationship Id="rId2" Type="${properties}" Target="docProps/core.xml"/></Relationships>`,
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    },
  });
}

describe('what a document of Word says of itself', () => {
  it('counts where its text does not say it, and the author it names is told of', () => {
    const bytes = told(
      '<dc:title>Talks go on</dc:title><dc:creator>Jane Doe; Ann Lee</dc:creator><dc:subject>TALKS-PARIS/</dc:subject><cp:keywords>talks, peace</cp:keywords>',
    );
    expect(storyOf(bytes)).toMatchObject({
      headline: 'Talks go on',
      byline: [{ name: 'Jane Doe' }, { name: 'Ann Lee' }],
      keywords: ['talks', 'peace'],
    });
    expect(readingOf(bytes).notes).toContainEqual(
      expect.objectContaining({ code: 'document.author', level: 'info' }),
    );
  });

  it('is nothing where the text has it, or where a program filled it in', () => {
    const named = told(
      '<dc:title>Template of the desk</dc:title><dc:creator>Somebody Else</dc:creator>',
      p('Talks go on', 'Title') + p('By Jane Doe', 'Byline') + p(PROSE),
    );
    expect(storyOf(named)).toMatchObject({ headline: 'Talks go on', byline: [{ name: 'Jane Doe' }] });
    const filled = told(
      '<dc:title>Microsoft Word - Document1.docx</dc:title><dc:creator>Windows User</dc:creator>',
    );
    expect(storyOf(filled)).toMatchObject({ headline: '', byline: [] });
  });

  it('dates a dateline without a year by the day it was last saved', () => {
    const body = p(`PARIS, March 3 — ${PROSE}`) + p(PROSE);
    const saved = '<dcterms:created>2011-03-01T08:00:00Z</dcterms:created><dcterms:modified>';
    const { dateline } = storyOf(told(`${saved}2012-03-03T18:00:00Z</dcterms:modified>`, body));
    expect(dateline?.date).toContain('2012-03-03');
    expect(storyOf(told('<dcterms:modified>soon</dcterms:modified>', body)).dateline?.date).toContain(
      '2017-03-03',
    );
  });
});
