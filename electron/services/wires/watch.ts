import { watch } from 'node:fs';
import type { WireFolder } from '../../../shared/wires/settings';

/** Tells when something happens in a folder, as far as the system says; the function returned stops. */
export type Watch = (folder: Pick<WireFolder, 'path' | 'subfolders'>, changed: () => void) => () => void;

/**
 * Watches by the system's own means. What it does not tell (network shares, on Linux folders within folders) the slow
 * look finds; where it cannot watch at all nothing is told.
 */
export const watchFolder: Watch = ({ path, subfolders }, changed) => {
  const nothing = (): void => undefined;
  try {
    const recursive = subfolders && process.platform !== 'linux';
    const watcher = watch(path, { persistent: false, recursive }, changed);
    watcher.on('error', nothing);
    return () => watcher.close();
  } catch {
    return nothing;
  }
};
