import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { deliverFile, deliverWire, watchFolders, wireRows, type Delivered } from '../support/feed';
import { keepPicture, sizeWindow } from '../support/keep-picture';

const WIRES: readonly (Delivered & { feed: string })[] = [
  {
    ...{
      feed: 'kanto',
      headline: 'Central bank raises key rate to 4.25%',
      slug: 'BANK-RATE',
      urgency: 1,
      place: 'TOKYO',
    },
    ...{
      text: ['The central bank raised its key rate by a quarter point on Friday, the first rise in a year.'],
    },
    minutesAgo: 1,
  },
  {
    ...{
      feed: 'oslo',
      headline: 'Ferry crews end strike after nine days',
      slug: 'FERRY-STRIKE',
      source: 'Oslo Wire',
      place: 'OSLO',
    },
    text: [
      'Ferry crews along the western coast ended a nine-day strike on Friday after agreeing with the owners on pay and on how long a shift may last.',
      'The first boat left Bergen at noon. Commuters who had slept in their offices cheered on the quay.',
      '“We will be on time tomorrow,” the master, Ingrid Dahl, said.',
      'The agreement runs for two years. It gives crews 3.1 percent more pay and a longer rest between two nights.',
    ],
    minutesAgo: 4,
  },
  {
    ...{
      feed: 'kanto',
      headline: 'Ministers meet on the islands for a third day',
      slug: 'JAPAN-RUSSIA',
      urgency: 3,
      place: 'TOKYO',
    },
    ...{ text: ['Foreign ministers met behind closed doors for a third day.'], minutesAgo: 9 },
  },
  {
    ...{
      feed: 'oslo',
      headline: 'Court lets the dunes stay closed',
      slug: 'COURT-DUNES',
      source: 'Oslo Wire',
      place: 'STOCKHOLM',
    },
    ...{
      text: ['A court ruled that the dunes south of the town stay closed to visitors until autumn.'],
      minutesAgo: 22,
    },
  },
  {
    ...{
      feed: 'kanto',
      headline: 'Typhoon turns away from the coast',
      slug: 'WEATHER-TYPHOON',
      place: 'MANILA',
    },
    ...{ text: ['The typhoon turned east overnight and spared the islands.'], minutesAgo: 47 },
  },
  {
    ...{
      feed: 'oslo',
      headline: 'Skiers share first place in the relay',
      slug: 'SPORT-RELAY',
      source: 'Oslo Wire',
      place: 'STOCKHOLM',
    },
    ...{ text: ['Two teams crossed the line together after 40 kilometres.'], minutesAgo: 75 },
  },
];

test('the wires, as docs/wires.md shows them', async ({ launch, dataFolder }, testInfo) => {
  test.slow();
  const running = await launch({ env: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } });
  const { app, page } = running;
  await sizeWindow(app, 1180, 760);
  await expect(page.locator('.shell')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).first().click();
  await page.keyboard.press('Control+4');
  await expect(page.getByText('No folder is watched yet')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('none.png') });
  const [kanto, oslo] = [join(dataFolder, 'kanto'), join(dataFolder, 'oslo')];
  await mkdir(oslo);
  for (const [index, wire] of WIRES.entries())
    await deliverWire(join(dataFolder, wire.feed, `${index}.xml`), wire);
  await watchFolders(page, [
    { name: 'Kanto Press', path: kanto },
    { name: 'Oslo Wire', path: oslo },
  ]);
  await expect(wireRows(page)).toHaveCount(6, { timeout: 30_000 });
  await page.keyboard.press('Control+1');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+d');
  await expect(wireRows(page).last()).toContainText('Draft made');
  await page.getByRole('listbox', { name: 'Wires' }).focus();
  await wireRows(page).nth(1).click();
  await expect(wireRows(page).nth(1)).not.toHaveAttribute('data-unread');
  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Dismiss' });
  while ((await notices.count()) > 0) await notices.first().click();
  await page.mouse.move(4, 4);
  await keepPicture(page, 'wires.png', testInfo);

  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.screenshot({ path: testInfo.outputPath('dark.png') });
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  await deliverFile(join(kanto, 'half.xml'), '<?xml version="1.0"?><nitf><body>');
  await watchFolders(page, [
    { name: 'Kanto Press', path: kanto },
    { name: 'Away', path: join(dataFolder, 'away') },
  ]);
  const trouble = page.getByRole('status', { name: 'Trouble with the wires' });
  await expect(trouble).toContainText('could not be read', { timeout: 30_000 });
  await sizeWindow(app, 820, 640);
  await page.screenshot({ path: testInfo.outputPath('narrow-trouble.png') });
  await trouble.getByRole('button', { name: 'Look…' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'half.xml' })).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('failures.png') });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Watched folders' }).first().click();
  await expect(page.getByRole('group', { name: 'Away' })).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('settings.png') });
});
