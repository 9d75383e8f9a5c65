import type { ReactNode } from 'react';
import { ENGLISHES, type English } from '../../shared/spelling/dictionaries';
import { changeSettings, useSettings } from '../state/settings';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { DictionaryList } from './DictionaryList';
import { WordListEditor } from './WordListEditor';

const ENGLISH_NAMES: Readonly<Record<English, string>> = { 'en-US': 'American', 'en-GB': 'British' };

/** Whether spelling is checked, by which dictionaries, and the words they need not know. */
export function SpellingPage(): ReactNode {
  const { spellcheck, house } = useSettings();
  return (
    <div className="settings-page">
      <Switch checked={spellcheck} onChecked={(next) => void changeSettings({ spellcheck: next })}>
        Check spelling as one types
        <span className="ui-hint">
          On this machine, by the language of the story; names of people, places and agencies are left alone
        </span>
      </Switch>
      <div className="settings-group" role="group" aria-label="English">
        <h3>English</h3>
        <Segmented
          label="English"
          value={house.english}
          segments={ENGLISHES.map((value) => ({ value, label: ENGLISH_NAMES[value] }))}
          onChoose={(english) => void changeSettings({ house: { ...useSettings.getState().house, english } })}
        />
        <span className="ui-hint">For stories that do not say which English they are in</span>
      </div>
      <DictionaryList />
      <WordListEditor
        list="own"
        label="My words"
        help="One to a line. A word with a capital is a name, and known with it alone."
      />
      <WordListEditor
        list="house"
        label="House words"
        help="The names and words of this newsroom, to be handed on as a file"
      />
    </div>
  );
}
