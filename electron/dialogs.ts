import { dialog, type BrowserWindow } from 'electron';

/** Asks for files to bring in; none when the person cancels. */
export async function chooseFiles(
  window: BrowserWindow,
  title: string,
  filters: { name: string; extensions: string[] }[],
  several = true,
): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters,
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return canceled ? [] : filePaths;
}

/** Asks for pictures, or only one; none when the person cancels. */
export function choosePictures(window: BrowserWindow, several: boolean): Promise<string[]> {
  const extensions = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif'];
  const title = several ? 'Choose photos' : 'Choose a photo';
  return chooseFiles(window, title, [{ name: 'Photos', extensions }], several);
}

/** Asks for a folder; null when the person cancels. */
export async function chooseFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to keep a file; null when the person cancels. */
export async function chooseTarget(
  window: BrowserWindow,
  title: string,
  defaultPath: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title, defaultPath });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks whether to close although something could not be saved. True means: close, and lose it. */
export async function closeUnsaved(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The last words are not on disk yet.',
    detail:
      'Dateline could not save the newest changes. Keep it open to try again, or copy the text elsewhere first.',
    buttons: ['Keep open', 'Close and lose them'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Says that the library turned out to be damaged while open. True means: set it aside and look at the backups. */
export async function libraryDamaged(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'A part of the library cannot be read.',
    detail:
      'The disk or the file is damaged. Dateline can keep the damaged file aside and open a backup or what can ' +
      'still be read. Nothing is deleted.',
    buttons: ['Look at the backups', 'Not now'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
