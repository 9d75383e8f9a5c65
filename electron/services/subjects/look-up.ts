import { foldWords } from '../../../shared/find/fold';
import type { FoundTopic, TopicFacts, TreeTopic } from '../../../shared/ipc/subjects';
import { baseOf, textIn, type Topic, type Vocabulary } from '../../../shared/subjects/vocabulary';

/** Looks things up in a vocabulary. */
export interface LookUp {
  /** The topics in use that a text begins to name, the likeliest first; all top levels for a text without words. */
  find: (text: string, language: string, limit: number) => FoundTopic[];
  /** Every topic in use. */
  tree: (language: string) => TreeTopic[];
  /** What is known of topics, retired ones too; those it does not hold are left out. */
  about: (codes: readonly string[], language: string) => TopicFacts[];
}

/** How well a topic is met: by its code, all of its name, its beginning, words of it, other words, its definition. */
const WORTH = { code: 7, whole: 6, beginning: 5, name: 4, also: 3, definition: 1 } as const;

/** A definition is shown no longer than this, in characters. */
const SHOWN = 120;

/** A topic as it is searched in one language, English besides. */
interface Searched {
  topic: Topic;
  names: string[][];
  also: { text: string; words: string[] }[];
  definition: string[];
}

/** Looks up in a vocabulary, which is made ready for a language when it is first searched in it. */
export function lookUpIn({ topics }: Vocabulary): LookUp {
  const byCode = new Map(topics.map((topic) => [topic.code, topic]));
  const inUse = topics.filter(({ retired }) => retired === null);
  const ready = new Map<string, Searched[]>();

  const searched = (language: string): Searched[] => {
    const base = baseOf(language);
    const known = ready.get(base);
    if (known !== undefined) return known;
    const made = inUse.map((topic) => searchedIn(topic, base));
    ready.set(base, made);
    return made;
  };

  const pathOf = ({ broader }: Topic, language: string): string[] => {
    const path: string[] = [];
    const seen = new Set<string>();
    for (let at = broader; at !== null && !seen.has(at);) {
      seen.add(at);
      const topic = byCode.get(at);
      if (topic === undefined) break;
      path.unshift(textIn(topic.names, language));
      at = topic.broader;
    }
    return path;
  };

  return {
    find: (text, language, limit) => {
      const words = foldWords(text.replace(/^\s*medtop:/i, ''));
      if (words.length === 0)
        return inUse
          .filter(({ broader }) => broader === null)
          .slice(0, limit)
          .map((topic) => ({ code: topic.code, name: textIn(topic.names, language), path: [], also: '' }));
      return searched(language)
        .flatMap((one) => {
          const met = meet(one, words);
          return met === null ? [] : [{ ...met, topic: one.topic, path: pathOf(one.topic, language) }];
        })
        .sort((a, b) => b.worth - a.worth || a.path.length - b.path.length)
        .slice(0, limit)
        .map(({ topic, path, also }) => ({
          code: topic.code,
          name: textIn(topic.names, language),
          path,
          also,
        }));
    },
    tree: (language) =>
      inUse.map(({ code, names, broader }) => ({ code, name: textIn(names, language), broader })),
    about: (codes, language) =>
      codes.flatMap((code) => {
        const topic = byCode.get(code);
        if (topic === undefined) return [];
        return {
          code,
          name: textIn(topic.names, language),
          path: pathOf(topic, language),
          definition: textIn(topic.definitions, language),
          retired: topic.retired,
          replacedBy: topic.replacedBy.flatMap((other) => {
            const named = byCode.get(other);
            return named === undefined ? [] : [{ code: other, name: textIn(named.names, language) }];
          }),
        };
      }),
  };
}

function searchedIn(topic: Topic, base: string): Searched {
  const isMeant = (tag: string): boolean => baseOf(tag) === base || baseOf(tag) === 'en';
  const of = <T>(texts: Readonly<Record<string, T>>): T[] =>
    Object.entries(texts).flatMap(([tag, text]) => (isMeant(tag) ? [text] : []));
  return {
    topic,
    names: of(topic.names).map(foldWords),
    also: of(topic.also)
      .flat()
      .map((text) => ({ text, words: foldWords(text) })),
    definition: of(topic.definitions).flatMap(foldWords),
  };
}

function meet(
  { topic, names, also, definition }: Searched,
  words: readonly string[],
): { worth: number; also: string } | null {
  const [first = ''] = words;
  if (words.length === 1 && /^\d{2,8}$/.test(first) && topic.code.includes(`:${first}`))
    return { worth: WORTH.code, also: topic.code };
  const whole = words.join(' ');
  const name = names.find((each) => hasAll(each, words));
  if (name !== undefined) {
    const text = name.join(' ');
    return {
      worth: text === whole ? WORTH.whole : text.startsWith(whole) ? WORTH.beginning : WORTH.name,
      also: '',
    };
  }
  const other = also.find((each) => hasAll(each.words, words));
  if (other !== undefined) return { worth: WORTH.also, also: other.text };
  if (!hasAll(definition, words)) return null;
  const said = textIn(topic.definitions, 'en');
  return { worth: WORTH.definition, also: said.length > SHOWN ? `${said.slice(0, SHOWN).trimEnd()}…` : said };
}

function hasAll(of: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => of.some((each) => each.startsWith(word)));
}
