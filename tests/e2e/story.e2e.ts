import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { StorySchema } from '../../shared/story/story';
import { textOf } from '../../shared/story/text';
import { expect, test } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { newStory, saved, typeText, useHouse } from '../support/newsroom';
import { PICTURES } from '../support/pictures';

const HEADLINE = 'Lavrov, Kishida to discuss issues related to North Korea';
const DECK =
  'Japanese Foreign Minister Fumio Kishida has also expressed readiness to discuss joint activities';
const FIRST =
  'Japanese Foreign Minister Fumio Kishida and his Russian counterpart Sergey Lavrov plan to talk.';
const QUOTE =
  '"I expect that during today’s meeting we will discuss regional security issues," Kishida said.';
const SUBHEADS = ['Tensions on the Korean Peninsula', 'Abe to visit Russia in 2017', 'South Kuril Islands'];

test('a reporter types a story, loses power, finds it again and exports it', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  const picture = join(dataFolder, 'kishida.png');
  await writeFile(picture, PICTURES[0].bytes);
  const first = await launch();
  const { page } = first;
  await useHouse(page, 'tass');
  await answerDialogs(first.app, { open: [picture] });

  await newStory(page);
  await typeText(page, HEADLINE);
  await page.keyboard.press('Control+Shift+l');
  await expect(page.locator('[contenteditable="true"] img')).toBeVisible();
  await page.keyboard.type('Japanese Foreign Minister Fumio Kishida');
  await page.keyboard.press('Tab');
  await page.keyboard.type('EPA/MARTIN DIVISEK');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fumio Kishida at a lectern');
  await page.keyboard.press('Control+Shift+h');
  await page.keyboard.press('Tab');
  await page.keyboard.type(DECK);
  await page.keyboard.press('Control+2');
  await typeText(page, `TOKYO, March 20. /TASS/. ${FIRST}\n${QUOTE}\n`);
  for (const subhead of SUBHEADS) await typeText(page, `## ${subhead}\nWhat happened under it.\n`);
  await page.keyboard.type('The end of it.');
  await saved(page);
  await first.kill();

  const second = await launch();
  const again = second.page;
  await expect(again.locator('[contenteditable="true"]')).toContainText('The end of it.');
  await again.keyboard.press('Control+w');
  await expect(again.locator('[contenteditable="true"]')).toHaveCount(0);
  await again.keyboard.press('Control+Shift+f');
  await again.keyboard.type('lectern');
  await expect(again.getByText(HEADLINE).first()).toBeVisible();
  await again.keyboard.press('Enter');
  await expect(again.locator('[contenteditable="true"]')).toContainText(HEADLINE);

  const out = join(dataFolder, 'out');
  await mkdir(out);
  await answerDialogs(second.app, { open: [out] });
  await again.keyboard.press('Control+e');
  const dialog = again.getByRole('dialog');
  for (const name of ['Plain text', 'HTML page', 'Story file']) {
    const box = dialog.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    if (!(await box.isChecked())) await box.click();
  }
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  const file = (await readdir(out)).find((name) => name.endsWith('.txt')) ?? '';
  const text = await readFile(join(out, file), 'utf8');
  expect(text).toContain(`TOKYO, March 20. /TASS/. ${FIRST}`);
  expect(text).toContain('“I expect that during today’s meeting we will discuss regional security issues,”');
  expect(text).toContain('EPA/MARTIN DIVISEK');
  for (const subhead of SUBHEADS) expect(text).toContain(subhead);

  const kept = (await readdir(out)).find((name) => name.endsWith('.story.json')) ?? '';
  const story = v.parse(StorySchema, JSON.parse(await readFile(join(out, kept), 'utf8')));
  expect(story).toMatchObject({ headline: HEADLINE, deck: DECK });
  expect(story.dateline).toMatchObject({
    places: [{ name: 'Tokyo' }],
    date: expect.stringMatching(/-03-20$/),
  });
  expect(story.lead).toMatchObject({
    caption: [{ text: 'Japanese Foreign Minister Fumio Kishida' }],
    credit: 'EPA/MARTIN DIVISEK',
    alt: 'Fumio Kishida at a lectern',
  });
  const subheads = story.body.flatMap((block) => (block.kind === 'subhead' ? [textOf(block.runs)] : []));
  expect(subheads).toEqual(SUBHEADS);
  const paragraphs = story.body.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));
  expect(paragraphs[0]).toBe(FIRST);
  expect(paragraphs.at(-1)).toBe('The end of it.');
});
