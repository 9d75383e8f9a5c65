import { BrowserWindow, nativeTheme, screen, shell, type Rectangle } from 'electron';
import { join } from 'node:path';
import * as v from 'valibot';
import { APP_ORIGIN } from './origin';

const PlaceSchema = v.object({
  bounds: v.nullable(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  maximized: v.boolean(),
});

/** Where the window stood. */
export type WindowPlace = v.InferOutput<typeof PlaceSchema>;

/** The place as it was remembered; what is no place is none. */
export function placeOf(remembered: unknown): WindowPlace {
  const parsed = v.safeParse(PlaceSchema, remembered);
  return parsed.success ? parsed.output : { bounds: null, maximized: false };
}

/** Remembers where the window stands whenever it has come to rest. */
export function rememberPlace(window: BrowserWindow, remember: (place: WindowPlace) => void): void {
  let timer: NodeJS.Timeout | null = null;
  const rest = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed())
        remember({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    }, 400);
  };
  window.on('resize', rest);
  window.on('move', rest);
  window.on('maximize', rest);
  window.on('unmaximize', rest);
}

const SMALLEST = { width: 720, height: 480 };
const USUAL = { width: 1440, height: 900 };

/** How long a window may wait for its first frame: `ready-to-show` can fail to fire. */
const PATIENCE_MS = 2000;

/** Opens the window where it stood; it shows when its first frame is ready. */
export function openWindow(place: WindowPlace): BrowserWindow {
  const window = new BrowserWindow({
    ...USUAL,
    ...visible(place.bounds),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Dateline',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181b' : '#f1efea',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (place.maximized) window.maximize();
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once('ready-to-show', show);
  const timer = setTimeout(show, PATIENCE_MS);
  window.once('closed', () => {
    clearTimeout(timer);
  });
  confine(window);
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** Opens an address outside, if it is one a story may link to. */
export function openOutside(href: string): boolean {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url === null || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return false;
  void shell.openExternal(url.href);
  return true;
}

/** Nothing leaves the page: no new windows, no navigation, no permissions, no webviews. */
function confine(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => {
    if (event.url !== `${APP_ORIGIN}/index.html`) event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  webContents.session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  webContents.session.setPermissionCheckHandler(() => false);
}

function visible(bounds: Rectangle | null): Partial<Rectangle> {
  if (bounds === null) return {};
  const { workArea } = screen.getDisplayMatching(bounds);
  const overlap =
    Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
  const inside = bounds.y >= workArea.y - 8 && bounds.y < workArea.y + workArea.height - 40;
  return overlap > 100 && inside ? bounds : { width: bounds.width, height: bounds.height };
}
