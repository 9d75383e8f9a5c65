import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../shared/exchange/site/address';
import { siteNotes, writeSite, type SiteContext } from '../../../shared/exchange/site/write';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { childAt, childrenOf, parseXml, textIn, type XmlElement } from '../../../shared/xml/tree';
import { story } from '../../support/arbitraries';
import { PICTURES, pictureBytes } from '../../support/pictures';

const BASE = 'https://news.example.org/wire/';
const CONTEXT: SiteContext = {
  house: { ...DEFAULT_HOUSE, siteName: 'The Wire', siteUrl: 'https://news.example.org/wire' },
  now: '2017-03-20T05:05:00Z',
  timeZone: 'Asia/Tokyo',
  media: pictureBytes,
};

const url = v.pipe(v.string(), v.url(), v.startsWith(BASE));
const some = v.pipe(v.string(), v.minLength(1));
const authors = v.pipe(v.array(v.strictObject({ name: some })), v.minLength(1));
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/));

/** JSON Feed 1.1 as jsonfeed.org has it, with what this site says in it; `url` is for sites with an address. */
const feedSchema = (address: v.GenericSchema) =>
  v.strictObject({
    version: v.literal('https://jsonfeed.org/version/1.1'),
    title: v.string(),
    home_page_url: address,
    feed_url: address,
    language: some,
    authors,
    items: v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.startsWith('urn:uuid:')),
        url: address,
        title: v.string(),
        content_html: v.string(),
        summary: v.optional(some),
        image: v.optional(address),
        date_published: instant,
        date_modified: instant,
        authors: v.optional(authors),
        tags: v.optional(v.array(some)),
        language: some,
      }),
    ),
  });

const Feed = feedSchema(url);
const FeedWithoutAddress = feedSchema(v.optional(v.never()));

function published(more: Partial<Story>): Story {
  return {
    ...newStory({ now: '2017-03-20T01:00:00Z' }),
    headline: 'Talks',
    body: [{ id: 'a', kind: 'paragraph', runs: plain('They met in Tokyo.') }],
    ...more,
  };
}

function site(stories: readonly Story[], more: Partial<SiteContext['house']> = {}) {
  const made = writeSite({ ...CONTEXT, house: { ...CONTEXT.house, ...more } });
  const pages = stories.flatMap((one) => made.add(one).files);
  const files = new Map([...pages, ...made.finish()].map(({ name, content }) => [name, content]));
  return { files, text: (name: string) => String(files.get(name) ?? '') };
}

function feedOf(text: string) {
  return v.parse(v.pipe(v.string(), v.parseJson(), Feed), text);
}

const said = (element: XmlElement | null): string => (element === null ? '' : textIn(element));

