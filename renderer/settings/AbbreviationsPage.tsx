import type { ReactNode } from 'react';
import { abbreviationsFromText, abbreviationsToText } from '../../shared/abbreviations/abbreviations';
import { bridge } from '../bridge';
import { changeAbbreviations, useAbbreviations } from '../state/abbreviations';
import { Switch } from '../ui/Switch';
import { say, tell } from '../ui/toasts';
import { TextListEditor } from './TextListEditor';

/** The house's abbreviations, and whether they are expanded as one types. */
export function AbbreviationsPage(): ReactNode {
  const { on, list } = useAbbreviations();

  const bringIn = async (): Promise<void> => {
    const read = await bridge.request('rules.read', { what: 'abbreviations' });
    if (!read.ok) say(read.error);
    if (!read.ok || read.value === null) return;
    const before = useAbbreviations.getState().list;
    const all = abbreviationsFromText(abbreviationsToText(before) + read.value);
    const added = all.length - before.length;
    if (await changeAbbreviations({ list: all }))
      tell(
        `${added === 1 ? 'One abbreviation was' : `${added.toLocaleString('en')} abbreviations were`} added.`,
      );
  };
  const keep = async (): Promise<void> => {
    const text = abbreviationsToText(useAbbreviations.getState().list);
    const written = await bridge.request('rules.write', { name: 'abbreviations.txt', text });
    if (!written.ok) say(written.error);
  };

  return (
    <div className="settings-page">
      <Switch checked={on} onChecked={(next) => void changeAbbreviations({ on: next })}>
        Expand abbreviations as one types
        <span className="ui-hint">
          With the space or sign behind them, in text, headline, deck and captions; one undo takes each back
        </span>
      </Switch>
      <TextListEditor
        {...{ bringIn, keep }}
        label="Abbreviations"
        help="One to a line: govt = government. Govt becomes Government; one with capitals is known with them alone."
        rows={12}
        text={abbreviationsToText(list).replaceAll('\t', ' = ')}
        isEmpty={list.length === 0}
        write={(text) => changeAbbreviations({ list: abbreviationsFromText(text) })}
      />
    </div>
  );
}
