import { fail, ok, type Result } from '../../shared/ipc/result';
import { missesIn } from '../../shared/spelling/misses';
import type { ProofDesk } from './desk';
import { openHunspell, type OpenDictionary } from './hunspell';

/** The files of a dictionary. */
export interface DictionaryFiles {
  aff: string;
  dic: string;
}

/** Dictionaries kept in memory at once (some 10 to 20 MB each): the oldest is let go. */
const KEPT = 2;

/** The desk that does the work itself: in the worker, and in tests. `files` gives a dictionary's files, or null. */
export function workingDesk(files: (dictionary: string) => Promise<DictionaryFiles | null>): ProofDesk {
  const open = new Map<string, Promise<Result<OpenDictionary>>>();

  const load = async (id: string): Promise<Result<OpenDictionary>> => {
    try {
      const found = await files(id);
      return found === null
        ? fail('dictionary.missing', { dictionary: id })
        : ok(await openHunspell(id, found.aff, found.dic));
    } catch {
      return fail('dictionary.damaged', { dictionary: id });
    }
  };

  const dictionary = async (id: string): Promise<Result<OpenDictionary>> => {
    const known = open.get(id) ?? load(id);
    // Whichever was asked for last comes last.
    open.delete(id);
    open.set(id, known);
    for (const [oldest, letGo] of [...open].slice(0, -KEPT)) {
      open.delete(oldest);
      void letGo.then((one) => one.ok && one.value.dispose());
    }
    const loaded = await known;
    if (!loaded.ok) open.delete(id);
    return loaded;
  };

  return {
    check: async (id, texts) => {
      const opened = await dictionary(id);
      if (!opened.ok) return opened;
      return ok(texts.map(({ text, isCaption }) => missesIn(text, opened.value, isCaption)));
    },
    suggest: async (id, word) => {
      const opened = await dictionary(id);
      return opened.ok ? ok(opened.value.suggest(word)) : opened;
    },
  };
}
