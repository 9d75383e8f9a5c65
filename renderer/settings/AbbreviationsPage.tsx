import { useEffect, useRef, useState, type ReactNode } from 'react';
import { abbreviationsFromText, abbreviationsToText } from '../../shared/abbreviations/abbreviations';
import { bridge } from '../bridge';
import { changeAbbreviations, useAbbreviations } from '../state/abbreviations';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Switch } from '../ui/Switch';
import { TextArea } from '../ui/TextArea';
import { say, tell } from '../ui/toasts';

/** The house's abbreviations, and whether they are expanded as one types. */
export function AbbreviationsPage(): ReactNode {
  const { on, list } = useAbbreviations();
  // Kept, sorted and each once, when the field is left: not under the caret of who is still writing.
  const [typed, setTyped] = useState<string | null>(null);
  const settle = async (): Promise<void> => {
    if (typed === null) return;
    await changeAbbreviations({ list: abbreviationsFromText(typed) });
    setTyped(null);
  };
  const settleNow = useRef(settle);
  useEffect(() => {
    settleNow.current = settle;
  });
  useEffect(() => () => void settleNow.current(), []);

  const bringIn = async (): Promise<void> => {
    await settle();
    const read = await bridge.request('rules.read', { what: 'abbreviations' });
    if (!read.ok) say(read.error);
    if (!read.ok || read.value === null) return;
    const before = useAbbreviations.getState().list;
    const all = abbreviationsFromText(abbreviationsToText(before) + read.value);
    const added = all.length - before.length;
    if (await changeAbbreviations({ list: all }))
      tell(
        added === 1
          ? 'One abbreviation was added.'
          : `${added.toLocaleString('en')} abbreviations were added.`,
      );
  };
  const keep = async (): Promise<void> => {
    await settle();
    const text = abbreviationsToText(useAbbreviations.getState().list);
    const written = await bridge.request('rules.write', { name: 'abbreviations.txt', text });
    if (!written.ok) say(written.error);
  };

  return (
    <div className="settings-page">
      <Switch checked={on} onChecked={(next) => void changeAbbreviations({ on: next })}>
        Expand abbreviations as one types
        <span className="settings-hint">
          With the space or sign behind them, in text, headline, deck and captions; one undo takes each back
        </span>
      </Switch>
      <div className="settings-list">
        <Field
          label="Abbreviations"
          help="One to a line: govt = government. Govt becomes Government; one with capitals is known with them alone."
        >
          <TextArea
            rows={12}
            spellCheck={false}
            value={typed ?? abbreviationsToText(list).replaceAll('\t', ' = ')}
            onText={setTyped}
            onBlur={() => void settle()}
          />
        </Field>
        <div className="settings-actions">
          <Button onClick={() => void bringIn()}>Import…</Button>
          <Button disabled={list.length === 0} onClick={() => void keep()}>
            Export…
          </Button>
        </div>
      </div>
    </div>
  );
}
