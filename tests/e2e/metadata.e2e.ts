import type {} from '../../renderer/bridge';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import { place } from '../../shared/story/place';
import type { Story } from '../../shared/story/story';
import { expect, test } from '../support/app';
import { keepPicture, sizeWindow } from '../support/keep-picture';
import { keepStories, showAnew, stopClock } from '../support/keep-stories';

const NOW = '2026-06-12T14:07:00Z';

function story(fields: Partial<Story>): Story {
  return { ...emptyStory({ now: NOW }), ...fields };
}

test('a story under embargo with all it says of itself, as the docs show it', async ({
  launch,
}, testInfo) => {
  const { app, page } = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  await sizeWindow(app, 1280, 900);
  await page.evaluate(async () => {
    const settings = await window.dateline.request('settings.get', {});
    if (!settings.ok) throw new Error(settings.error.code);
    const { house } = settings.value;
    const person = {
      id: 'p1',
      name: 'Elena Rossi',
      roles: ['Reporting'],
      place: null,
      email: '',
      initials: 'er',
    };
    const named = { ...settings.value, author: 'Elena Rossi', theme: 'light' as const };
    await window.dateline.request('settings.set', { ...named, house: { ...house, people: [person] } });
    localStorage.setItem(
      'dateline.inspector.closed',
      JSON.stringify(['meter', 'story', 'outline', 'rights', 'facts']),
    );
  });
  const first = story({ headline: 'Grid operators agree on a winter reserve', slug: 'GRID-RESERVE' });
  await stopClock(app, page, NOW);
  await keepStories(page, [
    first,
    story({
      ...{ slug: 'GRID-STORAGE', headline: 'Three grid operators to build Europe’s largest storage site' },
      deck: 'The batteries would carry two million homes through an evening',
      byline: [{ name: 'Elena Rossi', role: 'Reporting' }],
      dateline: { places: [place('Milan')], date: '2026-06-12', source: null },
      ...{ priority: 'urgent', desk: 'Business', genre: 'News', keywords: ['grid', 'batteries'] },
      subjects: [
        { code: 'medtop:04000000', name: 'economy, business and finance' },
        { code: 'medtop:06000000', name: 'environment' },
      ],
      embargo: { until: '2026-06-15T07:00:00Z', zone: 'Europe/Rome' },
      links: [{ id: 'l1', rel: 'updates', story: first.id, href: null, title: first.headline }],
      body: [paragraph('The operators of three national grids said they would build the site together.')],
    }),
  ]);
  await showAnew(page);
  await page.getByRole('option').filter({ hasText: 'GRID-STORAGE' }).dblclick();
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await expect(page.getByRole('list', { name: 'Related stories' })).toContainText('winter reserve');
  await expect(page.getByRole('group', { name: 'Subjects' })).toContainText('environment');
  await expect(page.getByRole('region', { name: 'Notices' }).getByRole('button')).toHaveCount(0);
  await page.mouse.move(640, 896);
  await keepPicture(page, 'metadata.png', testInfo);
});
