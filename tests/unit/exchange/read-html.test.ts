import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../shared/exchange/html/read';
import { textOf } from '../../../shared/story/text';
import { CONTEXT, fixture, outline, readWith, storyOf, storyText, told } from './support';

/** Milliseconds on a busy machine; what grows with the square of a hostile source takes hours. */
const BOUND = 30_000;

const PARAGRAPH =
  'The council met for the third time this week and put off its decision on the bridge until the engineers have looked at the northern pier.';

describe('a news page saved from a browser', () => {
  const reading = readWith(htmlReader, fixture('page-article.html'));
  const story = storyOf(reading);

  it('finds what the page says it is', () => {
    expect(story).toMatchObject({
      headline: 'Harbour pilots to resume talks',
      deck: 'The port authority has promised to look into the pay of trainees',
      byline: [{ name: 'Jane Doe' }, { name: 'Juan Pérez' }],
      language: 'en-GB',
      section: 'Harbour',
      keywords: ['harbour', 'pilots'],
      source: 'The Daily Pier',
    });
  });

  it('dates its dateline by the day the page was published', () => {
    expect(story.dateline).toMatchObject({
      places: [{ name: 'Gothenburg' }],
      date: '2018-05-14',
      source: 'Reuters',
    });
  });

  it('makes the picture above the text the lead, with caption and credit, and fetches nothing', () => {
    expect(story.lead).toMatchObject({
      origin: 'https://pier.example/img/terminal.jpg',
      alt: 'The new terminal at dawn',
      credit: 'EPA/JONAS HOLM',
      copyright: '© EPA/JONAS HOLM',
      media: null,
    });
    expect(textOf(story.lead?.caption ?? [])).toBe('The new terminal opened on Monday.');
    expect(reading.images).toEqual([{ origin: 'https://pier.example/img/terminal.jpg', bytes: null }]);
  });

  it('keeps the text whole and in order', () => {
    expect(told(story.body)).toEqual([
      'paragraph: Harbour pilots and the port authority plan to resume their talks on night shifts this week, the authority said.',
      'paragraph: "I expect that we will talk about safety, particularly about the ice in the outer channel," Lindqvist said.',
      'subhead: Ice in the outer channel',
      'paragraph: The outer channel was closed for nine days in early 2018, when two ferries ran into drift ice and the pilots asked for a second boat.',
      'pullquote: We looked at it. | Ada Berg',
      'quote: It is not good.',
      'ul: a second boat / shorter nights',
      "paragraph: The pilots' union is expected to vote as soon as possible, its spokesman said, and will then speak to the press.",
    ]);
    expect(JSON.stringify(story.body)).toContain('"href":"https://pier.example/authority"');
  });

  it('sets furniture aside as parts that can be taken back, and never runs or keeps a script', () => {
    const dropped = outline(reading).filter((line) => line.startsWith('drop'));
    for (const said of [
      'World',
      'Search',
      'Tweet',
      'Advertisement',
      'Ferries collide',
      'Most read',
      'All rights',
    ])
      expect(dropped.join('\n')).toContain(said);
    expect(storyText(story)).not.toMatch(/Tweet|Advertisement|Ferries collide|Most read|Skip to content/);
    expect(JSON.stringify(reading)).not.toMatch(/never|dataLayer|track\(\)/);
    expect(reading.notes.map((note) => note.code)).toContain('paste.embeds-left-out');
  });
});

