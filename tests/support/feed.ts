import type {} from '../../renderer/bridge';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NO_WIRES, type WireSettings } from '../../shared/wires/settings';
import { answerDialogs } from './dialogs';

/** A wire as an agency delivers it, in NITF. */
export interface Delivered {
  headline: string;
  text: readonly string[];
  /** 1 (flash) to 8. */
  urgency?: number;
  slug?: string;
  source?: string;
  place?: string;
  photo?: { file: string; caption: string };
  /** Minutes since it came in. */
  minutesAgo?: number;
}

/** Puts a file into a feed as agencies do: written under another name, then named. */
export async function deliverFile(path: string, content: string | Uint8Array, minutesAgo = 0): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = join(dirname(path), `.${Math.random().toString(36).slice(2)}.tmp`);
  await writeFile(partial, content);
  const at = Date.now() / 1000 - 60 * minutesAgo;
  await utimes(partial, at, at);
  await rename(partial, path);
}

/** Delivers a wire. */
export function deliverWire(path: string, wire: Delivered): Promise<void> {
  return deliverFile(path, nitfOf(wire), wire.minutesAgo ?? 0);
}

/** The wire as NITF. */
export function nitfOf({
  headline,
  text,
  urgency = 5,
  slug = '',
  source = 'Kanto Press',
  place,
  photo,
}: Delivered): string {
  const dateline = place === undefined ? '' : `<dateline><location>${place}</location></dateline>`;
  const media =
    photo === undefined
      ? ''
      : `<media media-type="image"><media-reference source="${photo.file}" mime-type="image/png"/><media-caption>${photo.caption}</media-caption></media>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata><urgency ed-urg="${urgency}"/>
<du-key key="${slug}"/><doc.copyright holder="${source}" year="2026"/></docdata></head>
<body><body.head><hedline><hl1>${headline}</hl1></hedline><distributor><org>${source}</org></distributor>${dateline}</body.head>
<body.content>${media}${text.map((line) => `<p>${line}</p>`).join('')}</body.content></body></nitf>
`;
}

/** Watches folders through the window's own requests. */
export async function watchFolders(
  page: Page,
  folders: readonly { name: string; path: string }[],
  change: Partial<WireSettings> = {},
): Promise<void> {
  const wires: WireSettings = {
    ...NO_WIRES,
    folders: folders.map(({ name, path }, index) => ({
      ...{ id: `feed-${index}`, name, path, paused: false, subfolders: true },
    })),
    ...change,
  };
  await page.evaluate(async (next) => {
    const known = await window.dateline.request('settings.get', {});
    if (!known.ok) throw new Error(known.error.code);
    const set = await window.dateline.request('settings.set', { ...known.value, wires: next });
    if (!set.ok) throw new Error(set.error.code);
  }, wires);
}

/** Adds a folder in the settings as a person does, and gives it a name. */
export async function addFolder(
  app: ElectronApplication,
  page: Page,
  path: string,
  name: string,
): Promise<void> {
  await answerDialogs(app, { open: [path] });
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('button', { name: 'Add a folder…' }).click();
  const field = dialog.getByRole('textbox', { name: 'Name of the feed' });
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('group', { name })).toBeVisible();
}

/** The rows of the wires. */
export function wireRows(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Wires' }).getByRole('option');
}
