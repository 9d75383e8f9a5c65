import { create } from 'zustand';
import { EMPTY_BOOK, ignoringStyle, keyOfRule, withRule, type Book } from '../../shared/style/book';
import type { ActiveRule } from '../../shared/style/rule';
import { bridge } from '../bridge';
import { NO_STYLE, type StyleSettings } from '../editor/proofing/types';
import { styleWorkerDesk } from '../proofing/style-worker-desk';
import { sentenceFor } from '../ui/errors';
import { say, tell } from '../ui/toasts';
import { setOf } from './sets';
import { settings } from './settings';

/** What the house has decided about style. */
export const useBook = create<Book>(() => EMPTY_BOOK);

/** The rules in force; none until the packs have been loaded. */
export const useActiveRules = create<{ rules: readonly ActiveRule[] }>(() => ({ rules: [] }));

/** Loaded with the first story: the packs that come with Dateline are of no use before. */
const loadPacks = () => import('../../shared/style/packs');

let languageOf: StyleSettings['languageOf'] | null = null;

const desk = styleWorkerDesk(
  () =>
    new Worker(new URL('../proofing/style-worker.ts', import.meta.url), { type: 'module', name: 'style' }),
  (rule) => {
    tell(sentenceFor({ code: 'style.slow', facts: { rule } }), { tone: 'warn', name: `slow ${rule}` });
  },
);

/** Learns what the house has decided about style, and the packs. */
export async function loadStyle(): Promise<void> {
  const [book, { styleLanguage }] = await Promise.all([bridge.request('style.get', {}), loadPacks()]);
  languageOf = (language) => styleLanguage(language, settings().house.english);
  if (book.ok) useBook.setState(book.value, true);
  await putInForce();
}

/** Changes what the house has decided: at once here, then on disk; on failure it goes back and that is said. */
export async function changeBook(next: Book): Promise<boolean> {
  const before = useBook.getState();
  useBook.setState(next, true);
  const isOfRules = next.ignored === before.ignored;
  if (isOfRules) await putInForce();
  const kept = await bridge.request('style.set', next);
  if (kept.ok) return true;
  useBook.setState(before, true);
  if (isOfRules) await putInForce();
  say(kept.error);
  return false;
}

/** Ignores something in one story, by its name. */
export function ignoreStyle(story: string, name: string): Promise<boolean> {
  return changeBook(ignoringStyle(useBook.getState(), story, name));
}

/** Switches a rule, by its name among all packs, on or off in all stories. */
export async function switchRule(key: string, enabled: boolean): Promise<void> {
  const { packsOf } = await loadPacks();
  for (const pack of packsOf(useBook.getState()))
    for (const rule of pack.rules)
      if (keyOfRule(pack.id, rule.id) === key)
        await changeBook(withRule(useBook.getState(), pack.id, { ...rule, enabled }));
}

/** What style of a story is looked after by. */
export function styleSettings(story: string): StyleSettings {
  const { rules } = useActiveRules.getState();
  if (!settings().stylecheck || languageOf === null || rules.length === 0) return NO_STYLE;
  const names = useBook.getState().ignored.find((one) => one.story === story)?.names ?? NOTHING;
  return { desk, rules, languageOf, ignored: setOf(names) };
}

/** Frees the memory of the rules. */
export function letStyleDeskGo(): void {
  desk.stop();
}

async function putInForce(): Promise<void> {
  const { activeRules } = await loadPacks();
  useActiveRules.setState({ rules: activeRules(useBook.getState()) });
}

const NOTHING: readonly string[] = [];
