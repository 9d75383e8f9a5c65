import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { deskStories } from '../support/desk-stories';
import { keepStories } from '../support/keep-stories';
import { newStory, runByPalette, saved } from '../support/newsroom';
import { shortStory } from '../support/wire-stories';

const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');
const shownTab = (page: Page): Locator => page.getByRole('tab', { selected: true });
const pane = (page: Page, name: string): Locator => page.locator(`[data-pane="${name}"]`);

/** Opens three stories, the third on the screen. */
async function openThree(page: Page): Promise<void> {
  await keepStories(
    page,
    ['One', 'Two', 'Three'].map((name) => shortStory(`Body of ${name}.`, { headline: `Story ${name}` })),
  );
  await page.keyboard.press('Control+1');
  for (const name of ['Three', 'Two', 'One']) {
    await expect(page.locator('[role="option"][data-active]')).toContainText(`Story ${name}`);
    await page.keyboard.press('Enter');
    await expect(shownTab(page)).toContainText(`Story ${name}`);
    await expect(editor(page)).toContainText(`Body of ${name}.`);
    await page.keyboard.press('Control+1');
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Control+2');
  await expect(editor(page)).toBeFocused();
}

async function size(app: ElectronApplication, page: Page, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const);
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

test('each open story keeps its own undo history and caret', async ({ launch }) => {
  const { page } = await launch();
  await openThree(page);
  await expect(page.getByRole('tab')).toHaveCount(3);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' First addition.');
  await page.keyboard.press('Control+Shift+Tab');
  await expect(shownTab(page)).toContainText('Story Two');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Second addition.');
  for (let left = 'addition.'.length; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');

  await page.keyboard.press('Control+Tab');
  await expect(shownTab(page)).toContainText('Story One');
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('First addition.');
  await expect(editor(page)).toContainText('Body of One.');
  await page.keyboard.press('Control+y');
  await expect(editor(page)).toContainText('Body of One. First addition.');

  await page.keyboard.press('Control+Shift+Tab');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('great ');
  await expect(editor(page)).toContainText('Body of Two. Second great addition.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('great');
  await saved(page);

  await page.keyboard.press('Control+w');
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+w');
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByText('Nothing on the desk')).toBeVisible();
});

test('the palette carries out commands, goes to stories and gives the focus back', async ({ launch }) => {
  const { page } = await launch();
  await openThree(page);
  await runByPalette(page, 'Dark');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await expect(editor(page)).toBeFocused();
  await runByPalette(page, 'Light');
  await expect(page.locator(':root')).not.toHaveAttribute('data-theme', 'dark');
  await runByPalette(page, 'Story Two');
  await expect(shownTab(page)).toContainText('Story Two');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('qqqq');
  await expect(page.getByText('No command and no story of that name.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
});

test('F6 goes round the panes, and one can be alone with the story', async ({ launch }) => {
  const { page } = await launch();
  await openThree(page);
  const notices = page.getByRole('button', { name: 'Dismiss' });
  while ((await notices.count()) > 0) await notices.first().click();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('F6');
  await expect(pane(page, 'inspector').locator(':focus')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(pane(page, 'list').locator(':focus')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(pane(page, 'list').locator(':focus')).toBeVisible();

  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+Shift+F11');
  await expect(pane(page, 'list')).toHaveCount(0);
  await expect(pane(page, 'inspector')).toHaveCount(0);
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Still here. ');
  await page.keyboard.press('Control+Shift+F11');
  await expect(pane(page, 'list')).toBeVisible();
  await expect(editor(page)).toContainText('Still here.');
});

test('the outline jumps to a subhead by its words', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.type('A story with parts');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+End');
  for (const part of ['Morning', 'Noon', 'Night']) {
    await page.keyboard.type(`## ${part}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type(`What happened at ${part.toLowerCase()}.`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Shift+o');
  const jump = page.getByRole('dialog', { name: 'Jump to' });
  await expect(jump.getByRole('option')).toHaveText(['Headline', 'Deck', 'Morning', 'Noon', 'Night']);
  await page.keyboard.type('noo');
  await expect(jump.getByRole('option')).toHaveText(['Noon']);
  await page.keyboard.press('Enter');
  await expect(jump).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and after');
  await expect(editor(page).getByText('Noon and after')).toBeVisible();
});

test('every key is on a page of its own', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  await page.keyboard.press('F1');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(keys.getByText('Search all stories')).toBeVisible();
  await expect(keys.getByRole('heading', { name: 'In the list' })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
});

test('hidden panes stay hidden over a restart, and the theme is kept', async ({ launch }) => {
  const first = await launch();
  await newStory(first.page);
  await first.page.keyboard.press('Control+Alt+1');
  await first.page.keyboard.press('Control+Alt+3');
  await expect(pane(first.page, 'list')).toHaveCount(0);
  await expect(pane(first.page, 'inspector')).toHaveCount(0);
  await runByPalette(first.page, 'Dark');
  await expect(first.page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await first.close();

  const { page } = await launch();
  await expect(editor(page)).toBeVisible();
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await expect(pane(page, 'list')).toHaveCount(0);
  await expect(pane(page, 'inspector')).toHaveCount(0);
  await page.keyboard.press('Control+1');
  await expect(pane(page, 'list')).toBeVisible();
  await expect(page.locator('.library-rows')).toBeFocused();
  await page.keyboard.press('Control+3');
  await expect(pane(page, 'inspector').locator(':focus')).toBeVisible();
});

test('a small window holds everything, and a large one keeps the line short', async ({ launch }) => {
  const { app, page } = await launch();
  await keepStories(
    page,
    deskStories(null).map(({ story }) => story),
  );
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  const bounds = async (locator: Locator): Promise<{ left: number; right: number }> => {
    const box = await locator.boundingBox();
    if (box === null) throw new Error('Not on the screen');
    return { left: box.x, right: box.x + box.width };
  };

  await size(app, page, 1024, 640);
  const wide = (): Promise<string[]> =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.story-editor, .toolbar, .tabs, .status')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.className),
    );
  // The window has its new size a moment before the panes know of it.
  await expect.poll(wide).toEqual([]);
  const list = await bounds(pane(page, 'list'));
  const text = await bounds(editor(page));
  expect(list.right).toBeLessThanOrEqual(text.left);
  expect(text.right).toBeLessThanOrEqual(1024);
  expect(text.right - text.left).toBeGreaterThan(480);
  for (const tool of await page.getByRole('toolbar').getByRole('button').all())
    await expect(tool).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+3');
  await expect(pane(page, 'inspector').locator(':focus')).toBeVisible();

  await size(app, page, 2560, 1440);
  const paragraph = editor(page).getByText('A walking trail of 140 kilometres');
  const line = await bounds(paragraph);
  expect(line.right - line.left).toBeLessThan(760);
  const middle = await bounds(page.getByRole('tabpanel'));
  expect(Math.abs(line.left + line.right - middle.left - middle.right)).toBeLessThan(40);
});

test('however narrow the window becomes, the tab of the story on the screen is in sight', async ({
  launch,
}) => {
  const { app, page } = await launch();
  for (let count = 0; count < 8; count += 1) {
    await newStory(page);
    await page.keyboard.type(`Story number ${count}`);
    await saved(page);
  }
  const tab = shownTab(page);
  await expect(tab).toContainText('Story number 7');
  await size(app, page, 1024, 640);
  await expect(tab).toBeInViewport({ ratio: 1 });
});
