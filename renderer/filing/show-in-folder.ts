import type { ExportReport } from '../../shared/ipc/exchange';
import { bridge } from '../bridge';
import { say } from '../ui/toasts';
import { filesOf } from './exporting';

/** Shows the first file of an export in the system's own file window. */
export function showInFolder(report: ExportReport): void {
  showFile(filesOf(report)[0]);
}

/** Shows a file in the system's own file window. */
export function showFile(path: string | undefined): void {
  if (path === undefined) return;
  void bridge.request('app.showFile', { path }).then((shown) => {
    if (!shown.ok) say(shown.error);
  });
}
