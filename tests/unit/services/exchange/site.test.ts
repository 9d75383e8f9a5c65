import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../electron/services/exchange/export';
import { runSite, type SiteNeeds } from '../../../../electron/services/exchange/site';
import { copyOf } from '../../../../electron/services/media/copy';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import type { SiteOrder } from '../../../../shared/ipc/exchange';
import { newStory } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';
import type { Story } from '../../../../shared/story/story';
import { plain } from '../../../../shared/story/text';
import { PICTURES, pictureBytes } from '../../../support/pictures';
import { failureIn, must } from '../support/must';
import { testFolder } from '../support/folder';

const NOW = '2017-03-20T05:05:00Z';

function made(headline: string, more: Partial<Story> = {}): Story {
  const body = [{ id: 'a', kind: 'paragraph' as const, runs: plain('They met in Tokyo.') }];
  return { ...newStory({ now: NOW }), headline, body, ...more };
}

function needsOf(stories: readonly Story[]): SiteNeeds {
  return {
    getStory: (id) => Promise.resolve(stories.find((story) => story.id === id) ?? null),
    allStories: () => Promise.resolve(stories.map(({ id }) => id)),
    copy: (photo, location) => {
      const bytes = pictureBytes(photo.media.hash);
      return Promise.resolve(bytes === null ? null : copyOf(photo, bytes, null, location));
    },
    house: () => DEFAULT_HOUSE,
    now: () => NOW,
    timeZone: 'Asia/Tokyo',
  };
}

function write(
  stories: readonly Story[],
  folder: string,
  more: Partial<SiteOrder> = {},
  more2: Partial<Job> = {},
  needs: Partial<SiteNeeds> = {},
) {
  const order: SiteOrder = { folder, stories: [], existing: 'replace', location: false, ...more };
  const job: Job = { id: 'job', signal: new AbortController().signal, progress: () => undefined, ...more2 };
  return runSite(order, { ...needsOf(stories), ...needs }, job);
}

describe('the site on disk', () => {
  const [{ media }] = PICTURES;
  const talks = made('Talks', { lead: { ...emptyPhoto(media), alt: 'A man' } });
  const visit = made('Visit');

  it('has front page, feed, style, a page for each story and its pictures; the front page is told first', async () => {
    const folder = testFolder();
    const report = must(await write([talks, visit], folder));
    expect(readdirSync(folder).sort()).toEqual([
      'feed.json',
      'feed.xml',
      'index.html',
      'pictures',
      'stories',
      'style.css',
    ]);
    expect(readdirSync(join(folder, 'stories'))).toHaveLength(2);
    expect(readdirSync(join(folder, 'pictures'))).toHaveLength(1);
    expect(report.outcomes[0]).toMatchObject({ headline: 'All news', notes: [{ code: 'site.no-address' }] });
    expect(report.outcomes[0]?.files[0]).toBe(join(folder, 'index.html'));
    for (const file of report.outcomes.flatMap(({ files }) => files)) expect(existsSync(file)).toBe(true);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('Updated at 14:05');
  });

  it('says who was left out', async () => {
    const folder = testFolder();
    const report = must(
      await write(
        [talks, made('Too early', { embargo: { until: '2030-01-01T00:00:00Z', zone: '' } })],
        folder,
      ),
    );
    expect(report.outcomes.find(({ headline }) => headline === 'Too early')).toMatchObject({
      files: [],
      notes: [{ level: 'warning', code: 'site.left-out' }],
    });
  });

  it('that is there already is asked about, and left as it is', async () => {
    const folder = testFolder();
    must(await write([talks], folder));
    const before = readFileSync(join(folder, 'index.html'), 'utf8');
    const failure = failureIn(await write([visit], folder, { existing: 'ask' }));
    expect(failure.code).toBe('export.exists');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(before);
  });

  it('no longer has the pages of stories that were killed since, and keeps files that are not its own', async () => {
    const folder = testFolder();
    must(await write([talks, visit], folder));
    writeFileSync(join(folder, 'stories', 'my-page-abcdef01.html'), '<p>mine</p>');
    writeFileSync(join(folder, 'pictures', 'logo.png'), 'mine');
    const report = must(await write([{ ...talks, status: 'killed' }, visit], folder));
    const pages = readdirSync(join(folder, 'stories'));
    expect(pages.some((name) => name.startsWith('Talks'))).toBe(false);
    expect(pages.some((name) => name.startsWith('Visit'))).toBe(true);
    expect(pages).toContain('my-page-abcdef01.html');
    expect(readdirSync(join(folder, 'pictures'))).toEqual(['logo.png']);
    expect(report.outcomes[0]?.notes.map(({ code }) => code)).toEqual(['site.no-address', 'site.swept']);
  });

  it('has sitemaps where it has an address, and none of an earlier writing once it has none', async () => {
    const folder = testFolder();
    const house = { ...DEFAULT_HOUSE, siteUrl: 'https://news.example.org/' };
    const report = must(await write([talks], folder, {}, {}, { house: () => house }));
    expect(report.outcomes[0]).toMatchObject({ notes: [] });
    const maps = (): string[] => readdirSync(folder).filter((name) => name.includes('sitemap'));
    expect(maps()).toEqual(['news-sitemap.xml', 'sitemap.xml']);
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('<loc>https://news.example.org/');
    writeFileSync(join(folder, 'news-sitemap.xml'), '<urlset>mine</urlset>');
    must(await write([visit], folder));
    expect(maps()).toEqual(['news-sitemap.xml']);
  });

  it('of chosen stories has those alone', async () => {
    const folder = testFolder();
    must(await write([talks, visit], folder, { stories: [visit.id] }));
    expect(readdirSync(join(folder, 'stories')).map((name) => name.slice(0, 5))).toEqual(['Visit']);
  });

  it('that is cancelled keeps the front page it had', async () => {
    const folder = testFolder();
    must(await write([talks, visit], folder));
    const before = readFileSync(join(folder, 'index.html'), 'utf8');
    const control = new AbortController();
    const report = must(
      await write(
        [made('A'), made('B')],
        folder,
        {},
        { signal: control.signal, progress: () => control.abort() },
      ),
    );
    expect(report.cancelled).toBe(true);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'stories')).some((name) => name.startsWith('Talks'))).toBe(true);
  });
});
