import type {} from '../../renderer/bridge';
import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { answerDialogs } from '../support/dialogs';
import { newStory, saved } from '../support/newsroom';
import { painted } from '../support/painted';

const menu = (page: Page) => page.getByRole('menu', { name: /^Style of/ });
const paragraph = (page: Page) => page.locator('[contenteditable="true"] p.paragraph').first();

async function write(page: Page, text: string): Promise<void> {
  await newStory(page);
  await page.keyboard.press('Control+2');
  await page.keyboard.type(text);
}

test('what the desk would write otherwise is painted, said why, and accepted from the menu', async ({
  launch,
}) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.type('U.S. envoy talks');
  await page.keyboard.press('Control+2');
  await page.keyboard.type('They go towards the the end, in order to rest. “We go towards it,” he said. ');
  await expect.poll(() => painted(page, 'style-warning')).toEqual(['U.S.', 'towards']);
  await expect.poll(() => painted(page, 'style-error')).toEqual(['the the']);
  await expect.poll(() => painted(page, 'style-hint')).toEqual(['in order to']);
  await expect(page.getByRole('button', { name: '3 style' })).toBeVisible();

  await page.keyboard.press('F7');
  await expect(menu(page)).toHaveAccessibleName('Style of “U.S.”');
  await expect(menu(page).getByRole('menuitem', { name: 'US', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[contenteditable="true"] h1')).toHaveText('US envoy talks');
  await page.keyboard.press('F7');
  await expect(page.getByRole('dialog').getByText('American usage has no s here.')).toBeVisible();
  await expect(menu(page).getByRole('menuitem', { name: 'toward', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(paragraph(page)).toHaveText(/^They go toward the the/);
  await page.keyboard.press('Control+z');
  await expect(paragraph(page)).toHaveText(/^They go towards the the/);

  const findings = page.getByRole('list', { name: 'What the desk’s rules find' });
  await expect(findings.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Write “the” in the place of “the the”' }).click();
  await expect(paragraph(page)).toHaveText(/^They go towards the end/);
  await saved(page);
});

test('keys that come before the menu of a finding has the focus do not reach the text', async ({
  launch,
}) => {
  const { page } = await launch();
  await write(page, 'They go towards the goverment, and rest. ');
  await expect.poll(() => painted(page, 'style-warning')).toEqual(['towards']);
  for (const word of ['towards', 'goverment']) {
    const reached = await page.evaluate(() =>
      ['F7', 'Enter', 'x'].filter((key) => {
        const press = new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true });
        return document.activeElement?.dispatchEvent(press);
      }),
    );
    expect(reached).toEqual([]);
    await expect(page.getByRole('menu')).toHaveAccessibleName(new RegExp(word));
    await expect(page.locator('.mark-popup :focus')).toHaveCount(1);
    await expect(paragraph(page)).toHaveText(/^They go towards the goverment, and rest\.\s$/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  await page.keyboard.press('End');
  await page.keyboard.type('So.');
  await expect(paragraph(page)).toHaveText(/and rest\. So\.$/);
});

test('what is ignored once stays so after a restart; a rule is switched off and its page opened', async ({
  launch,
}) => {
  const running = await launch();
  const { page } = running;
  await write(page, 'He moves towards A. Then she moves afterwards. ');
  await expect.poll(() => painted(page, 'style-warning')).toEqual(['towards', 'afterwards']);
  await page.keyboard.press('F7');
  await menu(page).getByRole('menuitem', { name: 'Ignore once' }).click();
  await expect.poll(() => painted(page, 'style-warning')).toEqual(['afterwards']);
  await saved(page);
  await running.close();

  const again = await launch();
  await expect.poll(() => painted(again.page, 'style-warning')).toEqual(['afterwards']);
  await again.page.keyboard.press('Control+2');
  await again.page.keyboard.press('F7');
  await menu(again.page).getByRole('menuitem', { name: 'About this rule…' }).click();
  await expect(again.page.getByRole('textbox', { name: 'Why' })).toHaveValue('American usage has no s here.');
  await again.page.keyboard.press('Escape');
  await expect(again.page.getByRole('dialog')).toHaveCount(0);
  await again.page.keyboard.press('F7');
  await menu(again.page).getByRole('menuitem', { name: 'Switch this rule off' }).click();
  await expect.poll(() => painted(again.page, 'style-warning')).toEqual([]);
});

test('a rule of the house is made, tried on a sample, and kept as a file', async ({ launch, dataFolder }) => {
  const target = join(dataFolder, 'house.json');
  const { app, page } = await launch();
  await write(page, 'The Foo Corp. fell. ');
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Style' }).click();
  await page.getByRole('button', { name: 'Add a rule' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.type('It is called Bar now.');
  await page.getByRole('textbox', { name: 'Wrong = right' }).fill('Foo Corp. = Bar Inc.');
  await page.getByRole('textbox', { name: 'Try it on' }).fill('Shares of Foo Corp. rose.');
  await expect(page.getByRole('status', { name: 'What the rule finds' })).toHaveText('Foo Corp. → Bar Inc.');
  await page.getByRole('button', { name: 'Keep the rule' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Find a rule' })).toBeFocused();
  await answerDialogs(app, { save: target });
  await page.getByRole('button', { name: 'Export House rules' }).click();
  await expect.poll(() => readFile(target, 'utf8').catch(() => '')).toContain('It is called Bar now.');
  await page.keyboard.press('Escape');
  await expect.poll(() => painted(page, 'style-warning')).toEqual(['Foo Corp.']);
});

test('a pattern that never ends is refused, when it is written and when it is brought in', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'slow.json');
  const rule = { kind: 'pattern', id: 'slow', why: 'Slow.', pattern: '(x+x+)+y' };
  await writeFile(file, JSON.stringify({ format: 1, id: 'slow', name: 'Slow', version: '1', rules: [rule] }));
  const { app, page } = await launch();
  await write(page, 'Text. ');
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Style' }).click();
  await answerDialogs(app, { open: [file] });
  await page.getByRole('button', { name: 'Import a pack…' }).click();
  await expect(page.getByText('The pattern of the rule slow takes too long')).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByRole('radio', { name: 'Pattern' }).click();
  await page.getByRole('textbox', { name: 'Why' }).fill('Slow.');
  await page.getByRole('textbox', { name: 'Pattern' }).fill('(x+x+)+y');
  await page.getByRole('button', { name: 'Keep the rule' }).click();
  await expect(page.getByRole('alert')).toContainText('takes too long', { timeout: 20_000 });
});

test('the house’s abbreviations expand as one types, and one undo takes only that back', async ({
  launch,
}) => {
  const { page } = await launch();
  await newStory(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Abbreviations' }).click();
  await page
    .getByRole('textbox', { name: 'Abbreviations' })
    .fill('govt = government\nunsc = UN Security Council');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+H');
  await page.keyboard.type('Govt falls, unsc meets');
  await expect(page.locator('[contenteditable="true"] h1')).toHaveText(
    'Government falls, UN Security Council meets',
  );
  await page.keyboard.press('Control+2');
  await page.keyboard.type('The govt, the UNSC and the govt ');
  await expect(paragraph(page)).toHaveText(/^The government, the UN Security Council and the government\s$/);
  await page.keyboard.press('Control+z');
  await expect(paragraph(page)).toHaveText(/and the govt\s$/);
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' fell. ');
  await expect(paragraph(page)).toHaveText(/and the govt fell\.\s$/);
  await saved(page);
});

test('every quotation is listed with its speaker, gone to, and copied for a lawyer', async ({ launch }) => {
  const { app, page } = await launch();
  await write(
    page,
    '"We have won the war," Doe said. Nobody cheered. "It is all over for us now." They left.',
  );
  await page.keyboard.press('Control+Alt+q');
  const dialog = page.getByRole('dialog', { name: 'Quotes' });
  await expect(dialog.getByText('2 quotations.')).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'Doe' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy all as text' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('“We have won the war,”\n   Doe [said]');
  await dialog.getByRole('button', { name: '“It is all over for us now.”' }).click();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.type('“Out,” Roe said.');
  await expect(paragraph(page)).toHaveText(
    '“We have won the war,” Doe said. Nobody cheered. “Out,” Roe said. They left.',
  );
});
