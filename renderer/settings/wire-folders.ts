import type { WireFolder } from '../../shared/wires/settings';

/** The folders with one more, called after its last part; null where it is among them. */
export function withFolder(folders: readonly WireFolder[], id: string, path: string): WireFolder[] | null {
  if (folders.some((one) => one.path === path)) return null;
  const last =
    path
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? path;
  return [...folders, { id, name: last.slice(0, 80), path, paused: false, subfolders: false }];
}

/** A whole number as it was typed, or null where it is none within the bounds. */
export function boundedCount(text: string, { least, most }: { least: number; most: number }): number | null {
  const count = Number(text.trim().replaceAll(',', ''));
  return Number.isInteger(count) && count >= least && count <= most ? count : null;
}
