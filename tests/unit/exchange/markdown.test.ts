import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../shared/exchange/assemble';
import { markdownReader } from '../../../shared/exchange/markdown/read';
import { markdownWriter } from '../../../shared/exchange/markdown/write';
import type { Reading } from '../../../shared/exchange/types';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import type { Story } from '../../../shared/story/story';
import { plain, textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { PICTURES } from '../../support/pictures';
import { NOW, writeContext, written } from '../../support/read-back';

const BASE = newStory({ now: NOW });
const PROSE =
  'Japanese Foreign Minister Fumio Kishida and his Russian counterpart plan to discuss issues related to North Korea on Monday.';

function read(text: string): Reading {
  const result = markdownReader.read(text, { name: 'a.md', now: NOW, house: DEFAULT_HOUSE });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function storyOf(text: string): Story {
  return assemble(read(text), { now: NOW, language: 'en', desk: '', photo: () => null });
}

function told(text: string): string[] {
  return storyOf(text).body.map((block) => `${block.kind}: ${blockTexts(block).join(' | ')}`);
}

describe('a story as Markdown', () => {
  const whole: Story = {
    ...BASE,
    headline: 'Lavrov, Kishida to discuss issues',
    slug: 'RUSSIA-JAPAN/',
    dateline: { places: [place('Tokyo')], date: '2017-03-20', source: 'TASS' },
    embargo: { until: '2017-03-21T01:00:00Z', zone: 'Asia/Tokyo' },
    lead: { ...emptyPhoto(), caption: plain('Fumio Kishida'), credit: 'EPA', alt: 'A man' },
    body: [
      {
        id: 'a',
        kind: 'paragraph',
        runs: [...plain('They met in '), { text: 'Tokyo', marks: ['bold'] }, ...plain(', officials said.')],
      },
      { id: 'b', kind: 'subhead', runs: plain('Abe to visit Russia in 2017') },
      { id: 'c', kind: 'quote', runs: plain('I expect a conversation.'), attribution: 'Kishida' },
      { id: 'd', kind: 'note', runs: plain('SECRET-4711') },
    ],
    editorsNote: 'SECRET-4711',
  };
  const text = written(markdownWriter, whole);

  it('reads as people write it: no sign that is not needed', () => {
    expect(text.slice(text.indexOf('\n---\n') + 5)).toBe(
      [
        '\n**EMBARGOED until 21 March 2017, 10:00 (Asia/Tokyo; 21 March 2017, 01:00 UTC)**',
        '# Lavrov, Kishida to discuss issues',
        '![A man]()\\\nFumio Kishida\\\n<cite>EPA</cite>',
        'TOKYO, March 20. /TASS/. They met in **Tokyo**, officials said.',
        '## Abe to visit Russia in 2017',
        '> I expect a conversation.\n>\n> — Kishida\n',
      ].join('\n\n'),
    );
  });

  it('keeps what is for editors to itself', () => expect(text).not.toContain('SECRET'));

  it('is surely Markdown of ours', () => expect(markdownReader.recognises(text)).toBe(1));

  it('takes changes made by hand: the text counts, also that of the dateline', () => {
    const changed = text.replace('TOKYO, March 20. /TASS/. They met', 'OSAKA, March 21. /TASS/. They spoke');
    const back = assemble(read(changed), { now: NOW, language: 'en', desk: '', photo: () => null });
    expect(back.dateline).toMatchObject({ places: [{ name: 'Osaka' }], date: '2017-03-21', source: 'TASS' });
    expect(blockTexts(back.body[0] ?? { id: '', kind: 'rule' })).toEqual([
      'They spoke in Tokyo, officials said.',
    ]);
  });

  it('with a headline changed in the text keeps both', () => {
    const back = storyOf(text.replace('# Lavrov, Kishida to discuss issues', '# Kishida, Lavrov meet'));
    expect(back.headline).toBe('Lavrov, Kishida to discuss issues');
    expect(back.body.map(({ kind }) => kind)).toContain('subhead');
  });

  it('has its pictures in it or beside it', () => {
    const [{ media, bytes }] = PICTURES;
    const withPicture = { ...whole, lead: { ...emptyPhoto(media), alt: 'A man' } };
    const [image] = read(written(markdownWriter, withPicture)).images;
    expect(image?.bytes).toEqual(bytes);
    const beside = markdownWriter.write(withPicture, writeContext({ images: 'beside', baseName: 'a b' }));
    expect(beside.ok && beside.value.files.map(({ name }) => name)).toEqual(['a b.md', 'a b-1.png']);
  });
});

describe('anybody’s Markdown', () => {
  it('has its title for a headline, its first image for a lead, and its dateline read', () => {
    const found = storyOf(
      `# Kishida meets Lavrov\n\n![The minister](kishida.jpg "At the talks")\n\nTOKYO, March 20. /TASS/. ${PROSE}\n\n## What next\n\n${PROSE}\n`,
    );
    expect(found).toMatchObject({
      headline: 'Kishida meets Lavrov',
      lead: { origin: 'kishida.jpg', alt: 'The minister', caption: plain('At the talks') },
      dateline: { places: [{ name: 'Tokyo' }], date: '2017-03-20' },
    });
    expect(found.body.map((block) => `${block.kind}: ${blockTexts(block).join()}`)).toEqual([
      `paragraph: ${PROSE}`,
      'subhead: What next',
      `paragraph: ${PROSE}`,
    ]);
  });

  it('has its front matter understood', () => {
    const found = read(
      `---\ntitle: Talks\nsubtitle: In Tokyo\nauthor: [Jane Doe, Ivan Petrov]\ntags: Korea, Japan\nlang: ja\nlayout: post\n---\n\n${PROSE}\n`,
    );
    expect(found.fields).toMatchObject({
      headline: 'Talks',
      deck: 'In Tokyo',
      byline: [
        { name: 'Jane Doe', role: '' },
        { name: 'Ivan Petrov', role: '' },
      ],
      keywords: ['Korea', 'Japan'],
      language: 'ja',
    });
    expect(found.notes.map(({ message }) => message).join()).toContain('layout');
    expect(storyOf(`---\ntitle: Talks\n---\n\n${PROSE}\n`).headline).toBe('Talks');
  });

  it.each<[string, string[]]>([
    ['one\ntwo  \nthree\\\nfour', ['paragraph: one two\nthree\nfour']],
    ['> a\n>\n> b\n>\n> — Kishida', ['quote: a\nb | Kishida']],
    ['> — Да.\n>\n> — Нет.', ['quote: — Да.\n— Нет.']],
    ['> [!pullquote]\n> A step', ['pullquote: A step']],
    ['> \\[!pullquote]\n> A step', ['quote: [!pullquote] A step']],
    ['- a\n  - b\n\n    more\n- [x] c', ['list: a | b\nmore | ☑ c']],
    ['5. five', ['paragraph: 5. five']],
    ['1986\\. A great year', ['paragraph: 1986. A great year']],
    ['| a | b |\n|---|---|\n| c | d |', ['table: a | b | c | d']],
    ['| a |\n|---|\n| c | d |', ['table: a |  | c | d']],
    ['```\nlet a\n\nlet b\n```', ['paragraph: let a\n\nlet b']],
    ['a `b*c` d', ['paragraph: a b*c d']],
    ['H<sub>2</sub>O<br>x <kbd>K</kbd> <!-- c -->y', ['paragraph: H2O\nx K y']],
    ['a List<String> b', ['paragraph: a List<String> b']],
    ['see [x] and [y]\n\n[x]: https://a.b/', ['paragraph: see x and [y]']],
    ['[lost]: https://a.b/ "T"', ['paragraph: [lost]: https://a.b/ "T"']],
    ['a[^1]\n\n[^1]: note', ['paragraph: a[1]', 'paragraph: [1] note']],
    ['a ![b](c.png) d', ['paragraph: a  d', 'photo: b']],
    [`***\n\n${PROSE}`, ['rule: ', `paragraph: ${PROSE}`]],
  ])('%j', (source, blocks) => {
    expect(
      told(`# Title\n\nBy Jane Doe\n\nTOKYO, March 20. /TASS/. ${PROSE}\n\n${source}\n`).slice(1),
    ).toEqual(blocks);
  });

  it('keeps links to the web, and the words of all others', () => {
    const found = read(
      '# T\n\n[a](https://a.b/ "t") [b](javascript:alert(1)) [c](./c.md) <https://d.e/> www.f.g',
    );
    const runs = found.parts.flatMap(({ block }) => (block.kind === 'paragraph' ? block.runs : []));
    expect(textOf(runs)).toContain('a b c https://d.e/ www.f.g');
    expect(runs.flatMap(({ href }) => href ?? [])).toEqual([
      'https://a.b/',
      'https://d.e/',
      'http://www.f.g',
    ]);
    expect(found.notes).toContainEqual(expect.objectContaining({ code: 'read.links-dropped' }));
  });

  it('fetches nothing: pictures from afar stay where they are', () => {
    expect(read('# T\n\n![a](https://a.b/c.png)').images).toEqual([
      { origin: 'https://a.b/c.png', bytes: null },
    ]);
  });

  it.each([
    '---\na: [\n---\n\nText',
    `---\na: ${'['.repeat(20_000)}\n---\n\nText`,
    '---\na: b\na: c\n---\n\nText',
  ])('loses no text of a front matter that cannot be read', (source) => {
    const texts = told(source).join('\n');
    expect(texts).toContain('a: ');
    expect(texts).toContain('Text');
  });
});

describe('hostile Markdown', () => {
  const SIZE = 200_000;
  const many = (text: string, length = SIZE): string => text.repeat(Math.ceil(length / text.length));
  it.each<[string, string]>([
    ['quotations in quotations', many('>', 10_000)],
    ['lists in one line', `${many('- ', 20_000)}a`],
    ['lists ever deeper', Array.from({ length: 600 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['brackets', many('[')],
    ['closing brackets', many(']')],
    ['emphasis', many('*a_ ')],
    ['strong emphasis', many('**a ')],
    ['ticks', many('` `` ``` ')],
    ['images', many('![')],
    ['tags', many('<a ')],
    ['definitions', many('[a]: b\n')],
    ['open definitions', many('[a]: <')],
    ['tables', `a|b\n-|-\n${many('a|b\n')}`],
    ['tables that are mostly padding', `${many('a|', 2000)}\n${many('-|', 2000)}\n${many('a|\n', 9000)}`],
    ['lines', many('a\n')],
    ['footnotes', many('[^a]')],
    ['links in links', many('[a](')],
    ['nested emphasis', `${many('*a **', 4000)}${many('** a*', 4000)}`],
    ['null characters', many('\0')],
    ['20 MB of text', many(`${PROSE}\n\n`, 20_000_000)],
    [
      'aliases of aliases',
      `---\na: &a [x,x,x]\n${Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`},*${at === 0 ? 'a' : `b${at - 1}`}]`).join('\n')}\n---\n\nText`,
    ],
  ])('%s: is read or refused, soon', (_, source) => {
    const started = performance.now();
    const result = markdownReader.read(`# Title\n\n${source}`, { name: '', now: NOW, house: DEFAULT_HOUSE });
    expect(performance.now() - started).toBeLessThan(25_000);
    if (!result.ok) expect(result.error.code).toMatch(/^read\./);
  });

  it('in a table that is mostly padding keeps its words, a row a paragraph', () => {
    const source = `${many('a|', 1000)}\n${many('-|', 1000)}\n${many('b|c\n', 2000)}`;
    const result = markdownReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
    const said = result.ok ? result.value.parts.flatMap(({ block }) => blockTexts(block)) : [];
    expect(said).toEqual([`${many('a\t', 998)}a`, ...Array<string>(500).fill('b\tc')]);
  });

  it('of one endless line of points and numbers is written, soon', () => {
    const started = performance.now();
    const file = written(markdownWriter, {
      ...BASE,
      body: [{ id: 'a', kind: 'paragraph', runs: plain(many('1. ', 600_000).trimEnd()) }],
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(file).toContain('\n1\\. 1. 1. 1. ');
  });

  it('that hides words behind a fence shows them', () => {
    for (const [source, text] of [
      ['~~~~д', 'д'],
      ['```js title\ncode\n```', 'js title\ncode'],
    ] as const) {
      const result = markdownReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
      expect(result.ok && result.value.parts.flatMap(({ block }) => blockTexts(block))).toEqual([text]);
    }
  });

  it('that is anything at all is read, and every letter is there once', () => {
    const bits = fc.constantFrom(
      ...[
        '# ',
        '> ',
        '- ',
        '1. ',
        '*',
        '_',
        '[',
        ']',
        '<b>',
        '</b>',
        '<p>',
        '<ul><li>',
        '\n',
        '\n\n',
        '    ',
        '\t',
      ],
      ...['c', 'д', 'é', 'c', 'д', '&amp;', '\\', '![', '~~', '|', '---', ' ', ' ', '!', ')'],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        const result = markdownReader.read(source, { name: '', now: NOW, house: DEFAULT_HOUSE });
        const said = result.ok ? result.value.parts.flatMap(({ block }) => blockTexts(block)).join('') : '';
        const letters = (text: string) => text.replace(/[^cдé]/g, '');
        expect(letters(said)).toBe(letters(source));
      }),
      { numRuns: 1000 },
    );
  });
});
