import { expect, test } from '../support/app';

test('the window opens, named Dateline, and its page answers', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page).toHaveTitle(/Dateline/);
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  expect(page.url()).toBe('app://dateline/index.html');
});

test('the page has none of the powers of Node or Electron', async ({ launch }) => {
  const { page } = await launch();
  const powers = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in globalThis),
  );
  expect(powers).toEqual([]);
});

test('the page runs no code but its own', async ({ launch, expectErrors }) => {
  expectErrors(/Content Security Policy|unsafe-eval/);
  const { page } = await launch();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "inline"';
    document.head.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.documentElement.dataset.ran = "handler"');
    document.body.append(button);
    button.click();
    button.remove();
    script.remove();
    return document.documentElement.dataset['ran'] ?? 'nothing';
  });
  expect(ran).toBe('nothing');
  const evaluated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const script = document.createElement('script');
        script.src = 'data:text/javascript,document.documentElement.dataset.ran="data"';
        script.onload = () => {
          resolve('ran');
        };
        script.onerror = () => {
          resolve('refused');
        };
        document.head.append(script);
      }),
  );
  expect(evaluated).toBe('refused');
});

test('the page opens no window, goes nowhere and fetches nothing', async ({ launch, expectErrors }) => {
  expectErrors(/Content Security Policy|Failed to fetch/);
  const { app, page } = await launch();
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  await app.evaluate(({ BrowserWindow }) => {
    const attempts: unknown[] = [];
    Reflect.set(globalThis, '__attempts', attempts);
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', ({ url, defaultPrevented }) => {
      attempts.push({ url, refused: defaultPrevented });
    });
  });
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });
  await expect
    .poll(() => app.evaluate((): unknown => Reflect.get(globalThis, '__attempts')))
    .toEqual([{ url: 'https://example.com/', refused: true }]);
  const fetched = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  expect(page.url()).toBe('app://dateline/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a killed application opens again on the same data', async ({ launch }) => {
  const first = await launch();
  await first.kill();
  const { page } = await launch();
  await expect(page).toHaveTitle(/Dateline/);
});
