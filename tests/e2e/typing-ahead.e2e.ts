import { expect, test } from '../support/app';
import { newStory, pageText, saved, typeText } from '../support/newsroom';

test('what is typed right after the key for a new story stands in that story', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.locator('.library')).toBeVisible();
  await page.keyboard.press('Control+n');
  await typeText(page, 'Typed before the page was there\nand its deck');
  await expect.poll(() => pageText(page)).toContain('and its deck');
  expect(await page.locator('.page .headline').innerText()).toBe('Typed before the page was there');
  expect((await page.locator('.page .deck').innerText()).trim()).toBe('and its deck');

  await page.keyboard.press('Control+n');
  await typeText(page, 'A second story');
  await expect(page.locator('.page .headline')).toHaveText('A second story');
  await page.keyboard.press('Control+Tab');
  await expect(page.locator('.page .headline')).toHaveText('Typed before the page was there');
});

test('the palette takes every letter that follows its key, and none reaches the text', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await typeText(page, 'Headline\n\nwords to make bold');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('bold');
  await expect(page.getByRole('option', { name: /^Bold/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('.page .bold')).toHaveText('words to make bold');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('words to make bold');
});

test('keys on the way to a dialog do not change the text, and the caret is there again after it', async ({
  launch,
}) => {
  const { page } = await launch();
  await newStory(page);
  await typeText(page, 'Headline\n\nselected words');
  await page.keyboard.press('Shift+Home');
  for (const key of ['Control+,', 'Control+e', 'Control+Shift+Y']) {
    await page.keyboard.press(key);
    await page.keyboard.press('x');
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.locator('.ui-dialog :focus, .ui-dialog:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await pageText(page)).toContain('selected words');
    await expect(page.locator('.page')).toBeFocused();
  }
  await saved(page);
});
