import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The files among the words of a command line, as absolute paths; switches and what is no file are passed over. */
export function filesAmong(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => !word.startsWith('-'))
    .map((word) => resolve(folder, word))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
