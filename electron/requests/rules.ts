import { readFile, writeFile } from 'node:fs/promises';
import type { RuleFile } from '../../shared/ipc/rules';
import { fail, ok } from '../../shared/ipc/result';
import type { Handlers } from '../ipc';
import { readAbbreviations, readBook, writeAbbreviations, writeBook } from '../services/settings/rules';
import type { SpellingNeeds } from './spelling';

type RuleRequests = Pick<
  Handlers,
  Extract<keyof Handlers, `style.${string}` | `abbreviations.${string}` | `rules.${string}`>
>;

const FILES: Readonly<Record<RuleFile, { title: string; name: string; extensions: string[] }>> = {
  pack: { title: 'Choose a style pack', name: 'Style packs', extensions: ['json'] },
  abbreviations: {
    title: 'Choose a list of abbreviations',
    name: 'Lists of abbreviations',
    extensions: ['txt', 'tsv'],
  },
};

/** Answers the requests about the desk's rules of style and its abbreviations. */
export function ruleRequests(
  needs: Pick<SpellingNeeds, 'store' | 'chooseFiles' | 'chooseTarget'>,
): RuleRequests {
  const { store, chooseFiles, chooseTarget } = needs;
  return {
    'style.get': () => ok(readBook(store)),
    'style.set': (book) => {
      writeBook(store, book);
      return ok(null);
    },
    'abbreviations.get': () => ok(readAbbreviations(store)),
    'abbreviations.set': (abbreviations) => {
      writeAbbreviations(store, abbreviations);
      return ok(null);
    },
    'rules.read': async ({ what }) => {
      const { title, ...filter } = FILES[what];
      const [path] = await chooseFiles(title, [filter]);
      if (path === undefined) return ok(null);
      try {
        return ok(await readFile(path, 'utf8'));
      } catch {
        return fail('style.unreadable');
      }
    },
    'rules.write': async ({ name, text }) => {
      const path = await chooseTarget('Keep the file as', name);
      if (path === null) return ok(null);
      try {
        await writeFile(path, text);
        return ok(path);
      } catch {
        return fail('style.unwritable');
      }
    },
  };
}
