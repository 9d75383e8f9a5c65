import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { keepStories } from '../support/keep-stories';
import { saved } from '../support/newsroom';
import { shortStory } from '../support/wire-stories';
import { paragraph } from '../../shared/story/create';

const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');
const bar = (page: Page): Locator => page.getByRole('search', { name: 'Find in the story' });
const field = (page: Page): Locator => bar(page).getByRole('textbox', { name: 'Find' });

async function openTalks(page: Page): Promise<void> {
  await keepStories(page, [
    shortStory('', {
      headline: 'Kiev talks go on',
      deck: 'Ministers meet in Kiev',
      slug: 'KIEV-TALKS',
      body: [
        paragraph('Talks in Kiev went on, “Kiev” said.'),
        ...Array.from({ length: 40 }, (_, index) => paragraph(`Paragraph number ${index} of the story.`)),
        paragraph('They end in Kiev.'),
      ],
    }),
  ]);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
}

test('finds by keys, goes round, shows where, and leaves one standing on what was found', async ({
  launch,
}) => {
  const { page } = await launch();
  await openTalks(page);
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('kiev');
  await expect(bar(page)).toContainText('1 of 6 · Headline');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('5 of 6');
  await expect(editor(page).getByText('They end in Kiev.')).toBeInViewport();
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText('4 of 6');
  await page.keyboard.press('F3');
  await expect(bar(page)).toContainText('5 of 6');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Kyiv');
  await expect(editor(page)).toContainText('They end in Kyiv.');

  await page.keyboard.press('Control+f');
  await expect(field(page)).toHaveValue('kiev');
  await expect(bar(page)).toContainText('of 5');
  await page.keyboard.type('nowhere');
  await expect(bar(page)).toContainText('Not found');
});

test('what is replaced is seen before, can be spared, and one undo takes it all back', async ({ launch }) => {
  const { page } = await launch();
  await openTalks(page);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('Kiev');
  await bar(page).getByRole('button', { name: 'Match case' }).click();
  await expect(bar(page)).toContainText('of 5');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('Kyiv');
  const rows = bar(page).getByRole('group', { name: 'What is replaced' }).getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(3)).toContainText('“KievKyiv” said');
  await rows.nth(3).getByRole('checkbox').click();
  await bar(page).getByRole('button', { name: 'Replace all (4)' }).click();
  await expect(bar(page)).toContainText('4 replaced.');
  await expect(editor(page)).toContainText('Talks in Kyiv went on, “Kiev” said.');
  await expect(editor(page)).toContainText('Kyiv talks go on');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(editor(page)).toContainText('Kiev talks go on');
  await expect(editor(page)).toContainText('They end in Kiev.');
  await saved(page);
});

test('patterns are tried aside: groups are filled in, and one without end is stopped', async ({ launch }) => {
  const { page } = await launch();
  await keepStories(page, [
    shortStory('', {
      headline: 'Names',
      body: [paragraph('Fumio Kishida and Sergey Lavrov'), paragraph('a'.repeat(60))],
    }),
  ]);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+h');
  await bar(page).getByRole('button', { name: 'Regular expression' }).click();
  await field(page).fill('(Fumio|Sergey) (\\w+)');
  await expect(bar(page)).toContainText('of 2');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('$2, $1');
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toContainText('Kishida, Fumio and Lavrov, Sergey');
  await field(page).fill('(a+)+b');
  await expect(bar(page).getByRole('alert')).toContainText('takes too long and was stopped');
  await field(page).fill('(');
  await expect(bar(page).getByRole('alert')).toContainText('not a regular expression');
  await field(page).fill('Lavrov');
  await expect(bar(page)).toContainText('1 of 1');
});
