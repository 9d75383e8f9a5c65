import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { newStory as emptyStory } from '../../shared/story/create';
import type { Story } from '../../shared/story/story';
import { expect, test, type Running } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { newStory, pressFor, saved, typeText } from '../support/newsroom';

const PAGE_COPY = `All news
Updated at:

Ministers to talk about fishing in the strait

The talks are the first since the winter, both sides say
The harbour of Porto Sereno EPA/MARA LINDT
The harbour of Porto Sereno
© EPA/MARA LINDT

ROME, March 20. /TASS/. The ministers of both countries plan to talk about fishing in the strait on Monday. They said so on Sunday.

"We expect a calm conversation," one of them said.

What it is about

Boats of both countries fish in the strait, and the catch of the last years was small. The talks are to end on Tuesday.
`;

test('a page copied from the web is shown as it was understood, corrected, and becomes a story', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'copied.txt');
  await writeFile(file, PAGE_COPY);
  const { app, page } = await launch();
  await answerDialogs(app, { open: [file] });
  const dialog = page.getByRole('dialog');
  await pressFor(page, 'Control+o', dialog);
  await expect(dialog).toContainText('Review the import');
  for (const role of ['Headline', 'Deck', 'Caption', 'Credit', 'Dateline', 'Subhead'])
    await expect(dialog.getByRole('button', { name: new RegExp(`^${role}`) }).first()).toBeVisible();
  const furniture = dialog.getByRole('button', { name: /^Leave out.*All news/ });
  await expect(furniture).toBeVisible();
  await dialog.getByRole('button', { name: /^Deck/ }).focus();
  await page.keyboard.press('p');
  await expect(dialog.getByRole('button', { name: /^Paragraph.*first since the winter/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor).toContainText('ROME, March 20. /TASS/.');
  await expect(editor).toContainText('The talks are the first since the winter, both sides say');
  await expect(editor).not.toContainText('All news');
  await expect(editor.locator('h2')).toHaveText(['What it is about']);
});

test('what cannot be read is said, and does not hold up the rest', async ({ launch, dataFolder }) => {
  const good = join(dataFolder, 'good.html');
  const bad = join(dataFolder, 'bad.txt');
  await writeFile(good, '<article><h1>A page that was saved</h1><p>Its one paragraph.</p></article>');
  await writeFile(bad, Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)));
  const { app, page } = await launch();
  await answerDialogs(app, { open: [bad, good] });
  const dialog = page.getByRole('dialog');
  await pressFor(page, 'Control+o', dialog);
  await expect(dialog).toContainText('bad.txt');
  await expect(dialog).toContainText('A page that was saved');
});

test('what the clipboard holds keeps its kinds and marks, and runs nothing', async ({ launch }) => {
  const running = await launch();
  const { page } = running;
  await newStory(page);
  await page.keyboard.press('Control+2');
  await paste(
    running,
    '<h2 onclick="alert(1)">A heading</h2><p>Some <b>bold</b> and <i>slanted</i> text, ' +
      '<a href="https://example.org/a">a link</a>, <a href="javascript:alert(1)">no link</a>.</p>' +
      '<ul><li>one<ul><li>two</li></ul></li></ul><table><tr><th>a</th><td>b</td></tr></table>' +
      '<blockquote>Quoted words</blockquote><script>alert(1)</script><img src="https://example.org/x.png">',
    'plain',
  );
  const editor = page.locator('[contenteditable="true"]');
  await expect(editor.locator('h2')).toHaveText('A heading');
  await expect(editor.locator('strong, b').first()).toHaveText('bold');
  await expect(editor.locator('a')).toHaveText(['a link']);
  await expect(editor).toContainText('no link');
  await expect(editor).toContainText('Quoted words');
  await expect(editor.locator('script')).toHaveCount(0);
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(editor).not.toContainText('A heading');
  await page.keyboard.press('Control+y');
  await expect(editor).toContainText('A heading');
});

test('exports as PDF, never overwrites without asking, and holds an embargo', async ({
  launch,
  dataFolder,
}) => {
  const out = join(dataFolder, 'out');
  await mkdir(out);
  const { app, page } = await launch();
  const soon = new Date(Date.now() + 86_400_000).toISOString();
  const base = emptyStory({ now: new Date().toISOString() });
  await keep(page, {
    ...base,
    slug: 'held-back',
    headline: 'A story for tomorrow',
    embargo: { until: soon, zone: 'Europe/Rome' },
    editorsNote: 'Never to be published',
  });
  await page.reload();
  await page.getByText('A story for tomorrow').first().click();
  await answerDialogs(app, { open: [out] });
  await expect(page.locator('[contenteditable="true"]')).toContainText('A story for tomorrow');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('This story may not be published yet');
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeDisabled();
  await dialog.getByRole('switch', { name: /^Export under embargo/ }).click();
  await dialog.getByRole('checkbox', { name: /^PDF/ }).click();
  await dialog.getByRole('button', { name: 'Export under embargo' }).click();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const names = await readdir(out);
  expect(names.toSorted()).toEqual(['held-back.html', 'held-back.pdf']);
  const html = await readFile(join(out, 'held-back.html'), 'utf8');
  expect(html).toMatch(/embargo/i);
  expect(html).not.toContain('Never to be published');
  const pdf = await PDFDocument.load(await readFile(join(out, 'held-back.pdf')), { updateMetadata: false });
  expect(pdf.getTitle()).toBe('A story for tomorrow');
  expect(pdf.getPageCount()).toBe(1);

  await page.keyboard.press('Control+e');
  await dialog.getByRole('switch', { name: /^Export under embargo/ }).click();
  await dialog.getByRole('button', { name: 'Export under embargo' }).click();
  await expect(dialog).toContainText('Replace them, or keep both');
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  expect((await readdir(out)).length).toBe(4);
});

test('all news becomes a site with a page a story and a feed', async ({ launch, dataFolder }) => {
  const out = join(dataFolder, 'site');
  await mkdir(out);
  const { app, page } = await launch();
  await newStory(page);
  await typeText(page, 'A headline for the site');
  await page.keyboard.press('Control+2');
  await page.keyboard.type('A paragraph for the site.');
  await saved(page);
  await answerDialogs(app, { open: [out] });
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('as a site');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Export the site' }).click();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  const front = await readFile(join(out, 'index.html'), 'utf8');
  expect(front).toContain('All news');
  expect(front).toContain('Updated at');
  expect(front).toContain('A headline for the site');
  expect(await readFile(join(out, 'feed.xml'), 'utf8')).toContain('http://www.w3.org/2005/Atom');
  expect(await readdir(join(out, 'stories'))).toHaveLength(1);
});

/** Puts something on the system's clipboard and pastes it by its key. */
async function paste({ app, page }: Running, html: string, text: string): Promise<void> {
  await app.evaluate(
    ({ clipboard }, data) => {
      // Electron 33 takes the texts, newer ones items: they differ in type, not in name.
      const write: unknown = Reflect.get(clipboard, 'write');
      if (typeof write === 'function') Reflect.apply(write, clipboard, [data]);
    },
    { html, text },
  );
  await page.keyboard.press('Control+v');
}

/** Keeps a story as an import does. */
async function keep(page: Page, story: Story): Promise<void> {
  const kept = await page.evaluate(
    (value) => window.dateline.request('import.accept', { story: value }),
    story,
  );
  expect(kept.ok).toBe(true);
}
