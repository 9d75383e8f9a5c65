import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { htmlWriter } from '../../../shared/exchange/html/write';
import type { Block } from '../../../shared/story/blocks';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { story } from '../../support/arbitraries';
import { PICTURES } from '../../support/pictures';
import { writeContext, written } from '../../support/read-back';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BASE: Story = {
  ...newStory({ now: '2017-03-20T05:10:00Z' }),
  id: 'b5b5cbb5-7e3c-4b62-a1fd-64c1a43a7e11',
};

function elementsOf(node: Node, holds: (element: Element) => boolean): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap((child) => elementsOf(child, holds)) : [];
  return 'tagName' in node && holds(node) ? [node, ...inner] : inner;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

function byTag(html: string, tag: string): Element[] {
  return elementsOf(parse(html), ({ tagName }) => tagName === tag);
}

function byPart(html: string, part: string): Element[] {
  return elementsOf(parse(html), (element) => attribute(element, 'data-part') === part);
}

/** What an element says; line breaks as such. */
function said(node: Node | undefined): string {
  if (node === undefined) return '';
  if ('tagName' in node && node.tagName === 'br') return '\n';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(said).join('') : '';
}

function meta(html: string, key: string): string | undefined {
  const element = byTag(html, 'meta').find((one) =>
    [attribute(one, 'name'), attribute(one, 'property')].includes(key),
  );
  return attribute(element, 'content');
}

const JsonObject = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

function newsArticle(html: string): Record<string, unknown> {
  return v.parse(JsonObject, said(byTag(html, 'script')[0]));
}

