import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { newId } from '../../shared/story/ids';
import { emptyPhoto } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { plain } from '../../shared/story/text';
import { expect, test, type Running } from '../support/app';
import { expectAccessible } from '../support/axe';
import { deskStories } from '../support/desk-stories';
import { answerDialogs } from '../support/dialogs';
import { keepLandscape, keepStories } from '../support/keep-stories';
import { runByPalette, saved } from '../support/newsroom';

const editor = (page: Page): Locator => page.locator('[contenteditable="true"]');

/** Every story of the desk; the last one has a block of every kind. */
async function fullDesk(page: Page): Promise<Story[]> {
  const picture = await keepLandscape(page);
  const stories = deskStories(picture).map(({ story }) => story);
  const last = stories.at(-1);
  if (last === undefined) throw new Error('No story');
  const cell = (text: string): { runs: ReturnType<typeof plain> } => ({ runs: plain(text) });
  const every: Story = {
    ...last,
    embargo: { until: '2046-06-12T18:00:00Z', zone: 'Europe/Oslo' },
    body: [
      ...last.body,
      { id: newId(), kind: 'pullquote', runs: plain('Not the same bay twice.'), attribution: 'A walker' },
      {
        id: newId(),
        kind: 'list',
        ordered: false,
        items: [
          { id: newId(), level: 0, runs: [{ text: 'a link', marks: [], href: 'https://example.com/' }] },
        ],
      },
      {
        id: newId(),
        kind: 'table',
        header: true,
        rows: [
          { id: newId(), cells: [cell('Stage'), cell('Kilometres')] },
          { id: newId(), cells: [cell('First'), cell('140')] },
        ],
      },
      { id: newId(), kind: 'rule' },
      { id: newId(), kind: 'photo', photo: { ...emptyPhoto(picture), caption: plain('The same lake') } },
      { id: newId(), kind: 'photo', photo: { ...emptyPhoto(), origin: 'https://example.com/gone.jpg' } },
      { id: newId(), kind: 'note', runs: plain('Check the second stage.') },
    ],
  };
  return [...stories.slice(0, -1), every];
}

async function start(launch: () => Promise<Running>, theme: 'Light' | 'Dark'): Promise<Running> {
  const running = await launch();
  const { page } = running;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await runByPalette(page, theme);
  await expect(page.locator(':root')).toHaveAttribute('data-theme', theme.toLowerCase());
  return running;
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`what one meets first is accessible: ${theme}`, async ({ launch, dataFolder }) => {
    test.slow();
    const { app, page } = await start(launch, theme);
    await expect(page.getByText('No stories yet')).toBeVisible();
    await expectAccessible(page);

    await test.step('settings', async () => {
      await page.keyboard.press('Control+,');
      for (const name of ['House', 'Writing', 'Style', 'Abbreviations', 'Library']) {
        await page.getByRole('tab', { name }).click();
        await expect(page.getByRole('tabpanel', { name })).toBeVisible();
        await expectAccessible(page);
      }
      await page.keyboard.press('Escape');
    });

    await test.step('the review of an import', async () => {
      const file = join(dataFolder, 'story.txt');
      const text =
        'All news\n\nFerry runs again\n\nOSLO, June 12. /TASS/. The ferry runs again, it was said.\n';
      await writeFile(file, text);
      await answerDialogs(app, { open: [file] });
      await page.keyboard.press('Control+o');
      await expect(page.getByRole('dialog')).toContainText('Ferry runs again');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Accept', exact: true }).click();
      await expect(editor(page)).toContainText('The ferry runs again');
    });

    await test.step('a question and a notice', async () => {
      await page.keyboard.press('Control+Shift+k');
      await expect(page.getByText('Spiked “Ferry runs again”.')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('radio', { name: 'Spiked' }).click();
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Enter');
      await expect(page.getByText('This story is on the spike.')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Delete');
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await expectAccessible(page);
    });
  });

  test(`a full story and all that opens over it is accessible: ${theme}`, async ({ launch }) => {
    test.slow();
    const { page } = await start(launch, theme);
    await keepStories(page, await fullDesk(page));
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Enter');
    await expect(editor(page).locator('img').first()).toBeVisible();
    await expect(editor(page)).toBeFocused();
    await expectAccessible(page);

    /** Looks at what a key opens, and closes it again. */
    const over = async (keys: string, shown: Locator): Promise<void> => {
      await test.step(keys, async () => {
        await page.keyboard.press(keys);
        await expect(shown).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(shown).toHaveCount(0);
      });
    };
    const dialog = page.getByRole('dialog');
    await over('Control+Shift+d', page.getByRole('form', { name: 'Dateline' }));
    await over('Control+Shift+p', dialog.getByRole('listbox'));
    await over('Control+Shift+o', dialog.getByRole('option', { name: 'Next stage in 2027' }));
    await over('F1', dialog.getByText('Search all stories'));
    await over('Control+e', dialog.getByRole('button', { name: 'Export anyway' }));
    await page.keyboard.press('Control+s');
    await saved(page);
    await over('Control+Shift+y', dialog.getByRole('button', { name: 'Restore this version' }));

    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    await expect(page.getByRole('listbox', { name: 'Insert a block' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type('lake');
    await expect(page.locator('mark').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page);
  });
}
