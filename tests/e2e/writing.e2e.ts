import { expect, test } from '../support/app';
import { newStory, saved } from '../support/newsroom';

test('the dateline is set from the headline, and a click on it or Escape never takes the keyboard away', async ({
  launch,
}) => {
  const { page } = await launch();
  await newStory(page);
  const editor = page.locator('[contenteditable="true"]');
  await page.keyboard.type('Talks in Paris');
  await page.keyboard.press('Control+Shift+d');
  const dialog = page.getByRole('dialog', { name: 'Dateline' });
  await expect(dialog.getByLabel('Place')).toBeFocused();
  await page.keyboard.type('Paris, France');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.type('Both sides spoke.');
  await expect(editor.locator('p.paragraph')).toHaveText(/^PARIS.*Both sides spoke\.$/);
  await expect(editor.locator('h1')).toHaveText('Talks in Paris');

  await editor.locator('.dateline').click();
  await expect(dialog.getByLabel('Place')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(editor).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('On Monday, ');
  await expect(editor.locator('p.paragraph')).toHaveText(/On Monday, Both sides spoke\.$/);
});

test('the window for a link opens beside the words it is for', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.press('Control+2');
  await page.keyboard.type('See the site');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Link' });
  await expect(dialog.getByLabel('Address')).toBeFocused();
  const words = await page.locator('[contenteditable="true"] p.paragraph').boundingBox();
  const box = await dialog.boundingBox();
  const distance = Math.abs((box?.y ?? 0) - ((words?.y ?? 0) + (words?.height ?? 0)));
  expect(distance).toBeLessThan(40);
  expect(box?.x ?? 0).toBeLessThan((words?.x ?? 0) + 300);
});

test('after pasting a long text and after redoing it the caret is on the screen', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.press('Control+2');
  const words = 'some words of a wire story go here, and more of them. '.repeat(6);
  const html = Array.from({ length: 200 }, (_, index) => `<p>Paragraph ${index} ${words}</p>`).join('');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    data.setData('text/plain', text.replace(/<[^>]*>/g, '\n'));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);
  const last = page.locator('[contenteditable="true"] p.paragraph').last();
  await expect(last).toContainText('Paragraph 199');
  await expect(last).toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(last).not.toContainText('Paragraph');
  await page.keyboard.press('Control+y');
  await expect(last).toContainText('Paragraph 199');
  await expect(last).toBeInViewport();
  await saved(page);
});

test('leaving the menu of block kinds, by whatever key, leads back to the text', async ({ launch }) => {
  const { page } = await launch();
  await newStory(page);
  const editor = page.locator('[contenteditable="true"]');
  await page.keyboard.press('Control+2');
  await page.keyboard.type('Words');
  const kinds = page.getByRole('button', { name: /^Kind of block/ });
  const menu = page.getByRole('menu');
  for (const [key, typed] of [
    ['Escape', ' and'],
    ['Enter', ' more'],
  ] as const) {
    await kinds.click();
    await expect(menu).toBeVisible();
    if (key === 'Enter') await menu.getByRole('menuitemradio', { name: /^Paragraph/ }).focus();
    await page.keyboard.press(key);
    await expect(menu).toHaveCount(0);
    await expect(editor).toBeFocused();
    await page.keyboard.type(typed);
  }
  await expect(editor.locator('p.paragraph')).toHaveText('Words and more');
});
