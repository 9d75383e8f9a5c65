import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import { BUNDLED, DictionaryIdSchema, type Dictionary } from '../../../shared/spelling/dictionaries';
import { readDictionary } from './dictionary-text';

/** The largest file of a dictionary, in bytes: the largest known (Hungarian, Turkish) have some 10 MB. */
const LARGEST = 40_000_000;

/** The spelling dictionaries of this machine: those that come with Dateline, and those added here. */
export interface Dictionaries {
  list: () => Dictionary[];
  /**
   * Adds a Hunspell dictionary from its `.aff` and `.dic` file (either names the other, in the same folder), called by
   * its language: `de_DE.dic`. One of that name takes its place. The files are checked and copied as UTF-8.
   */
  add: (paths: readonly string[]) => Promise<Result<Dictionary>>;
  remove: (id: string) => void;
  /** The path of a file of an added dictionary, `de-DE.aff`; null for what is none. */
  path: (name: string) => string | null;
}

/** The dictionaries, those added kept in a folder that is made when needed. */
export function createDictionaries(folder: string): Dictionaries {
  const added = (): Dictionary[] => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names
      .filter((name) => extname(name) === '.dic' && names.includes(`${nameOf(name)}.aff`))
      .map(nameOf)
      .filter((id) => v.is(DictionaryIdSchema, id))
      .map((id) => ({ id, language: id, bundled: false }));
  };

  const keep = (name: string, text: string): void => {
    const path = join(folder, name);
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  };

  return {
    list: () => {
      const own = added();
      return [...BUNDLED.filter(({ id }) => own.every((one) => one.id !== id)), ...own];
    },
    add: async (paths) => {
      const stem = paths.find((path) => /\.(aff|dic)$/i.test(path))?.replace(/\.(aff|dic)$/i, '');
      if (stem === undefined) return fail('dictionary.not-one');
      const id = languageOf(basename(stem));
      if (id === null) return fail('dictionary.unnamed', { name: basename(stem) });
      const files = [fileOf(stem, 'aff', paths), fileOf(stem, 'dic', paths)];
      const [affFile, dicFile] = files;
      if (typeof affFile !== 'string' || typeof dicFile !== 'string')
        return fail('dictionary.half', { name: basename(stem) });
      const bytes = files.map((path) => statSync(path ?? '').size);
      if (bytes.some((size) => size > LARGEST))
        return fail('dictionary.too-large', { bytes: Math.max(...bytes) });
      const read = readDictionary(await readFile(affFile), await readFile(dicFile));
      if (!read.ok) return read;
      mkdirSync(folder, { recursive: true });
      keep(`${id}.aff`, read.value.aff);
      keep(`${id}.dic`, read.value.dic);
      return ok({ id, language: id, bundled: false });
    },
    remove: (id) => {
      for (const ending of ['dic', 'aff']) rmSync(join(folder, `${id}.${ending}`), { force: true });
    },
    path: (name) => {
      const id = nameOf(name);
      const isOne = name === `${id}.aff` || name === `${id}.dic`;
      if (!isOne || !v.is(DictionaryIdSchema, id)) return null;
      const path = join(folder, name);
      return existsSync(path) ? path : null;
    },
  };
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

/** The language a file is called by: `pt_BR`, `de-DE-frami`; null for what is none. */
function languageOf(name: string): string | null {
  const [language = '', country = ''] = name.split(/[_-]/);
  const isLanguage = /^[a-z]{2,3}$/i.test(language);
  if (!isLanguage) return null;
  return /^[a-z]{2}$/i.test(country)
    ? `${language.toLowerCase()}-${country.toUpperCase()}`
    : language.toLowerCase();
}

/** The file with an ending: the one chosen, or the one beside it. */
function fileOf(stem: string, ending: string, paths: readonly string[]): string | null {
  const chosen = paths.find((path) => path.toLowerCase().endsWith(`.${ending}`));
  const found = [chosen, `${stem}.${ending}`, `${stem}.${ending.toUpperCase()}`];
  return found.find((path) => path !== undefined && existsSync(path)) ?? null;
}
