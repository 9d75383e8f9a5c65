import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { TextArea } from '../ui/TextArea';

interface TextListEditorProps {
  label: string;
  help: string;
  rows: number;
  /** The list as it is kept, one to a line. */
  text: string;
  isEmpty: boolean;
  write: (text: string) => Promise<unknown>;
  bringIn: () => Promise<void>;
  keep: () => Promise<void>;
}

/** A list as plain text: written here, brought in and kept as a file. */
export function TextListEditor(props: TextListEditorProps): ReactNode {
  const { label, help, rows, text, isEmpty, write, bringIn, keep } = props;
  // Kept, sorted and each once, when the field is left: not under the caret of who is still writing.
  const [typed, setTyped] = useState<string | null>(null);
  const settle = async (): Promise<void> => {
    if (typed === null) return;
    await write(typed);
    setTyped(null);
  };
  const settleNow = useRef(settle);
  useEffect(() => {
    settleNow.current = settle;
  });
  useEffect(() => () => void settleNow.current(), []);
  return (
    <div className="settings-list">
      <Field label={label} help={help}>
        <TextArea value={typed ?? text} rows={rows} onText={setTyped} onBlur={() => void settle()} />
      </Field>
      <div className="settings-actions">
        <Button onClick={() => void settle().then(bringIn)}>Import…</Button>
        <Button disabled={isEmpty} onClick={() => void settle().then(keep)}>
          Export…
        </Button>
      </div>
    </div>
  );
}
