import type { WireRow } from '../../shared/ipc/wires';
import { useSettings } from '../state/settings';

/** What a watched folder is called, by id. */
export function useFolderName(): (id: string) => string {
  const folders = useSettings(({ wires }) => wires.folders);
  return (id) => folders.find((one) => one.id === id)?.name ?? 'A folder no longer watched';
}

/** Who sent a wire: the agency it names, else what its folder is called. */
export function senderOf(
  row: Pick<WireRow, 'source' | 'folder'>,
  folderName: (id: string) => string,
): string {
  return row.source || folderName(row.folder);
}

/** The name of a file without its folder. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
