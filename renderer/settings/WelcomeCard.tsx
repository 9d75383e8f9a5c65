import { X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { DATELINE_STYLES, type DatelineStyleId } from '../../shared/house/house';
import { housePresets, presetSample, withPreset } from '../../shared/house/presets';
import { changeSettings, useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';
import { useTypedSetting } from './use-typed-setting';
import './welcome.css';

const DISMISSED = 'dateline.welcomed';

/**
 * Asks once who is writing and in which style the house writes its datelines. It stands in the way of nothing and
 * goes when it is answered or waved away.
 */
export function WelcomeCard(): ReactNode {
  const { author, house } = useSettings();
  const [shown, setShown] = useState(() => author === '' && window.localStorage.getItem(DISMISSED) === null);
  const title = useId();
  const name = useTypedSetting(author, (text) => changeSettings({ author: text.trim() }));
  if (!shown) return null;

  const done = (): void => {
    void name.settle();
    window.localStorage.setItem(DISMISSED, 'yes');
    setShown(false);
  };
  const chooseStyle = (id: DatelineStyleId): void =>
    void changeSettings({ house: withPreset(useSettings.getState().house, id) });
  const styles = DATELINE_STYLES.filter((id) => id !== 'own').map((id) => ({
    value: id,
    label: housePresets[id].label,
    detail: presetSample(id, house),
  }));

  return (
    <section className="welcome" aria-labelledby={title}>
      <div className="welcome-head">
        <h2 id={title}>Welcome to the desk</h2>
        <IconButton size="small" icon={<X />} label="Not now" onClick={done} />
      </div>
      <Field label="Your name" help="Stands on versions, and is offered as byline">
        <TextInput
          autoComplete="name"
          value={name.text}
          onText={name.type}
          onBlur={() => void name.settle()}
        />
      </Field>
      <Field label="Dateline style" help={presetSample(house.datelineStyle, house)}>
        <Select value={house.datelineStyle} choices={styles} onChoose={chooseStyle} />
      </Field>
      <div className="welcome-foot">
        <Button tone="primary" onClick={done}>
          Done
        </Button>
      </div>
    </section>
  );
}
