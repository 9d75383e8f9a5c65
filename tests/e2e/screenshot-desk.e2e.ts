import type { Page } from '@playwright/test';
import { paragraph } from '../../shared/story/create';
import type { Story } from '../../shared/story/story';
import { expect, test, type Running } from '../support/app';
import { keepPicture, sizeWindow } from '../support/keep-picture';
import { keepStories } from '../support/keep-stories';
import { painted } from '../support/painted';
import { shortStory } from '../support/wire-stories';

const PLACE = { env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } };

const dismiss = async (page: Page): Promise<void> => {
  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Dismiss' });
  while ((await notices.count()) > 0) await notices.first().click();
};

const settle = async ({ app, page }: Running): Promise<void> => {
  await sizeWindow(app, 1180, 720);
  await expect(page.locator('.shell')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).first().click();
};

async function open(running: Running, fields: Partial<Story>): Promise<void> {
  const { page } = running;
  await settle(running);
  await keepStories(page, [shortStory('', fields)]);
  await page.getByRole('option').first().dblclick();
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await dismiss(page);
}

test('words for a misspelt one, as docs/spelling.md shows them', async ({ launch }, testInfo) => {
  const running = await launch(PLACE);
  const { page } = running;
  await open(running, {
    slug: 'FERRY-STRIKE',
    headline: 'Ferry crews end strike after nine days',
    body: [paragraph('The goverment and the crews agreed late on Thursday. TK: the vote in Bergen.')],
  });
  await expect.poll(() => painted(page, 'spelling')).toEqual(['goverment']);
  await page.keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'government', exact: true })).toBeFocused();
  await page.mouse.move(4, 4);
  await keepPicture(page, 'spelling.png', testInfo);
});

test('what the desk would write otherwise, as docs/style-packs.md shows it', async ({ launch }, testInfo) => {
  const running = await launch(PLACE);
  const { page } = running;
  await open(running, {
    slug: 'ENVOY-VISIT',
    headline: 'U.S. envoy meets mayor',
    body: [
      paragraph(
        'The Mayor moved towards an agreement on January 5 with 3 people from Austin, TX, in order to win time.',
      ),
      paragraph('“We go towards peace,” the envoy said. An attack killed 5 people the the day after.'),
    ],
  });
  await expect(page.getByRole('list', { name: 'What the desk’s rules find' })).toContainText('towards');
  await page.locator('[contenteditable="true"]').getByText('The Mayor moved').click();
  await page.keyboard.press('Home');
  for (let found = 0; found < 2; found += 1) {
    await page.keyboard.press('F7');
    await expect(page.getByRole('menu', { name: /^Style of/ })).toBeVisible();
    if (found === 0) await page.keyboard.press('Escape');
  }
  await page.mouse.move(4, 4);
  await keepPicture(page, 'style.png', testInfo);
});

test('the quotations of a story, as docs/quotes.md shows them', async ({ launch }, testInfo) => {
  const running = await launch(PLACE);
  const { page } = running;
  await open(running, {
    slug: 'COURT-DUNES',
    headline: 'Court lets the dunes stay closed',
    body: [
      paragraph('“The dunes are older than the town,” Judge Ruth Alder said on Friday. “They come first.”'),
      paragraph('Mayor Tom Berg told reporters: “We will read every page of it before we answer.”'),
      paragraph('“Nobody asked the fishermen,” he said.'),
    ],
  });
  await page.keyboard.press('Control+Alt+q');
  await expect(page.getByRole('dialog', { name: 'Quotes' }).getByText('4 quotations.')).toBeVisible();
  await page.mouse.move(4, 4);
  await keepPicture(page, 'quotes.png', testInfo);
});

test('what is replaced, before it is, as docs/find.md shows it', async ({ launch }, testInfo) => {
  const running = await launch(PLACE);
  const { page } = running;
  await open(running, {
    slug: 'KIEV-TALKS',
    headline: 'Kiev talks go on',
    deck: 'Ministers meet in Kiev for a third day',
    body: [
      paragraph('Talks in Kiev went on, and “Kiev stays,” a minister said.'),
      paragraph('They end in Kiev on Sunday.'),
    ],
  });
  await page.keyboard.press('Control+h');
  await page.keyboard.type('Kiev');
  const bar = page.getByRole('search', { name: 'Find in the story' });
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Kyiv');
  await expect(
    bar.getByRole('group', { name: 'What is replaced' }).getByRole('listitem').nth(3),
  ).toBeVisible();
  await page.mouse.move(4, 4);
  await keepPicture(page, 'find.png', testInfo);
});

test('an alert and what it still lacks, as docs/kinds.md shows it', async ({ launch }, testInfo) => {
  const running = await launch(PLACE);
  const { page } = running;
  await settle(running);
  await page.keyboard.press('Control+Alt+Shift+n');
  await page.keyboard.type('ale');
  await page.keyboard.press('Enter');
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  await page.keyboard.type('Central bank raises its key rate to 4.25%, first time in year');
  await expect(page.getByRole('button', { name: /Headline too long/ })).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await dismiss(page);
  await page.mouse.move(4, 4);
  await keepPicture(page, 'kinds.png', testInfo);
});
