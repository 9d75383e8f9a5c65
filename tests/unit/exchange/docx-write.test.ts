import { describe, expect, it } from 'vitest';
import { zip } from '../../../shared/archive/zip';
import { openZip } from '../../../shared/archive/unzip';
import { DOCUMENT_LIMITS } from '../../../shared/archive/limits';
import { docxWriter } from '../../../shared/exchange/docx/write';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { PICTURES } from '../../support/pictures';
import { storyOf } from '../../support/docx';
import { NOW, packed, writeContext } from '../../support/read-back';

function made(more: Partial<Story>): Story {
  return { ...newStory({ now: NOW }), headline: 'Talks go on', slug: 'TALKS', ...more };
}

/** A part of a package as text, `''` where there is none. */
function partOf(bytes: Uint8Array, name: string): string {
  const archive = openZip(bytes, DOCUMENT_LIMITS);
  const read = archive.ok ? archive.value.read(name) : null;
  return read?.ok === true ? new TextDecoder().decode(read.value) : '';
}

/** The texts of the paragraphs of a document, in their order. */
function texts(bytes: Uint8Array): string[] {
  const paragraphs = partOf(bytes, 'word/document.xml').match(/<w:p[ >].*?<\/w:p>/g) ?? [];
  return paragraphs.map((xml) => xml.replace(/<[^>]*>/g, ''));
}

describe('a manuscript for Word', () => {
  it('begins with its embargo, and says why it goes out again', () => {
    const story = made({ embargo: { until: '2026-03-20T01:00:00Z', zone: 'UTC' } });
    const sending = { kind: 'correction', version: 2, note: 'spelling of Nuñez' } as const;
    expect(texts(packed(docxWriter, story, { sending })).slice(0, 3)).toEqual([
      'EMBARGOED until 20 March 2026, 01:00 UTC',
      'CORRECTION: spelling of Nuñez',
      'Talks go on',
    ]);
  });

  it('that is killed holds nothing but that, its slug and its headline', () => {
    const story = made({
      deck: 'A deck',
      body: [{ id: 'a', kind: 'paragraph', runs: plain('False.') }],
      threads: [
        {
          id: 't',
          quote: '',
          resolved: false,
          comments: [{ id: 'c', author: 'A', at: NOW, text: 'False.' }],
        },
      ],
    });
    const bytes = packed(docxWriter, story, { sending: { kind: 'kill', version: 2, note: 'It is false' } });
    expect(texts(bytes)).toEqual(['KILL: not for publication: It is false', 'TALKS', 'Talks go on']);
    expect(partOf(bytes, 'word/comments.xml')).toBe('');
    expect(storyOf(bytes)).toMatchObject({ headline: 'Talks go on', slug: 'TALKS', deck: '', threads: [] });
  });

  it('has its pictures as large as they are, at most as wide as the page, described', () => {
    const [picture] = PICTURES;
    const lead = { ...emptyPhoto({ ...picture.media, width: 4000, height: 2000 }), alt: 'A "red" dot' };
    const xml = partOf(packed(docxWriter, made({ lead })), 'word/document.xml');
    expect(xml).toContain('<wp:extent cx="5731510" cy="2865755"/>');
    expect(xml).toContain('descr="A &quot;red&quot; dot"');
  });

  it('lets caption and credit of a missing picture stand, and says that it is missing', () => {
    const lead = { ...emptyPhoto(), alt: 'A dot', caption: plain('Seen on Monday.'), credit: 'AP' };
    const story = made({ lead });
    expect(texts(packed(docxWriter, story)).slice(1, 4)).toEqual([
      'Picture not available: A dot',
      'Seen on Monday.',
      'AP',
    ]);
    const written = docxWriter.write(story, writeContext());
    expect(written.ok && written.value.notes.map(({ code }) => code)).toContain('picture.missing');
  });

  it('has comments at what they were said of, else at the headline; answers and what is resolved', () => {
    const comment = (id: string, text: string) => ({ id, author: 'Ann', at: NOW, text });
    const story = made({
      body: [{ id: 'a', kind: 'paragraph', runs: plain('The talks were frank.') }],
      threads: [
        { id: 't', quote: 'frank', resolved: true, comments: [comment('1', 'Who?'), comment('2', 'She.')] },
        { id: 'u', quote: 'gone', resolved: false, comments: [comment('3', 'Shorter?')] },
      ],
    });
    const bytes = packed(docxWriter, story);
    const marked = partOf(bytes, 'word/document.xml');
    expect(marked).toMatch(/RangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/><w:r><w:t[^>]*>frank</);
    expect(marked).toMatch(/RangeStart w:id="2"\/><w:r><w:t[^>]*>Talks go on</);
    expect(partOf(bytes, 'word/commentsExtended.xml')).toContain(
      '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/>',
    );
    expect(storyOf(bytes).threads.map(({ quote }) => quote)).toEqual(['Talks go on', 'frank']);
  });

  it('runs from right to left where its language does, words of the other direction by themselves', () => {
    const body: Story['body'] = [{ id: 'a', kind: 'paragraph', runs: plain('قال NATO نعم.') }];
    const xml = partOf(packed(docxWriter, made({ language: 'ar', headline: '', body })), 'word/document.xml');
    expect(xml).toContain('<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>');
    expect(xml).toMatch(/<w:r><w:t[^>]*>NATO<\/w:t><\/w:r>/);
  });

  it('that was changed in Word is read as it stands there', () => {
    const story = made({
      byline: [{ name: 'Jane Doe', role: 'reporter' }],
      body: [{ id: 'a', kind: 'paragraph', runs: plain('The talks.') }],
    });
    const archive = openZip(packed(docxWriter, story), DOCUMENT_LIMITS);
    if (!archive.ok) throw new Error(archive.error.code);
    const edited = (name: string, text: string): string =>
      name === 'word/document.xml' ? text.replace('Doe, reporter', 'Doe and John Roe') : text;
    const changed = zip(
      archive.value.names.map((name) => ({
        name,
        bytes: new TextEncoder().encode(edited(name, partOf(packed(docxWriter, story), name))),
      })),
    );
    expect(storyOf(changed).byline).toEqual([
      { name: 'Jane Doe', role: 'reporter' },
      { name: 'John Roe', role: '' },
    ]);
  });
});