describe('an article page', () => {
  it('is a whole page with language, direction, title, description and one headline', () => {
    const html = written(htmlWriter, {
      ...BASE,
      language: 'ar',
      headline: 'محادثات في طوكيو',
      deck: 'A & B',
    });
    expect(html.startsWith('<!doctype html>')).toBe(true);
    const [root] = byTag(html, 'html');
    expect([attribute(root, 'lang'), attribute(root, 'dir')]).toEqual(['ar', 'rtl']);
    expect(said(byTag(html, 'title')[0])).toBe('محادثات في طوكيو');
    expect(meta(html, 'description')).toBe('A & B');
    expect(byTag(html, 'h1').map(said)).toEqual(['محادثات في طوكيو']);
    expect(byTag(html, 'main')).toHaveLength(1);
    expect(byTag(html, 'article')).toHaveLength(1);
  });

  it('says itself to machines: Open Graph and a NewsArticle', () => {
    const html = written(htmlWriter, {
      ...BASE,
      headline: 'Lavrov, Kishida to discuss issues',
      deck: 'Talks in Tokyo',
      byline: [{ name: 'Jane Doe', role: '' }],
      section: 'World',
      keywords: ['North Korea', 'Japan'],
    });
    expect(meta(html, 'og:title')).toBe('Lavrov, Kishida to discuss issues');
    expect(meta(html, 'og:type')).toBe('article');
    expect(meta(html, 'article:published_time')).toBe(BASE.createdAt);
    expect(meta(html, 'article:author')).toBe('Jane Doe');
    expect(newsArticle(html)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Lavrov, Kishida to discuss issues',
      datePublished: BASE.createdAt,
      author: [{ '@type': 'Person', name: 'Jane Doe' }],
      keywords: ['North Korea', 'Japan'],
    });
  });

  it('runs nothing and loads nothing: one script, which is data, and a policy that allows its own style only', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        const html = written(htmlWriter, whole);
        const scripts = byTag(html, 'script');
        expect(scripts.map((one) => attribute(one, 'type'))).toEqual(['application/ld+json']);
        expect(typeof newsArticle(html)['headline']).toBe('string');
        const [style] = byTag(html, 'style');
        const hash = createHash('sha256').update(said(style), 'utf8').digest('base64');
        const policy = attribute(
          byTag(html, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy'),
          'content',
        );
        expect(policy).toContain(`style-src 'sha256-${hash}'`);
        expect(policy).toContain("default-src 'none'");
        const all = elementsOf(parse(html), () => true);
        const handlers = all.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^style$/.test(name));
        expect(handlers).toEqual([]);
        for (const picture of byTag(html, 'img')) expect(attribute(picture, 'src')).toMatch(/^data:image\//);
        for (const link of byTag(html, 'a'))
          expect(attribute(link, 'href')).toMatch(/^(?:https?:\/\/|mailto:)/i);
      }),
    );
  });

  it('shows every word of its text, in order, white space included', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        const [body] = byPart(written(htmlWriter, { ...whole, dateline: null }), 'body');
        const shown = elementsOf(
          body ?? parse(''),
          ({ tagName, attrs }) =>
            /^(?:p|h2|li|td|th)$/.test(tagName) || attrs.some(({ value }) => value === 'attribution'),
        ).map((element) =>
          said({ ...element, childNodes: element.childNodes.filter((child) => !isList(child)) }),
        );
        const texts = whole.body
          .filter(({ kind }) => kind !== 'note' && kind !== 'photo')
          .flatMap(blockTexts);
        expect(shown).toEqual(texts);
      }),
    );
  });

  it('never says what is for editors only', () => {
    const secret = 'SECRET-4711';
    const html = written(htmlWriter, {
      ...BASE,
      headline: 'A',
      editorsNote: secret,
      status: 'held',
      lead: { ...emptyPhoto(), origin: `https://intranet/${secret}.jpg`, alt: 'A man' },
      threads: [
        {
          id: secret,
          quote: secret,
          resolved: false,
          comments: [{ id: '1', author: secret, at: BASE.createdAt, text: secret }],
        },
      ],
      links: [{ id: 'l', rel: 'related', story: secret, href: null, title: secret }],
      body: [
        { id: 'a', kind: 'paragraph', runs: plain('Text') },
        { id: 'b', kind: 'note', runs: plain(secret) },
      ],
    });
    expect(html).not.toContain(secret);
    expect(html).not.toContain('held');
  });

  it('says an embargo to people and machines, and counts as published when it ends', () => {
    const html = written(htmlWriter, {
      ...BASE,
      embargo: { until: '2017-03-21T01:00:00Z', zone: 'Asia/Tokyo' },
    });
    expect(html).toContain('EMBARGOED until 21 March 2017, 10:00 (Asia/Tokyo; 21 March 2017, 01:00 UTC)');
    expect(meta(html, 'dateline:embargo')).toBe('2017-03-21T01:00:00Z');
    expect(meta(html, 'article:published_time')).toBe('2017-03-21T01:00:00Z');
  });

  it('cannot be broken out of by anything in its fields', () => {
    const evil = '</script><script>alert(1)</script><!--"\'><img src=x onerror=alert(1)>';
    const html = written(htmlWriter, {
      ...BASE,
      headline: evil,
      deck: evil,
      slug: evil,
      byline: [{ name: evil, role: evil }],
      keywords: [evil],
      dateline: {
        places: [{ name: evil, region: '', country: '', countryCode: '', timeZone: evil }],
        date: null,
        source: evil,
      },
    });
    expect(byTag(html, 'script')).toHaveLength(1);
    expect(byTag(html, 'img')).toHaveLength(0);
    expect(byTag(html, 'h1').map(said)).toEqual([evil]);
    expect(newsArticle(html)['description']).toBe(evil);
  });

  it('runs the dateline into the first paragraph that has text', () => {
    const dateline = {
      places: [{ name: 'Tokyo', region: '', country: '', countryCode: '', timeZone: '' }],
      date: '2017-03-20',
      source: 'TASS',
    };
    const body: Block[] = [
      { id: 'a', kind: 'subhead', runs: plain('Over it') },
      { id: 'b', kind: 'paragraph', runs: [] },
      { id: 'c', kind: 'paragraph', runs: plain('Japanese Foreign Minister') },
      { id: 'd', kind: 'paragraph', runs: plain('More') },
    ];
    const paragraphs = (html: string) =>
      elementsOf(byPart(html, 'body')[0] ?? parse(''), ({ tagName }) => tagName === 'p');
    expect(paragraphs(written(htmlWriter, { ...BASE, dateline, body })).map(said)).toEqual([
      '',
      'TOKYO, March 20. /TASS/. Japanese Foreign Minister',
      'More',
    ]);
    const alone = written(htmlWriter, { ...BASE, dateline, body: body.slice(0, 1) });
    expect(paragraphs(alone).map(said)).toEqual(['TOKYO, March 20. /TASS/. ']);
  });

  it('nests lists, heads tables, and says who is quoted', () => {
    const item = (id: string, level: number) => ({ id, level, runs: plain(id) });
    const row = (...texts: string[]) => ({
      id: texts.join(),
      cells: texts.map((text) => ({ runs: plain(text) })),
    });
    const html = written(htmlWriter, {
      ...BASE,
      body: [
        {
          id: 'l',
          kind: 'list',
          ordered: true,
          items: [item('a', 0), item('b', 1), item('c', 1), item('d', 0)],
        },
        { id: 't', kind: 'table', header: true, rows: [row('Year', 'Tests'), row('2016', '2')] },
        { id: 'q', kind: 'quote', runs: plain('I expect a conversation.'), attribution: 'Kishida' },
      ],
    });
    expect(html).toContain('<ol>\n<li>a<ol>\n<li>b</li>\n<li>c</li>\n</ol></li>\n<li>d</li>\n</ol>');
    expect(byTag(html, 'th').map((cell) => [said(cell), attribute(cell, 'scope')])).toEqual([
      ['Year', 'col'],
      ['Tests', 'col'],
    ]);
    expect(said(byTag(html, 'blockquote')[0])).toBe('I expect a conversation.Kishida');
    expect(byTag(html, 'cite').map(said)).toEqual(['Kishida']);
  });
});

