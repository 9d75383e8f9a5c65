import { app, type BrowserWindow } from 'electron';
import { commandOf, type CommandId } from '../shared/commands';

const STEP = 0.5;

/** Carries out what only the main process can; false for a command that is not of that kind. */
export function runRole(window: BrowserWindow, id: CommandId): boolean {
  const { webContents } = window;
  switch (commandOf(id).role) {
    case 'zoomIn':
      webContents.setZoomLevel(webContents.getZoomLevel() + STEP);
      return true;
    case 'zoomOut':
      webContents.setZoomLevel(webContents.getZoomLevel() - STEP);
      return true;
    case 'resetZoom':
      webContents.setZoomLevel(0);
      return true;
    case 'togglefullscreen':
      window.setFullScreen(!window.isFullScreen());
      return true;
    case 'pasteAndMatchStyle':
      webContents.pasteAndMatchStyle();
      return true;
    case 'cut':
      webContents.cut();
      return true;
    case 'copy':
      webContents.copy();
      return true;
    case 'paste':
      webContents.paste();
      return true;
    case 'selectAll':
      webContents.selectAll();
      return true;
    case 'minimize':
      window.minimize();
      return true;
    case 'quit':
      app.quit();
      return true;
    default:
      return false;
  }
}
