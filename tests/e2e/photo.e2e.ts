import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hashBytes } from '../../shared/story/canonical';
import type { Story } from '../../shared/story/story';
import { expect, test } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { exiftool, hasExiftool } from '../support/exiftool';
import { newStory, saved, typeText } from '../support/newsroom';
import { sharedFile, sharedFolder } from '../support/shared';

async function onlyStory(page: Page): Promise<Story> {
  return page.evaluate(async () => {
    const query = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 1 } as const;
    const listed = await window.dateline.request('stories.list', { ...query, statuses: [], desks: [] });
    const id = listed.ok ? (listed.value.rows[0]?.id ?? '') : '';
    const opened = await window.dateline.request('stories.open', { id });
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.story;
  });
}

test.describe('the IPTC’s reference image', () => {
  test.skip(sharedFolder === null, 'The reference image is absent.');

  test('fills a photo, is shown and saved whole, and goes out cut, saying it all', async ({
    launch,
    dataFolder,
  }) => {
    const picture = sharedFile('standards', 'photometadata', 'IPTC-PhotometadataRef-Std2023.2.jpg');
    const { app, page } = await launch();
    await answerDialogs(app, { open: [picture] });
    await newStory(page);
    await typeText(page, 'Talks in Tokyo');
    await page.keyboard.press('Control+Shift+l');
    const lead = page.locator('.photo.lead');
    await expect(lead.locator('.caption')).toHaveText('The description aka caption (ref2023.2)');
    await expect(lead.locator('.credit')).toHaveText('Credit Line (ref2023.2)');
    await expect(lead.locator('.alt')).toContainText('This is the Alt Text description');

    const inspector = page.locator('.inspector');
    for (const [label, value] of [
      ['Photographer', 'Creator1 (ref2023.2)'],
      ['Instructions', 'An Instruction (ref2023.2)'],
      ['Where in the place', 'Sublocation (Core) (ref2023.2)'],
      ['Caption by', 'Description Writer (ref2023.2)'],
    ] as const)
      await expect(inspector.getByLabel(label, { exact: true })).toHaveValue(value);
    await inspector.getByText(/^Also in the file/).click();
    await expect(inspector.getByText('Licensor Name 1 (ref2023.2)', { exact: true })).toBeVisible();

    await inspector.getByLabel('Instructions', { exact: true }).fill('Hold until noon');
    await inspector.getByLabel('Shown').click();
    await page.getByRole('option', { name: 'Square' }).click();
    await expect(lead.locator('.photo-crop')).toBeVisible();
    await saved(page);
    const story = await onlyStory(page);
    expect(story.lead).toMatchObject({ instructions: 'Hold until noon', crop: { width: 0.5, height: 1 } });
    expect(story.lead?.media?.hash).toBe(hashBytes(await readFile(picture)));

    const report = await page.evaluate(
      ([id, folder]) =>
        window.dateline.request('export.run', {
          job: 'job',
          order: {
            ...{ stories: [id], formats: ['html'], folder, images: 'beside', existing: 'replace' },
            ...{ location: false, takes: false, embargoed: [] },
          },
        }),
      [story.id, dataFolder] as const,
    );
    expect(report).toMatchObject({
      ok: true,
      value: { outcomes: [{ notes: [{ code: 'lost.photo.instructions' }] }] },
    });
    const files = report.ok ? report.value.outcomes.flatMap((outcome) => outcome.files) : [];
    const copy = await readFile(files.find((file) => file.endsWith('.jpg')) ?? '');
    expect(copy.includes('Hold until noon')).toBe(true);
    expect(copy.includes('GPSLatitude')).toBe(false);
    if (hasExiftool)
      expect(exiftool(copy)).toMatchObject({
        'File:ImageWidth': 1000,
        'File:ImageHeight': 1000,
        'XMP-photoshop:Instructions': 'Hold until noon',
        'XMP-photoshop:Credit': 'Credit Line (ref2023.2)',
        'IPTC:Credit': 'Credit Line (ref2023.2)',
        'XMP-iptcExt:PersonInImage': ['Person Shown 1 (ref2023.2)', 'Person Shown 2 (ref2023.2)'],
      });
  });
});
