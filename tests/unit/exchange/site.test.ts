import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeSite, type SiteContext } from '../../../shared/exchange/site/write';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { newStory } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { plain } from '../../../shared/story/text';
import { story } from '../../support/arbitraries';
import { PICTURES, pictureBytes } from '../../support/pictures';

const CONTEXT: SiteContext = {
  house: DEFAULT_HOUSE,
  now: '2017-03-20T05:05:00Z',
  timeZone: 'Asia/Tokyo',
  media: pictureBytes,
};

function published(more: Partial<Story>): Story {
  return {
    ...newStory({ now: '2017-03-20T01:00:00Z' }),
    headline: 'Talks',
    body: [{ id: 'a', kind: 'paragraph', runs: plain('They met in Tokyo.') }],
    ...more,
  };
}

function site(stories: readonly Story[], context: SiteContext = CONTEXT) {
  const made = writeSite(context);
  const pages = stories.map((one) => made.add(one));
  const files = new Map(
    [...pages.flatMap((page) => page.files), ...made.finish()].map(({ name, content }) => [name, content]),
  );
  return {
    pages,
    files,
    notes: pages.flatMap((page) => page.notes),
    text: (name: string) => String(files.get(name) ?? ''),
  };
}

/** Addresses in a page that are neither of the web nor in the page. */
function localAddresses(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'href' || name === 'src') : [];
  const inner = 'childNodes' in node ? node.childNodes.flatMap(localAddresses) : [];
  return [...own.map(({ value }) => value), ...inner].filter(
    (address) => !/^(?:https?:|mailto:|data:)/i.test(address),
  );
}

describe('all news as a site', () => {
  const older = published({ headline: 'Older <news>', deck: 'A & B', updatedAt: '2017-03-19T14:30:00Z' });
  const newer = published({ headline: 'Newer', updatedAt: '2017-03-20T04:10:00Z' });

  it('has a front page headed as the house says, with the time and the stories newest first', () => {
    const { text } = site([older, newer]);
    const front = text('index.html');
    expect(front).toContain('<h1>All news</h1>');
    expect(front).toContain('Updated at 14:05');
    expect(front.indexOf('Newer')).toBeLessThan(front.indexOf('Older &lt;news&gt;'));
    expect(front).toContain('>13:10</time>');
    expect(front).toContain('>23:30</time>');
    expect(front).toContain('<p>A &amp; B</p>');
  });

  it('has no link that leads nowhere, on any page', () => {
    fc.assert(
      fc.property(fc.array(story(), { maxLength: 4 }), (stories) => {
        const { files } = site(stories);
        for (const [name, content] of files) {
          if (typeof content !== 'string' || !name.endsWith('.html')) continue;
          for (const address of localAddresses(parse(content))) {
            const target = new URL(address, `https://site.test/${encodeURI(name)}`);
            expect(files.has(decodeURIComponent(target.pathname.slice(1)))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what is killed, held, empty or under embargo, and says so by name', () => {
    const { files, notes } = site([
      published({ headline: 'Killed', status: 'killed' }),
      published({ headline: 'Held', status: 'held' }),
      published({ headline: 'Too early', embargo: { until: '2017-03-20T05:05:01Z', zone: '' } }),
      published({ headline: '', body: [{ id: 'n', kind: 'note', runs: plain('only a note') }] }),
      published({ headline: 'In time', embargo: { until: '2017-03-20T05:05:00Z', zone: '' } }),
    ]);
    const all = [...files.values()].join('\n');
    for (const word of ['Killed', 'Held', 'Too early', 'only a note']) expect(all).not.toContain(word);
    expect(all).toContain('In time');
    expect(notes.map(({ message }) => message)).toEqual([
      '“Killed” was killed and is left out.',
      '“Held” is held and is left out.',
      expect.stringMatching(/^“Too early” is under embargo until 20 March 2017, 05:05 UTC/),
      expect.stringMatching(/without a word/),
    ]);
  });

  it('has a feed with ids that stay, dates, and links to the pages', () => {
    const { text, pages } = site([older, newer]);
    const feed = text('feed.xml');
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed).toContain(`<id>urn:uuid:${newer.id}</id>`);
    expect(feed).toContain(`<updated>${newer.updatedAt}</updated>`);
    expect(feed).toContain('<title>Older &lt;news&gt;</title>');
    expect(feed.match(/<entry[ >]/g)).toHaveLength(2);
    for (const page of pages) {
      const name = page.files.find((file) => file.name.endsWith('.html'))?.name ?? '';
      expect(feed).toContain(`href="${name.split('/').map(encodeURIComponent).join('/')}"`);
    }
  });

  it('keeps the feed well-formed whatever the stories hold', () => {
    fc.assert(
      fc.property(fc.array(story({ wild: true }), { minLength: 1, maxLength: 3 }), (stories) => {
        const feed = site(stories).text('feed.xml');
        // eslint-disable-next-line no-control-regex -- what XML forbids
        expect(feed).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
        expect(feed.replace(/&(?:amp|lt|gt|quot|#10|#13);/g, '')).not.toContain('&');
        const tags = [...feed.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)];
        const open: string[] = [];
        for (const [, slash, name = '', closed] of tags) {
          if (slash === '/') expect(open.pop()).toBe(name);
          else if (closed !== '/') open.push(name);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has every picture once, however many stories show it', () => {
    const [{ media }] = PICTURES;
    const lead = { ...emptyPhoto(media), alt: 'A man' };
    const { files, pages } = site([published({ lead }), published({ lead })]);
    expect([...files.keys()].filter((name) => name.startsWith('pictures/'))).toHaveLength(1);
    for (const page of pages)
      expect(page.files.at(-1)?.content).toMatch(/src="\.\.\/pictures\/[0-9a-f]{24}\.png"/);
  });

  it('gives two stories of one headline two pages, and the same story the same page each time', () => {
    const first = published({ headline: 'Переговоры / talks' });
    const second = published({ headline: 'Переговоры / talks' });
    const names = (stories: Story[]) =>
      [...site(stories).files.keys()].filter((name) => name.startsWith('stories/'));
    expect(new Set(names([first, second])).size).toBe(2);
    expect(names([second, first]).sort()).toEqual(names([first, second]).sort());
    expect(names([first])[0]).toMatch(/^stories\/Переговоры-talks-[0-9a-f]{8}\.html$/);
  });

  it('without stories says so', () => {
    expect(site([]).text('index.html')).toContain('There are no stories yet.');
    expect(parse(site([]).text('index.html')).childNodes.length).toBeGreaterThan(0);
  });
});
