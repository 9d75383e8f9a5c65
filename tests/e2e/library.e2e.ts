import type { Locator, Page } from '@playwright/test';
import { place } from '../../shared/story/place';
import type { Story } from '../../shared/story/story';
import { expect, test } from '../support/app';
import { keepStories, stopClock } from '../support/keep-stories';
import { shortStory } from '../support/wire-stories';

const list = (page: Page): Locator => page.getByRole('listbox', { name: /All news|Spiked stories/ });
const rows = (page: Page): Locator => list(page).getByRole('option');
/** The row the keys act on. */
const active = (page: Page): Locator => page.locator('[role="option"][data-active]');
const headlines = (page: Page): Promise<string[]> => rows(page).locator('.library-headline').allInnerTexts();

function named(headline: string, fields: Partial<Story> = {}): Story {
  return shortStory(`The text of ${headline}.`, { headline, ...fields });
}

function numbered(count: number): Story[] {
  return Array.from({ length: count }, (_, index) => named(`Story number ${index + 1}`));
}

test('three hundred stories are gone through by keys alone, newest first', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, numbered(300));
  await expect(page.locator('.library-count')).toHaveText('300');
  await page.keyboard.press('Control+1');
  await expect(active(page)).toContainText('Story number 300');
  expect(await rows(page).count()).toBeLessThan(60);

  const at = async (place: number): Promise<void> => {
    await expect(active(page)).toHaveAttribute('aria-posinset', String(place));
    await expect(active(page)).toContainText(`Story number ${301 - place}`);
    await expect(active(page)).toBeInViewport({ ratio: 1 });
  };
  await page.keyboard.press('ArrowUp');
  await at(1);
  await page.keyboard.press('ArrowDown');
  await at(2);
  await page.keyboard.press('End');
  await at(300);
  await page.keyboard.press('ArrowDown');
  await at(300);
  await page.keyboard.press('PageUp');
  const paged = Number(await active(page).getAttribute('aria-posinset'));
  expect(paged).toBeLessThan(298);
  await page.keyboard.press('PageDown');
  await at(300);
  await page.keyboard.press('Home');
  await at(1);
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
  await at(41);
  await page.keyboard.press('Enter');
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await expect(page.getByRole('tab', { selected: true })).toContainText('Story number 260');
});

const SCRIPTS: readonly { typed: string; text: string; hit: string; headline: string }[] = [
  { typed: 'sao', text: 'Chuvas fortes em São Paulo na segunda-feira.', hit: 'São', headline: 'Rain' },
  { typed: 'creme', text: 'Une crème brûlée servie froide.', hit: 'crème', headline: 'Kitchen' },
  { typed: 'кисид', text: 'Министр Фумио Кисида прибыл в Москву.', hit: 'Кисида', headline: 'Visit' },
  { typed: '北朝鮮', text: '日本とロシアは北朝鮮をめぐる問題を協議する。', hit: '北朝鮮', headline: 'Talks' },
  { typed: '外交部', text: '中国外交部发言人星期一举行例行记者会。', hit: '外交部', headline: 'Briefing' },
  { typed: 'موسكو', text: 'وصل الوزير إلى موسكو مساء الاثنين.', hit: 'موسكو', headline: 'Arrival' },
];

test('every letter typed searches all scripts and shows the words where they were found', async ({
  launch,
}) => {
  const { page } = await launch();
  await keepStories(page, [
    ...SCRIPTS.map(({ text, headline }) => shortStory(text, { headline })),
    ...numbered(5),
  ]);
  await page.keyboard.press('Control+Shift+f');
  const field = page.getByRole('textbox', { name: 'Search all stories' });
  await expect(field).toBeFocused();
  for (const { typed, hit, headline } of SCRIPTS) {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(typed);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(headline);
    const marks = await rows(page).locator('.library-excerpt mark').allInnerTexts();
    expect(marks.join('')).toContain(hit.slice(0, typed.length));
    await expect(page.locator('.library-count')).toHaveText('1 found');
  }
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(rows(page)).toHaveCount(11);
  await page.keyboard.type('кисид');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('[contenteditable="true"]')).toContainText('Фумио Кисида');
});

