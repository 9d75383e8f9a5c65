import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraph } from '../../shared/story/create';
import { newDestination } from '../../shared/house/destination';
import { expect, test } from '../support/app';
import { useDestinations } from '../support/destinations';
import { keepPicture, sizeWindow } from '../support/keep-picture';
import { keepStories } from '../support/keep-stories';
import { pressFor } from '../support/newsroom';
import { shortStory } from '../support/wire-stories';

test('a story about to be filed, as docs/filing.md shows it', async ({ launch }, testInfo) => {
  // A place of one name on every machine, for it is in the picture.
  const outgoing = join(tmpdir(), 'outgoing');
  const folder = (name: string): string => join(outgoing, name);
  for (const name of ['wire', 'website', 'print']) await mkdir(folder(name), { recursive: true });
  const { app, page } = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  await sizeWindow(app, 1180, 720);
  await expect(page.locator('.shell')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).first().click();
  await useDestinations(page, [
    { ...newDestination('wire', 'Wire desk'), folder: folder('wire') },
    {
      ...{ ...newDestination('web', 'Website'), folder: folder('website') },
      ...{ format: 'html', fileName: '{slug}-v{version}', media: 'folder' },
    },
    { ...newDestination('print', 'Evening paper'), folder: folder('print'), format: 'pdf', media: 'inside' },
  ]);
  await keepStories(page, [
    shortStory('', {
      ...{ slug: 'FERRY-STRIKE', headline: 'Ferry crews end strike after nine days', desk: 'World' },
      body: [paragraph('The government and the crews agreed late on Thursday.')],
    }),
  ]);
  await page.getByRole('option').first().dblclick();
  await expect(page.locator('[contenteditable="true"]')).toBeFocused();
  const dialog = page.getByRole('dialog', { name: 'File “Ferry crews end strike after nine days”' });
  await pressFor(page, 'Control+Shift+Enter', dialog);
  await expect(dialog.getByText('FERRY-STRIKE-v1.html')).toBeVisible();
  await page.mouse.move(4, 4);
  await keepPicture(page, 'filing.png', testInfo);
  await rm(outgoing, { recursive: true, force: true });
});
