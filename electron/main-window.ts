import type { BrowserWindow } from 'electron';
import { closeUnsaved } from './dialogs';
import { createFlush, type Flush } from './flush';
import { sender, type Send } from './ipc';
import type { KeyValue } from './services/settings/key-value';
import { openWindow, placeOf, rememberPlace } from './window';

/** The one window of the application, whether it is open or not. */
export interface MainWindow {
  open: () => void;
  /** Opens it if need be and brings it to the front. */
  show: () => void;
  /** Loads its page again. */
  redraw: () => void;
  send: Send;
  flush: Flush;
  isOpen: () => boolean;
  /** Does something with the window; without one the answer is `otherwise`. */
  use: <T>(work: (window: BrowserWindow) => T, otherwise: T) => T;
}

/** The window: it opens where it stood, and closes when everything typed is on disk. */
export function createMainWindow(memory: KeyValue): MainWindow {
  let window: BrowserWindow | null = null;
  const send = sender(() => window?.webContents ?? null);
  const flush = createFlush(send);

  const open = (): void => {
    if (window !== null) return;
    const opened = openWindow(placeOf(memory.get('window')));
    window = opened;
    rememberPlace(opened, (place) => memory.set('window', place));
    closeWhenSaved(opened, flush);
    opened.on('closed', () => {
      window = null;
      flush.listens(false);
    });
    opened.webContents.on('did-navigate', () => flush.listens(false));
    opened.webContents.on('render-process-gone', () => opened.webContents.reload());
  };

  return {
    open,
    show: () => {
      open();
      if (window?.isMinimized() === true) window.restore();
      window?.focus();
    },
    redraw: () => {
      // After the answer to the request that asked for it has left.
      setTimeout(() => window?.webContents.reload(), 0);
    },
    send,
    flush,
    isOpen: () => window !== null,
    use: (work, otherwise) => (window === null ? otherwise : work(window)),
  };
}

function closeWhenSaved(window: BrowserWindow, flush: Flush): void {
  let leaving = false;
  let asking = false;
  const ask = async (): Promise<void> => {
    const saved = window.webContents.isCrashed() || (await flush.ask());
    leaving = saved || (await closeUnsaved(window));
    asking = false;
    if (leaving) window.close();
  };
  window.on('close', (event) => {
    if (leaving) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void ask();
  });
}