describe('the pictures of a page', () => {
  const [{ media }] = PICTURES;
  const photo = { ...emptyPhoto(media), caption: plain('Fumio Kishida'), credit: 'EPA', alt: 'A man' };

  it('stand in it, with size and alternative text', () => {
    const [picture] = byTag(written(htmlWriter, { ...BASE, lead: photo }), 'img');
    expect(attribute(picture, 'src')).toMatch(/^data:image\/png;base64,iVBOR/);
    expect([attribute(picture, 'alt'), attribute(picture, 'width')]).toEqual(['A man', '1']);
  });

  it('or are files beside it, each once, under a name any address can hold', () => {
    const result = htmlWriter.write(
      { ...BASE, lead: photo, body: [{ id: 'p', kind: 'photo', photo }] },
      writeContext({ images: 'beside', baseName: 'Визит #1 (a b)' }),
    );
    const files = result.ok ? result.value.files : [];
    expect(files.map(({ name }) => name)).toEqual(['Визит #1 (a b).html', 'Визит #1 (a b)-1.png']);
    const addresses = byTag(String(files.at(0)?.content), 'img').map((one) => attribute(one, 'src') ?? '');
    expect(addresses.map(decodeURIComponent)).toEqual(['Визит #1 (a b)-1.png', 'Визит #1 (a b)-1.png']);
    expect(addresses[0]).not.toMatch(/[# ]/);
  });

  it('that are missing are said: in a note, and in the page by their words', () => {
    const result = htmlWriter.write({ ...BASE, lead: photo }, writeContext({ media: () => null }));
    const html = result.ok ? String(result.value.files[0].content) : '';
    expect(byTag(html, 'img')).toHaveLength(0);
    expect(attribute(byPart(html, 'missing')[0], 'aria-label')).toBe('A man');
    expect(byPart(html, 'caption').map(said)).toEqual(['Fumio Kishida']);
    expect(result.ok && result.value.notes).toContainEqual(
      expect.objectContaining({ level: 'warning', code: 'picture.missing' }),
    );
  });
});

function isList(node: Node): boolean {
  return 'tagName' in node && /^[uo]l$/.test(node.tagName);
}