/** The urls of a sitemap, checked against what its protocol says. */
function urlsOf(text: string): XmlElement[] {
  const root = parseXml(text);
  if (root === null) throw new Error('no XML');
  expect(root).toMatchObject({ local: 'urlset', uri: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
  return childrenOf(root, 'url');
}

const locs = (text: string): string[] => urlsOf(text).map((one) => said(childAt(one, 'loc')));

const HIDDEN = [
  published({ headline: 'Killed', status: 'killed' }),
  published({ headline: 'Held', status: 'held' }),
  published({ headline: 'Too early', embargo: { until: '2017-03-20T05:05:01Z', zone: '' } }),
];

describe('the JSON feed', () => {
  it('is valid, and says of a story all that a reader of feeds can show', () => {
    const [{ media }] = PICTURES;
    const one = published({
      headline: 'Talks & more',
      deck: 'Both sides say so',
      byline: [
        { name: 'Ann Editor', role: '' },
        { name: 'Li Wei', role: 'Photos' },
      ],
      keywords: ['fishing', 'strait'],
      language: 'en-GB',
      lead: { ...emptyPhoto(media), alt: 'A man' },
    });
    const { files, text } = site([one, ...HIDDEN]);
    const feed = feedOf(text('feed.json'));
    expect(feed).toMatchObject({ title: 'The Wire', home_page_url: `${BASE}index.html` });
    expect(feed.feed_url).toBe(`${BASE}feed.json`);
    expect(feed.items).toHaveLength(1);
    const [item] = feed.items;
    expect(item).toMatchObject({
      ...{ id: `urn:uuid:${one.id}`, title: 'Talks & more', summary: 'Both sides say so', language: 'en-GB' },
      ...{ tags: ['fishing', 'strait'], authors: [{ name: 'Ann Editor' }, { name: 'Li Wei' }] },
      ...{ date_published: one.createdAt, date_modified: one.updatedAt },
    });
    for (const address of [item?.url, item?.image]) {
      const name = decodeURIComponent(String(address).slice(BASE.length));
      expect(files.has(name)).toBe(true);
    }
    expect(item?.content_html).toContain('They met in Tokyo.');
    expect(item?.content_html).toContain(`src="${String(item?.image)}"`);
  });

  it('is valid whatever the stories hold', () => {
    fc.assert(
      fc.property(fc.array(story({ wild: true }), { maxLength: 3 }), (stories) => {
        const feed = site(stories).text('feed.json');
        feedOf(feed);
        // No half of a character, which strict readers refuse.
        expect(feed).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
      }),
      { numRuns: 60 },
    );
  });

  it('has no addresses where the site has none', () => {
    const [{ media }] = PICTURES;
    const { text } = site([published({ lead: emptyPhoto(media) })], { siteUrl: '' });
    const feed = v.parse(v.pipe(v.string(), v.parseJson(), FeedWithoutAddress), text('feed.json'));
    expect(feed.items[0]?.content_html).not.toContain('src=');
  });

  it('has the hundred newest, with their texts', () => {
    const at = (nth: number): string =>
      new Date(Date.parse('2017-03-01T00:00:00Z') + nth * 60_000).toISOString();
    const stories = Array.from({ length: 250 }, (_, nth) =>
      published({ headline: `Story ${nth}`, updatedAt: at((nth * 97) % 250) }),
    );
    const { items } = feedOf(site(stories).text('feed.json'));
    expect(items.map(({ date_modified }) => date_modified)).toEqual(
      Array.from({ length: 100 }, (_, nth) => at(249 - nth)),
    );
    for (const { content_html } of items) expect(content_html).toContain('They met in Tokyo.');
  });
});

describe('the sitemaps', () => {
  it('name the front page and every story in full, and nothing that is left out', () => {
    const { files, text } = site([published({ headline: 'Переговоры & <talks>' }), published({}), ...HIDDEN]);
    const pages = [...files.keys()].filter((name) => name.startsWith('stories/'));
    expect(pages).toHaveLength(2);
    const found = locs(text('sitemap.xml'));
    expect(found[0]).toBe(BASE);
    expect(
      found
        .slice(1)
        .map((address) => decodeURIComponent(address.slice(BASE.length)))
        .sort(),
    ).toEqual(pages.sort());
    const all = text('sitemap.xml') + text('news-sitemap.xml');
    for (const word of ['Killed', 'Held', 'early']) expect(all).not.toContain(word);
  });

  it('of news has what was published within two days, with name, language, date and title', () => {
    const fresh = published({ headline: 'Fresh & <new>', language: 'zh-Hant-HK' });
    const edge = published({ headline: 'Edge', createdAt: '2017-03-18T05:05:00Z' });
    const old = published({
      headline: 'Old',
      createdAt: '2017-03-18T05:04:59Z',
      updatedAt: '2017-03-20T05:00:00Z',
    });
    const urls = urlsOf(site([old, edge, fresh]).text('news-sitemap.xml'));
    const news = urls.map((one) => ({
      name: said(childAt(one, 'news', 'publication', 'name')),
      language: said(childAt(one, 'news', 'publication', 'language')),
      date: said(childAt(one, 'news', 'publication_date')),
      title: said(childAt(one, 'news', 'title')),
    }));
    const common = { name: 'The Wire' };
    expect(news).toEqual([
      { ...common, language: 'zh-tw', date: fresh.createdAt, title: 'Fresh & <new>' },
      { ...common, language: 'en', date: edge.createdAt, title: 'Edge' },
    ]);
  });

  it('of news has a thousand stories and no more', () => {
    const stories = Array.from({ length: 1010 }, (_, nth) => published({ headline: `Story ${nth}` }));
    const { text } = site(stories);
    expect(urlsOf(text('news-sitemap.xml'))).toHaveLength(1000);
    expect(urlsOf(text('sitemap.xml'))).toHaveLength(1011);
  });

  it('are well-formed whatever the stories hold, each address shorter than the protocol allows', () => {
    fc.assert(
      fc.property(fc.array(story({ wild: true }), { maxLength: 3 }), (stories) => {
        const { files, text } = site(
          stories.map((one) => ({ ...one, createdAt: CONTEXT.now, embargo: null })),
        );
        for (const name of [...files.keys()].filter((one) => one.endsWith('sitemap.xml')))
          for (const address of locs(text(name))) expect(address.length).toBeLessThan(2048);
      }),
      { numRuns: 60 },
    );
  });

  it('are never empty: without news there is none of it', () => {
    const { files, text } = site([published({ createdAt: '2017-01-01T00:00:00Z' })]);
    expect(files.has('news-sitemap.xml')).toBe(false);
    expect(locs(text('sitemap.xml'))).toHaveLength(2);
    expect(locs(site([]).text('sitemap.xml'))).toEqual([BASE]);
  });

  it('are not made without an address, and the report says so', () => {
    const { files } = site([published({})], { siteUrl: '' });
    expect([...files.keys()].filter((name) => name.includes('sitemap'))).toEqual([]);
    expect(siteNotes({ ...DEFAULT_HOUSE, siteUrl: '' }).map(({ code }) => code)).toEqual(['site.no-address']);
    expect(siteNotes(CONTEXT.house)).toEqual([]);
  });
});

describe('every page', () => {
  it('leads to both feeds', () => {
    const { files, text } = site([published({})]);
    const page = [...files.keys()].find((name) => name.startsWith('stories/')) ?? '';
    for (const [name, above] of [
      ['index.html', ''],
      [page, '../'],
    ] as const) {
      expect(text(name)).toContain(`type="application/atom+xml" title="The Wire" href="${above}feed.xml"`);
      expect(text(name)).toContain(`type="application/feed+json" title="The Wire" href="${above}feed.json"`);
    }
  });
});

describe('the address of a site', () => {
  it.each([
    ['https://news.example.org', 'https://news.example.org/'],
    [' http://example.org/a/b ', 'http://example.org/a/b/'],
    ['https://例え.jp/ニュース', 'https://%E4%BE%8B%E3%81%88.jp/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/'],
    ['', null],
    ['news.example.org', null],
    ['https://', null],
    ['https://example.org/?q=1', null],
    ['https://user@example.org/', null],
    ['file:///tmp/site', null],
    ['javascript:alert(1)', null],
  ])('%j is %j', (given, address) => expect(siteAddress(given)).toBe(address));
});
