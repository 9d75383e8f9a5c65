import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHunspell, type OpenDictionary } from '../../renderer/proofing/hunspell';
import { workingDesk, type DictionaryFiles } from '../../renderer/proofing/working-desk';
import type { ProofDesk } from '../../renderer/proofing/desk';

const PACKAGES: Readonly<Record<string, string>> = { 'en-US': 'dictionary-en', 'en-GB': 'dictionary-en-gb' };

/** The files of a dictionary that comes with Dateline; null for any other. */
export function dictionaryFiles(id: string): DictionaryFiles | null {
  const name = PACKAGES[id];
  if (name === undefined) return null;
  const read = (file: string): string =>
    readFileSync(join(import.meta.dirname, '../../node_modules', name, file), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

/** A dictionary that comes with Dateline, open. */
export async function dictionary(id: 'en-US' | 'en-GB'): Promise<OpenDictionary> {
  const files = dictionaryFiles(id);
  if (files === null) throw new Error(`No dictionary ${id}`);
  return openHunspell(id, files.aff, files.dic);
}

/** The desk with the dictionaries that come with Dateline, working here. */
export function desk(): ProofDesk {
  return workingDesk((id) => Promise.resolve(dictionaryFiles(id)));
}