describe('pages of other kinds', () => {
  it('reads an old page of tables and line breaks', () => {
    const story = storyOf(readWith(htmlReader, fixture('page-divs.html')));
    expect(story.headline).toBe('Лавров и Кисида обсудят');
    expect(story.dateline).toMatchObject({ date: '2017-03-20', source: 'ТАСС' });
    expect(told(story.body)).toHaveLength(3);
    expect(told(story.body)[0]).toMatch(/^paragraph: Министр иностранных дел Японии/);
    expect(storyText(story)).not.toMatch(/Все новости|Политика|Обновлено/);
  });

  it('reads a document of Word as one, its title the headline', () => {
    const story = storyOf(readWith(htmlReader, fixture('paste-word.html')));
    expect(story.headline).toBe('Pilots to resume talks');
    expect(told(story.body)).toContain('ul: A second boat / >with radar / Shorter nights');
    expect(told(story.body)).toContain('paragraph: [1] Or in July.');
  });

  it('reads a fragment without head or body', () => {
    const html = `<h1>Council puts off bridge</h1><p>By Jane Doe</p><p>LIMA, Peru (AP) — ${PARAGRAPH}</p><p>${PARAGRAPH}</p>`;
    const story = storyOf(readWith(htmlReader, html));
    expect(story).toMatchObject({
      headline: 'Council puts off bridge',
      byline: [{ name: 'Jane Doe' }],
      dateline: { places: [{ name: 'Lima' }] },
    });
    expect(told(story.body)).toEqual([`paragraph: ${PARAGRAPH}`, `paragraph: ${PARAGRAPH}`]);
  });

  it('finds the headline of a page without headings in its head', () => {
    const html = `<html><head><meta property="og:type" content="article"><meta property="og:title" content="Council &amp;amp; bridge"></head><body><div><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div></body></html>`;
    expect(storyOf(readWith(htmlReader, html)).headline).toBe('Council & bridge');
  });

  it('keeps text outside of what it takes for the article where the page does not mark one', () => {
    const html = `<body><div><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div><div>A closing line that belongs to nobody.</div></body>`;
    expect(storyText(storyOf(readWith(htmlReader, html)))).toContain(
      'A closing line that belongs to nobody.',
    );
  });

  it('does not take a form around the whole page for furniture', () => {
    const html = `<body><form id="aspnetForm"><div class="sidebar-layout"><h1>Council puts off bridge</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div></form></body>`;
    expect(told(storyOf(readWith(htmlReader, html)).body)).toHaveLength(2);
  });

  it('parts a caption from the credit at its end', () => {
    const html = `<article><h1>Council puts off bridge</h1><figure><img src="https://a.b/c.jpg"><figcaption>The northern pier in March. (AP Photo/Ana Lima)</figcaption></figure><p>${PARAGRAPH}</p></article>`;
    const { lead } = storyOf(readWith(htmlReader, html));
    expect(textOf(lead?.caption ?? [])).toBe('The northern pier in March.');
    expect(lead?.credit).toBe('(AP Photo/Ana Lima)');
  });

  it('believes no broken JSON-LD and no date that is none', () => {
    const html = `<head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"soon","headline":5,"author":[[[]]]}</script><script type="application/ld+json">{oops</script></head><h1>Council puts off bridge</h1><p>${PARAGRAPH}</p>`;
    expect(storyOf(readWith(htmlReader, html)).headline).toBe('Council puts off bridge');
  });
});

describe('htmlReader', () => {
  it('knows HTML by its content', () => {
    for (const html of [
      '<!doctype html><p>x',
      '\ufeff<html lang=en>',
      '<?xml version="1.0"?><html xmlns="x">',
      '<!-- saved --><html>',
    ])
      expect(htmlReader.recognises(html)).toBe(1);
    expect(htmlReader.recognises('<p>One</p><p>Two</p>')).toBeGreaterThan(0.9);
    for (const text of [
      'TOKYO, March 20. /TASS/. Text.',
      'a < b and b > c',
      '# Title\n\n<br> is a tag',
      '{"format":1}',
    ])
      expect(htmlReader.recognises(text)).toBe(0);
  });

  it('refuses nothing and too much', () => {
    expect(htmlReader.read(' \n ', CONTEXT)).toMatchObject({ ok: false, error: { code: 'read.empty' } });
    expect(htmlReader.read('<html><body></body></html>', CONTEXT)).toMatchObject({
      error: { code: 'read.empty' },
    });
    expect(htmlReader.read('x'.repeat(26 * 1024 * 1024 + 1), CONTEXT)).toMatchObject({
      error: { code: 'read.too-large' },
    });
  });

  it.each([
    [
      '10,000 nested elements around a story',
      `${'<div>'.repeat(10_000)}<h1>Council puts off bridge</h1><p>${PARAGRAPH}</p>`,
    ],
    [
      '10,000 nested articles',
      `${'<article>'.repeat(10_000)}<h1>Council puts off bridge</h1><p>${PARAGRAPH}</p>`,
    ],
    [
      'handlers, objects and drawings',
      `<h1 onclick="x()">Council puts off bridge</h1><svg><script>x()</script><text>svg</text></svg><object data="x"></object><p><a href=" java\nscript:x()">${PARAGRAPH}</a></p><img src="javascript:x()">`,
    ],
    [
      'thousands of headings',
      `<h1>Council puts off bridge</h1><p>${PARAGRAPH}</p>${'<h2>x</h2>'.repeat(20_000)}`,
    ],
    [
      'a page of links',
      `<h1>Council puts off bridge</h1><p>${PARAGRAPH}</p>${'<p><a href="/x">x</a></p>'.repeat(20_000)}`,
    ],
    [
      'JSON-LD without end',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script><h1>Council puts off bridge</h1><p>${PARAGRAPH}</p>`,
    ],
  ])('reads %s in bounded time', { timeout: 4 * BOUND }, (_name, html) => {
    const started = performance.now();
    const story = storyOf(readWith(htmlReader, html));
    expect(performance.now() - started).toBeLessThan(BOUND);
    expect(story.headline).toBe('Council puts off bridge');
    expect(told(story.body)[0]).toBe(`paragraph: ${PARAGRAPH}`);
    expect(JSON.stringify(story)).not.toMatch(/javascript|x\(\)/i);
  });
});
