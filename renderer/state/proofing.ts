import { create } from 'zustand';
import { BUNDLED, dictionaryFor, type Dictionary } from '../../shared/spelling/dictionaries';
import { namesOfHouse } from '../../shared/spelling/names';
import {
  ignoring,
  NO_WORDS,
  withWord,
  type ListName,
  type WordLists,
} from '../../shared/spelling/word-lists';
import { bridge } from '../bridge';
import type { ProofSettings } from '../editor/proofing/types';
import { proofDesk } from '../proofing/start';
import { say } from '../ui/toasts';
import { setOf } from './sets';
import { settings } from './settings';
import { styleSettings } from './style';

/** The words no dictionary need know. */
export const useWords = create<WordLists>(() => NO_WORDS);

/** The dictionaries there are, and how often they have become others. */
export const useDictionaries = create<{ all: readonly Dictionary[]; edition: number }>(() => ({
  all: BUNDLED,
  edition: 0,
}));

/** Learns the word lists and dictionaries kept on this machine. */
export async function loadSpelling(): Promise<void> {
  const [words, all] = await Promise.all([
    bridge.request('words.get', {}),
    bridge.request('dictionaries.list', {}),
  ]);
  if (words.ok) useWords.setState(words.value, true);
  if (all.ok) useDictionaries.setState({ all: all.value });
}

/** Changes the word lists: at once here, then on disk; on failure they go back and it is said. */
export async function changeWords(next: WordLists): Promise<boolean> {
  const before = useWords.getState();
  useWords.setState(next, true);
  const kept = await bridge.request('words.set', next);
  if (kept.ok) return true;
  useWords.setState(before, true);
  say(kept.error);
  return false;
}

/** Puts a word into a list. */
export function addWord(list: ListName, word: string): Promise<boolean> {
  return changeWords(withWord(useWords.getState(), list, word));
}

/** Ignores a word in one story. */
export function ignoreWord(story: string, word: string): Promise<boolean> {
  return changeWords(ignoring(useWords.getState(), story, word));
}

/** Lets the person add a dictionary, and uses it at once. */
export async function addDictionary(): Promise<Dictionary | null> {
  const added = await bridge.request('dictionaries.add', {});
  if (!added.ok) {
    say(added.error);
    return null;
  }
  if (added.value !== null) await lookAgain();
  return added.value;
}

/** Takes away a dictionary that was added. */
export async function removeDictionary(id: string): Promise<void> {
  const removed = await bridge.request('dictionaries.remove', { id });
  if (removed.ok) await lookAgain();
  else say(removed.error);
}

/** What the proofreader of a story goes by. */
export function proofSettings(story: string): ProofSettings {
  const { spellcheck, house } = settings();
  const { own, house: ofHouse, ignored } = useWords.getState();
  const { all, edition } = useDictionaries.getState();
  return {
    desk: spellcheck ? proofDesk : null,
    dictionaryOf: (language) => dictionaryFor(language, house.english, all),
    edition,
    words: [
      setOf(own),
      setOf(ofHouse),
      setOf(ignored.find((one) => one.story === story)?.words ?? []),
      namesOfHouse(house),
    ],
    style: styleSettings(story),
  };
}

/** Has the dictionary of the house's language opened while the first story is still being read. */
export function warmDesk(): void {
  const { spellcheck, house } = settings();
  const dictionary = dictionaryFor(house.language, house.english, useDictionaries.getState().all);
  if (spellcheck && dictionary !== null) void proofDesk.check(dictionary, []);
}

/** Frees the memory of the dictionaries. */
export function letDeskGo(): void {
  proofDesk.stop();
}

async function lookAgain(): Promise<void> {
  const all = await bridge.request('dictionaries.list', {});
  proofDesk.stop();
  if (all.ok) useDictionaries.setState(({ edition }) => ({ all: all.value, edition: edition + 1 }));
  else say(all.error);
}
