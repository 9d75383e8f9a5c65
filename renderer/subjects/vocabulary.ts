import { create } from 'zustand';
import type { FoundTopic, TopicFacts, TreeTopic, VocabularyFacts } from '../../shared/ipc/subjects';
import type { Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { say } from '../ui/toasts';

/**
 * The vocabulary of subjects that is used; null until somebody has asked. `edition` counts how often it became another.
 */
export const useVocabulary = create<{ facts: VocabularyFacts | null; edition: number }>(() => ({
  facts: null,
  edition: 0,
}));

/** Learns which vocabulary is used. */
export async function learnVocabulary(): Promise<void> {
  take(await bridge.request('subjects.facts', {}), false);
}

/**
 * Lets the person choose another file of IPTC's, and uses it at once; answers what it is, null when nothing was loaded.
 */
export async function loadVocabulary(): Promise<VocabularyFacts | null> {
  const loaded = await bridge.request('subjects.load', {});
  if (loaded.ok && loaded.value === null) return null;
  return take(loaded.ok && loaded.value !== null ? { ok: true, value: loaded.value } : loaded, true);
}

/** Goes back to the top levels. */
export async function removeVocabulary(): Promise<void> {
  take(await bridge.request('subjects.remove', {}), true);
}

function take(answer: Result<VocabularyFacts | null>, isOther: boolean): VocabularyFacts | null {
  if (!answer.ok) {
    say(answer.error);
    return null;
  }
  if (isOther) known.clear();
  useVocabulary.setState(({ edition }) => ({ facts: answer.value, edition: edition + (isOther ? 1 : 0) }));
  return answer.value;
}

/** The topics a text begins to name; none where that cannot be found out. */
export async function findTopics(text: string, language: string, limit: number): Promise<FoundTopic[]> {
  const found = await bridge.request('subjects.find', { text: text.slice(0, 200), language, limit });
  return found.ok ? found.value : [];
}

/** Every topic in use. */
export function topicTree(language: string): Promise<Result<TreeTopic[]>> {
  return bridge.request('subjects.tree', { language });
}

/** What is known here of topics, by code and language: a story's subjects are asked for once. */
const known = new Map<string, TopicFacts | null>();

/** What the vocabulary says of topics; those it does not hold are left out. */
export async function aboutTopics(codes: readonly string[], language: string): Promise<TopicFacts[]> {
  const keyOf = (code: string): string => `${language} ${code}`;
  const asked = codes.filter((code) => !known.has(keyOf(code))).slice(0, 100);
  if (asked.length > 0) {
    const answer = await bridge.request('subjects.about', { codes: asked, language });
    if (!answer.ok) return [];
    for (const code of asked) known.set(keyOf(code), answer.value.find((one) => one.code === code) ?? null);
  }
  return codes.flatMap((code) => known.get(keyOf(code)) ?? []);
}
