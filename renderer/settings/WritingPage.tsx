import type { ReactNode } from 'react';
import { changeSettings, useSettings } from '../state/settings';
import { Field } from '../ui/Field';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { TextInput } from '../ui/TextInput';
import { useTypedSetting } from './use-typed-setting';

/** What a person decides for themselves. */
export function WritingPage(): ReactNode {
  const { author, theme, smartQuotes, photoLocation } = useSettings();
  const name = useTypedSetting(author, (text) => changeSettings({ author: text.trim() }));
  return (
    <div className="settings-page">
      <Field label="Your name" help="Stands on versions, and is offered as byline">
        <TextInput
          autoComplete="name"
          value={name.text}
          onText={name.type}
          onBlur={() => void name.settle()}
        />
      </Field>
      <div className="settings-group" role="group" aria-label="Look">
        <h3>Look</h3>
        <Segmented
          label="Look"
          value={theme}
          segments={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChoose={(next) => void changeSettings({ theme: next })}
        />
      </div>
      <div className="settings-group" role="group" aria-label="Typing">
        <h3>Typing</h3>
        <Switch checked={smartQuotes} onChecked={(next) => void changeSettings({ smartQuotes: next })}>
          Typographic quotes and dashes
          <span className="ui-hint">“ ” ‘ ’ – — … as one types; one undo takes each back</span>
        </Switch>
      </div>
      <div className="settings-group" role="group" aria-label="Pictures that go out">
        <h3>Pictures that go out</h3>
        <Switch checked={photoLocation} onChecked={(next) => void changeSettings({ photoLocation: next })}>
          Leave the camera’s position in pictures
          <span className="ui-hint">Each export can say otherwise; originals are never changed</span>
        </Switch>
      </div>
    </div>
  );
}
