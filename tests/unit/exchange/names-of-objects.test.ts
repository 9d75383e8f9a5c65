import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../shared/exchange/docx/read';
import { docxWriter } from '../../../shared/exchange/docx/write';
import { htmlReader } from '../../../shared/exchange/html/read';
import { readFragment } from '../../../shared/exchange/html/read-fragment';
import { fieldsOfMeta } from '../../../shared/exchange/html/vocabulary';
import { markdownReader } from '../../../shared/exchange/markdown/read';
import { nitfReader } from '../../../shared/exchange/nitf/read';
import { odtReader } from '../../../shared/exchange/odt/read';
import { rtfReader } from '../../../shared/exchange/rtf/read';
import { categoryFields } from '../../../shared/exchange/wire-text/categories';
import { newStory } from '../../../shared/story/create';
import { blockTexts } from '../../../shared/story/walk';
import { docx, readingOf } from '../../support/docx';
import { odt } from '../../support/odt';
import { NOW, readBack, readFile } from '../../support/read-back';
import { readWith, storyOf, told } from './support';

/** Names every object of JavaScript has. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'];

describe.each(NAMES)('the word %s', (name) => {
  it('comes back from Word as a whole text, in bold and on a line', () => {
    const runs = [
      { text: name, marks: [] },
      { text: `\n${name}\t`, marks: ['bold' as const] },
    ];
    const story = {
      ...newStory({ now: NOW, language: 'en', desk: '' }),
      body: [{ id: 'a', kind: 'paragraph' as const, runs }],
    };
    expect(readBack(docxWriter, docxReader, story).body).toMatchObject([{ runs }]);
  });

  it('is an element or bookmark like any nobody knows in documents', () => {
    const other = `<w:${name}><w:r><w:t>words</w:t></w:r></w:${name}><w:bookmarkStart w:name="${name}"/>`;
    expect(told(storyOf(readingOf(docx(`<w:p>${other}</w:p>`))).body)).toEqual(['paragraph: words']);
    const text = `<text:p>Some <x:${name} xmlns:x="${name}">words</x:${name}></text:p>`;
    const read = readFile(odtReader, { name: '', content: odt({ text }) });
    expect(read.ok && told(storyOf(read.value).body)).toEqual(['paragraph: Some words']);
    const sheet = readFile(odtReader, { name: '', content: odt({ text, type: name }) });
    expect(sheet).toMatchObject({ error: { code: 'read.other-document', facts: { kind: name } } });
  });

  it('is a control word nobody knows in RTF', () => {
    const word = name.replaceAll('_', '');
    const picture = `{\\pict\\${word} ${'00'.repeat(60)}}`;
    const content = `{\\rtf1\\ansi Some\\u8217?\\${word} words.${picture}\\par}`;
    const read = readFile(rtfReader, { name: '', content });
    expect(read.ok && told(storyOf(read.value).body)).toEqual(['paragraph: Some’words.']);
    expect(read.ok && read.value.notes.map(({ message }) => message).join()).not.toContain('native code');
  });

  it('is an element nobody knows in HTML, Markdown and NITF', () => {
    const tag = name.replaceAll('_', '').toLowerCase();
    const { blocks } = readFragment(`<p>Some <${tag}>words</${tag}></p>`);
    expect(blocks).toMatchObject([{ runs: [{ text: 'Some words', marks: [] }] }]);
    const page = `<!doctype html><html><head><meta name="${name}" content="x"></head><body><p>Some <${tag}>words</${tag}></p></body></html>`;
    expect(told(storyOf(readWith(htmlReader, page)).body)).toEqual(['paragraph: Some words']);
    const marked = readWith(markdownReader, `Some <${tag}>words</${tag}> here`);
    expect(marked.parts.flatMap(({ block }) => blockTexts(block)).join()).toContain('words');
    expect(JSON.stringify(marked.parts)).not.toContain('"marks":[null');
    const nitf = `<nitf><body><body.content><p>Some <${name}>words</${name}></p></body.content></body></nitf>`;
    expect(storyOf(readWith(nitfReader, nitf)).body).toMatchObject([
      { runs: [{ text: 'Some words', marks: [] }] },
    ]);
  });

  it('says nothing as a name of metadata or the code of a category', () => {
    expect(fieldsOfMeta([[name, 'abc']])).toEqual({});
    const { fields } = readWith(markdownReader, `---\n${name}: abc\n---\n\nSome words`);
    expect(Object.keys(fields)).not.toContain('0');
    expect(categoryFields('anpa', name).section).toBe(name);
  });
});
