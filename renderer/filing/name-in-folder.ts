/** The path of a file as it stands in its folder. */
export function nameIn(path: string, folder: string): string {
  return path.startsWith(folder) ? path.slice(folder.length).replace(/^[\\/]+/, '') : path;
}
