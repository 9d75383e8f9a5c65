import type { Locator, Page } from '@playwright/test';
import { newStory as emptyStory, paragraph } from '../../shared/story/create';
import type { Story } from '../../shared/story/story';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { keepStories } from '../support/keep-stories';
import { saved } from '../support/newsroom';

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const related = (page: Page): Locator => inspector(page).getByRole('list', { name: 'Related stories' });
const adding = (page: Page): Locator =>
  inspector(page).getByRole('combobox', { name: 'Add a related story' });
const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');

function story(headline: string, fields: Partial<Story> = {}): Story {
  const empty = emptyStory({ now: new Date().toISOString() });
  return { ...empty, headline, body: [paragraph('Text.')], ...fields };
}

async function openStory(page: Page, headline: string): Promise<void> {
  await page.getByRole('option').filter({ hasText: headline }).dblclick();
  await expect(editor(page)).toContainText(headline);
  await expect(editor(page)).toBeFocused();
}

test('stories and addresses are related by keys, moved, opened and taken out', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ shell }) => {
    Object.assign(shell, {
      openExternal: (href: string) => {
        Reflect.set(globalThis, '__opened', href);
        return Promise.resolve();
      },
    });
  });
  await keepStories(page, [story('The treaty is signed'), story('The treaty falls', { slug: 'TREATY' })]);
  await openStory(page, 'The treaty falls');
  await adding(page).focus();
  await page.keyboard.type('treaty');
  await expect(page.getByRole('option', { name: /^The treaty is signed/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(related(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.type('https://www.example.com/treaty');
  await expect(page.getByRole('option', { name: 'Link to example.com' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(related(page).getByRole('listitem')).toHaveCount(2);
  await related(page).getByRole('textbox', { name: 'Title of example.com' }).fill('The text of the treaty');
  await related(page)
    .getByRole('combobox', { name: /The treaty is signed/ })
    .click();
  await page.getByRole('option', { name: 'Updates' }).click();
  await expectAccessible(page);

  const first = related(page).getByRole('listitem').first();
  await related(page).getByRole('button', { name: 'The treaty is signed', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(first).toContainText('example.com');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(first).toContainText('The treaty is signed');
  await first.getByRole('button', { name: 'The treaty is signed', exact: true }).focus();
  await saved(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { selected: true })).toContainText('The treaty is signed');
  await page.getByRole('tab', { name: /TREATY/ }).click();
  await related(page).getByRole('button', { name: 'example.com', exact: true }).click();
  await expect
    .poll(() => app.evaluate((): unknown => Reflect.get(globalThis, '__opened')))
    .toBe('https://www.example.com/treaty');
  await related(page).getByRole('button', { name: 'example.com', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(related(page).getByRole('listitem')).toHaveCount(1);
});

test('what a story is related to says when it is spiked, gone or under embargo', async ({ launch }) => {
  const { page } = await launch();
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const other = story('The treaty is signed', { embargo: { until, zone: 'UTC' } });
  const link = {
    id: 'l1',
    rel: 'updates',
    story: other.id,
    href: null,
    title: 'The treaty is signed',
  } as const;
  const gone = { id: 'l2', rel: 'related', story: 'nowhere', href: null, title: 'Long gone' } as const;
  await keepStories(page, [other, story('The treaty falls', { links: [link, gone] })]);
  await openStory(page, 'The treaty falls');
  const [first, second] = [
    related(page).getByRole('listitem').first(),
    related(page).getByRole('listitem').last(),
  ];
  await expect(first).toContainText('under embargo');
  await expect(second).toContainText('No longer in the library');
  await expect(second.getByRole('button', { name: 'Long gone', exact: true })).toBeDisabled();
  await page.getByRole('option').filter({ hasText: 'The treaty is signed' }).click();
  await page.keyboard.press('Delete');
  await page.getByRole('tab', { name: /The treaty falls/ }).click();
  await expect(first).toContainText('On the spike');
});
