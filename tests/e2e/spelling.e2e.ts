import type {} from '../../renderer/bridge';
import type { Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { newStory, saved } from '../support/newsroom';
import { painted } from '../support/painted';

const menu = (page: Page) => page.getByRole('menu', { name: /^Spelling of/ });

test('a misspelt word is painted once the caret has left it, and F7 puts the right one in', async ({
  launch,
}) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.type('Talks fail');
  await page.keyboard.press('Control+2');
  await page.keyboard.type('The goverment of President Zelenskyy recieved');
  await expect.poll(() => painted(page, 'spelling')).toEqual(['goverment']);
  await page.keyboard.type(' mail. ');
  await expect.poll(() => painted(page, 'spelling')).toEqual(['goverment', 'recieved']);

  await page.keyboard.press('F7');
  await expect(menu(page)).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'government', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toHaveCount(0);
  await expect.poll(() => painted(page, 'spelling')).toEqual(['recieved']);
  const paragraph = page.locator('[contenteditable="true"] p.paragraph');
  await expect(paragraph).toHaveText(/^The government of/);
  await page.keyboard.press('Control+z');
  await expect(paragraph).toHaveText(/^The goverment of/);
  await expect
    .poll(() => painted(page, 'spelling'))
    .toEqual(expect.arrayContaining(['goverment', 'recieved']));
  await saved(page);
});

test('the menu at a word is opened by mouse and by key, and teaches it a word', async ({ launch }) => {
  const running = await launch();
  const { page } = running;
  await newStory(page);
  await page.keyboard.press('Control+2');
  await page.keyboard.type('A flarb, a zorble and a quibbl. ');
  await expect.poll(() => painted(page, 'spelling')).toEqual(['flarb', 'zorble', 'quibbl']);
  const box = await page.evaluate(() => {
    const [first] = CSS.highlights.get('dateline-spelling') ?? [];
    const range = document.createRange();
    if (first !== undefined) {
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(first.endContainer, first.endOffset);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x, box.y, { button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'Add to my words' }).click();
  await expect.poll(() => painted(page, 'spelling')).toEqual(['zorble', 'quibbl']);

  await page.keyboard.press('F7');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Ignore once' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(menu(page)).toHaveCount(0);
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await expect.poll(async () => (await painted(page, 'spelling')).length).toBe(1);
  await saved(page);
  await running.close();

  const again = await launch();
  await expect(again.page.locator('p.paragraph')).toHaveText(/flarb/);
  await expect.poll(async () => (await painted(again.page, 'spelling')).length).toBe(1);
});

test('what is still to come is painted, counted and gone to', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.type('TK die in fire');
  await page.keyboard.press('Control+2');
  await page.keyboard.type('The fire began at [TK time]. ');
  await expect.poll(() => painted(page, 'tk')).toEqual(['TK', '[TK time]']);
  const count = page.getByRole('button', { name: '2 TK', exact: true });
  await expect(count).toBeVisible();
  await page.keyboard.press('Shift+F7');
  await page.keyboard.type('Two');
  await expect(page.getByRole('button', { name: '1 TK', exact: true })).toBeVisible();
  await expect(page.locator('[contenteditable="true"] h1')).toHaveText('Two die in fire');
});

test('a dictionary is added from its files, and stories of its language are checked by it', async ({
  launch,
  dataFolder,
}) => {
  const files = join(dataFolder, 'files');
  await mkdir(files);
  await writeFile(join(files, 'de_DE.aff'), 'SET UTF-8\nTRY abc\n');
  await writeFile(join(files, 'de_DE.dic'), '3\ndas\nMädchen\nsingt\n');
  const { app, page } = await launch();
  await answerDialogs(app, { open: [join(files, 'de_DE.dic')] });
  await newStory(page);
  await page.keyboard.press('Control+2');
  await page.keyboard.type('das Mädchen singgt laut. ');
  await expect.poll(async () => (await painted(page, 'spelling')).length).toBeGreaterThan(1);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Spelling' }).click();
  await page.getByRole('button', { name: 'Add a dictionary…' }).click();
  await expect(page.getByRole('button', { name: 'Remove German (Germany)' })).toBeVisible();
  const words = page.getByRole('textbox', { name: 'House words' });
  await words.fill('laut\n');
  await page.keyboard.press('Escape');
  await page.evaluate(async () => {
    const answer = await window.dateline.request('settings.get', {});
    if (answer.ok)
      await window.dateline.request('settings.set', {
        ...answer.value,
        house: { ...answer.value.house, language: 'de' },
      });
  });
  await newStory(page);
  await page.keyboard.press('Control+2');
  await page.keyboard.type('das Mädchen singgt laut. ');
  await expect.poll(() => painted(page, 'spelling')).toEqual(['singgt']);
  await page.keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'singt', exact: true })).toBeFocused();
  if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: process.env['SHOTS'] });
});
