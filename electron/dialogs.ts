import { dialog, type BrowserWindow } from 'electron';

/** Asks for files to bring in; none when the person cancels. */
export async function chooseFiles(
  window: BrowserWindow,
  title: string,
  filters: { name: string; extensions: string[] }[],
): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters,
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** Asks for a folder; null when the person cancels. */
export async function chooseFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
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