test('filters by status and desk narrow the list, and each can be taken off again', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, [
    named('Draft of the world', { desk: 'World' }),
    named('Filed by the world', { desk: 'World', status: 'filed' }),
    named('Filed by sports', { desk: 'Sports', status: 'filed' }),
  ]);
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await choose('Filed');
  await expect(rows(page)).toHaveCount(2);
  await choose('World');
  await expect(rows(page)).toHaveCount(1);
  expect(await headlines(page)).toEqual(['Filed by the world']);
  await page.getByRole('button', { name: 'Remove the filter Filed' }).click();
  await expect(rows(page)).toHaveCount(2);
  expect(await headlines(page)).toEqual(['Filed by the world', 'Draft of the world']);
  await page.getByRole('button', { name: 'Remove the filter World' }).click();
  await choose('Killed');
  await expect(page.getByText('No story passes the filters')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('several rows are chosen by keys, spiked, taken back and restored', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, numbered(6));
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(3);
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(3);
  const notice = page.getByRole('region', { name: 'Notices' });
  await expect(notice).toContainText('Spiked 3 stories.');
  await expect(list(page)).toBeFocused();
  await expect(active(page)).toContainText('Story number 3');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(6);

  await page.keyboard.press('Control+1');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+k');
  await expect(notice).toContainText('Spiked “Story number 6”.');
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('radio', { name: 'Spiked' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(/Spiked \d\d:\d\d/);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Shift+F10');
  const [menu, row] = [await page.getByRole('menu').boundingBox(), await active(page).boundingBox()];
  expect(menu?.y, 'the menu opens at its row').toBeLessThan((row?.y ?? 0) + (row?.height ?? 0) + 8);
  await page.getByRole('menuitem', { name: 'Restore' }).click();
  await expect(page.getByText('The spike is empty')).toBeVisible();
  await page.getByRole('radio', { name: 'All news' }).click();
  await expect(rows(page)).toHaveCount(6);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+a');
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(6);
});

test('to delete for good it asks, names the story, and Enter means no', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, [named('Keep me'), named('A story nobody wants')]);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('radio', { name: 'Spiked' }).click();
  await expect(rows(page)).toContainText('A story nobody wants');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Delete');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Delete “A story nobody wants” for good?');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(rows(page)).toHaveCount(1);
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Delete');
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The spike is empty')).toBeVisible();
  await page.getByRole('radio', { name: 'All news' }).click();
  expect(await headlines(page)).toEqual(['Keep me']);
});

test('a copy opens as a draft of its own', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, [named('The original', { status: 'filed', slug: 'ORIGINAL' })]);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Shift+n');
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+Shift+h');
  await page.keyboard.press('End');
  await page.keyboard.type(', again');
  await expect(rows(page).first()).toContainText('The original, again');
  await expect(rows(page).first()).toContainText('Draft');
  await expect(rows(page).nth(1)).toContainText('Filed');
  expect(await headlines(page)).toEqual(['The original, again', 'The original']);
});

test('a row says where, how long, and when it was last touched in the time of this machine', async ({
  launch,
}) => {
  const { app, page } = await launch({ env: { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' } });
  await stopClock(app, page, '2026-03-19T14:30:00Z');
  await keepStories(page, [named('Before midnight')]);
  await stopClock(app, page, '2026-03-20T05:05:00Z');
  const dateline = { places: [place('Tokyo')], date: '2026-03-20', source: null };
  await keepStories(page, [named('After lunch', { dateline, slug: 'LUNCH' })]);
  await expect(rows(page).first()).toContainText('Updated 14:05');
  await expect(rows(page).first()).toContainText('Tokyo');
  await expect(rows(page).first()).toContainText('LUNCH');
  await expect(rows(page).first()).toContainText('5 words');
  await expect(rows(page).nth(1)).toContainText('Yesterday 23:30');
});

test('where there is nothing, it says why and what to do', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByText('No stories yet')).toBeVisible();
  await expect(page.getByText('Nothing on the desk')).toBeVisible();
  await page.getByRole('radio', { name: 'Spiked' }).click();
  await expect(page.getByText('The spike is empty')).toBeVisible();
  await page.getByRole('radio', { name: 'All news' }).click();
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('Nothing found for “xyzzy”')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).last().click();
  await page.getByRole('button', { name: 'New story' }).last().click();
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('No headline yet');
});
