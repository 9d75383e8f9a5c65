import { readFile, writeFile } from 'node:fs/promises';
import { fail, ok } from '../../shared/ipc/result';
import { wordsFromText, wordsToText } from '../../shared/spelling/word-lists';
import type { Handlers } from '../ipc';
import type { KeyValue } from '../services/settings/key-value';
import { readWords, writeWords } from '../services/settings/words';
import type { Dictionaries } from '../services/spelling/dictionaries';

/** What the requests about spelling need. */
export interface SpellingNeeds {
  store: KeyValue;
  dictionaries: Dictionaries;
  chooseFiles: (title: string, filters: { name: string; extensions: string[] }[]) => Promise<string[]>;
  /** Where to keep a file, a name for it given; null when the person does not want to. */
  chooseTarget: (title: string, name: string) => Promise<string | null>;
}

type SpellingRequests = Pick<Handlers, Extract<keyof Handlers, `words.${string}` | `dictionaries.${string}`>>;

/** Answers the requests about word lists and dictionaries. */
export function spellingRequests(needs: SpellingNeeds): SpellingRequests {
  const { store, dictionaries, chooseFiles, chooseTarget } = needs;
  return {
    'words.get': () => ok(readWords(store)),
    'words.set': (words) => {
      writeWords(store, words);
      return ok(words);
    },
    'words.read': async () => {
      const filters = [{ name: 'Lists of words', extensions: ['txt', 'dic'] }];
      const [path] = await chooseFiles('Choose a list of words', filters);
      if (path === undefined) return ok(null);
      try {
        return ok(wordsFromText(await readFile(path, 'utf8')));
      } catch {
        return fail('words.unreadable');
      }
    },
    'words.write': async ({ name, words }) => {
      const path = await chooseTarget('Keep the list as', name);
      if (path === null) return ok(null);
      try {
        await writeFile(path, wordsToText(words));
        return ok(path);
      } catch {
        return fail('words.unwritable');
      }
    },
    'dictionaries.list': () => ok(dictionaries.list()),
    'dictionaries.add': async () => {
      const filters = [{ name: 'Hunspell dictionaries', extensions: ['aff', 'dic'] }];
      const paths = await chooseFiles('Choose a dictionary', filters);
      return paths.length === 0 ? ok(null) : dictionaries.add(paths);
    },
    'dictionaries.remove': ({ id }) => {
      dictionaries.remove(id);
      return ok(null);
    },
  };
}
