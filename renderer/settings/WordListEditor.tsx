import type { ReactNode } from 'react';
import { wordsFromText, wordsToText, type ListName } from '../../shared/spelling/word-lists';
import { bridge } from '../bridge';
import { changeWords, useWords } from '../state/proofing';
import { say, tell } from '../ui/toasts';
import { TextListEditor } from './TextListEditor';

interface WordListEditorProps {
  list: ListName;
  label: string;
  help: string;
}

/** A list of words: written here, brought in and kept as a file. */
export function WordListEditor({ list, label, help }: WordListEditorProps): ReactNode {
  const words = useWords((lists) => lists[list]);
  const set = (next: readonly string[]): Promise<boolean> =>
    changeWords({ ...useWords.getState(), [list]: [...next] });

  const bringIn = async (): Promise<void> => {
    const read = await bridge.request('words.read', {});
    if (!read.ok) say(read.error);
    if (!read.ok || read.value === null) return;
    const before = useWords.getState()[list];
    const all = wordsFromText(wordsToText([...before, ...read.value]));
    if (await set(all)) tell(`${countText(all.length - before.length)} added.`);
  };
  const keep = async (): Promise<void> => {
    const written = await bridge.request('words.write', {
      name: `${label}.txt`,
      words: useWords.getState()[list],
    });
    if (!written.ok) say(written.error);
  };

  return (
    <TextListEditor
      {...{ label, help, bringIn, keep }}
      rows={4}
      text={wordsToText(words)}
      isEmpty={words.length === 0}
      write={(text) => set(wordsFromText(text))}
    />
  );
}

function countText(words: number): string {
  return words === 1 ? 'One word was' : `${words.toLocaleString('en')} words were`;
}
