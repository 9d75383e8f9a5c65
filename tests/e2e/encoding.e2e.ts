import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { pressFor } from '../support/newsroom';

/** In a page of DOS, where 0x81 is ü and 0xE1 is ß; a guess cannot know that 0xE1 is no á. */
const DOS = Buffer.from(
  'Die Stra\xe1e ist zu\n\nKIEL (dpa) - Auf der Stra\xe1e liegt viel Schnee, sagen alle dort.\n',
  'latin1',
);

const WIRE = Buffer.from(
  '\x01eca0062 2 i 20  dpa 0061\r\n\r\nHarbour/Kiel/\r\n\x02Harbour opens =\r\n\r\n' +
    'Kiel (dpa) - The harbour of M\x81nster opened, for sch\x94ne Schiffe.\r\n\r\n\x03131137 GMT Okt 13\r\n\x7f\r\n\x7f\x04',
  'latin1',
);

test('the encoding of a file can be corrected while it is looked at, and a wire is read as what it is', async ({
  launch,
  dataFolder,
}) => {
  const folder = join(dataFolder, 'in');
  await mkdir(folder);
  const files = [join(folder, 'dos.txt'), join(folder, 'wire.iptc')];
  await writeFile(join(folder, 'dos.txt'), DOS);
  await writeFile(join(folder, 'wire.iptc'), WIRE);
  const { app, page } = await launch();
  await answerDialogs(app, { open: files });
  const dialog = page.getByRole('dialog', { name: 'Review the import' });
  await pressFor(page, 'Control+o', dialog);
  const encoding = dialog.getByRole('combobox', { name: 'Encoding' });
  await expect(encoding).toHaveText('windows-1252');
  await expect(dialog.getByLabel('The story as it becomes')).toContainText('Auf der Straáe');

  await dialog.getByRole('textbox', { name: 'Slug' }).fill('SCHNEE');
  await encoding.click();
  await page.getByRole('option', { name: /^ibm850/ }).click();
  await expect(encoding).toHaveText('ibm850');
  await expect(dialog.getByLabel('The story as it becomes')).toContainText('Auf der Straße');
  await expect(dialog.getByRole('textbox', { name: 'Slug' })).toHaveValue('SCHNEE');
  await expect(dialog).toContainText('1 of ');

  await dialog.getByRole('button', { name: 'Next file' }).click();
  await expect(dialog).toContainText('IPTC 7901');
  await expect(encoding).toHaveText('ibm850');
  await expect(dialog.getByLabel('The story as it becomes')).toContainText(
    'Münster opened, for schöne Schiffe',
  );
});
