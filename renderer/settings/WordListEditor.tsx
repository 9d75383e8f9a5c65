import { useEffect, useRef, useState, type ReactNode } from 'react';
import { wordsFromText, wordsToText, type ListName } from '../../shared/spelling/word-lists';
import { bridge } from '../bridge';
import { changeWords, useWords } from '../state/proofing';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { TextArea } from '../ui/TextArea';
import { say, tell } from '../ui/toasts';

interface WordListEditorProps {
  list: ListName;
  label: string;
  help: string;
}

/** A list of words as plain text: written here, brought in and kept as a file. */
export function WordListEditor({ list, label, help }: WordListEditorProps): ReactNode {
  const words = useWords((lists) => lists[list]);
  const set = (next: readonly string[]): Promise<boolean> =>
    changeWords({ ...useWords.getState(), [list]: [...next] });
  // Kept, sorted and each word once, when the field is left: not under the caret of who is still writing.
  const [typed, setTyped] = useState<string | null>(null);
  const settle = async (): Promise<void> => {
    if (typed === null) return;
    await set(wordsFromText(typed));
    setTyped(null);
  };
  const settleNow = useRef(settle);
  useEffect(() => {
    settleNow.current = settle;
  });
  useEffect(() => () => void settleNow.current(), []);

  const bringIn = async (): Promise<void> => {
    await settle();
    const read = await bridge.request('words.read', {});
    if (!read.ok) say(read.error);
    if (!read.ok || read.value === null) return;
    const before = useWords.getState()[list];
    const all = wordsFromText(wordsToText([...before, ...read.value]));
    if (await set(all)) tell(`${countText(all.length - before.length)} added.`);
  };
  const keep = async (): Promise<void> => {
    await settle();
    const written = await bridge.request('words.write', {
      name: `${label}.txt`,
      words: useWords.getState()[list],
    });
    if (!written.ok) say(written.error);
  };

  return (
    <div className="settings-list">
      <Field label={label} help={help}>
        <TextArea
          value={typed ?? wordsToText(words)}
          rows={4}
          onText={setTyped}
          onBlur={() => void settle()}
        />
      </Field>
      <div className="settings-actions">
        <Button onClick={() => void bringIn()}>Import…</Button>
        <Button disabled={words.length === 0} onClick={() => void keep()}>
          Export…
        </Button>
      </div>
    </div>
  );
}

function countText(words: number): string {
  return words === 1 ? 'One word was' : `${words.toLocaleString('en')} words were`;
}
