import { BrowserWindow } from 'electron';
import type { Measured } from './measure';

const KEYS = 60;

/** Presses keys in a page that has `nextKey` (next-key.ts) and keeps the time of each; `look` is done
 * once the page has come to rest, before the first. */
export async function typeInto(
  address: string,
  into: Measured,
  look: (window: BrowserWindow) => unknown = () => undefined,
): Promise<void> {
  const window = new BrowserWindow({
    width: 1100,
    height: 900,
    webPreferences: { backgroundThrottling: false },
  });
  await window.loadURL(address);
  window.focus();
  window.webContents.focus();
  await window.webContents.executeJavaScript('new Promise((done) => setTimeout(done, 1000))');
  await look(window);
  for (let key = -5; key < KEYS; key += 1) {
    const shown: Promise<unknown> = window.webContents.executeJavaScript('nextKey()');
    await window.webContents.executeJavaScript('0');
    const keyCode = key % 6 === 5 ? 'Space' : 'a';
    window.webContents.sendInputEvent({ type: 'keyDown', keyCode });
    window.webContents.sendInputEvent({ type: 'char', keyCode });
    window.webContents.sendInputEvent({ type: 'keyUp', keyCode });
    const time = await shown;
    if (key >= 0 && typeof time === 'number') into.times.push(time);
  }
  window.destroy();
}
