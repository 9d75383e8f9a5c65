import { useMemo, type ReactNode } from 'react';
import { DATELINE_STYLES, type DatelineStyleId, type House } from '../../shared/house/house';
import { datelineSample, housePresets, presetSample, withPreset } from '../../shared/house/presets';
import { languageChoices } from '../inspector/languages';
import { TokenField } from '../inspector/TokenField';
import { changeSettings, useSettings } from '../state/settings';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';
import { OwnStyleEditor } from './OwnStyleEditor';
import { TakesFields } from './TakesFields';
import { useTypedSetting } from './use-typed-setting';

/** What the newsroom decides once for all its stories. */
export function HousePage(): ReactNode {
  const house = useSettings((settings) => settings.house);
  const change = (some: Partial<House>): Promise<boolean> =>
    changeSettings({ house: { ...useSettings.getState().house, ...some } });
  const agency = useTypedSetting(house.agency, (text) => change({ agency: text.trim() }));
  const languages = useMemo(
    () => languageChoices(house.language).map(({ tag, name }) => ({ value: tag, label: name })),
    [house.language],
  );
  const styles = DATELINE_STYLES.map((id) => ({
    value: id,
    label: housePresets[id].label,
    detail: presetSample(id, house),
  }));

  const chooseStyle = (id: DatelineStyleId): void => {
    void agency.settle().then(() => change(withPreset(useSettings.getState().house, id)));
  };
  const setDesks = (desks: string[]): void => {
    const keepsDefault = house.defaultDesk === '' || desks.includes(house.defaultDesk);
    void change({ desks, ...(keepsDefault ? {} : { defaultDesk: '' }) });
  };

  return (
    <div className="settings-page">
      <div className="settings-sample">
        <span className="settings-sample-label">A story begins</span>
        <output dir="auto">{datelineSample({ ...house, agency: agency.text })}</output>
      </div>
      <Field
        label="Dateline style"
        help="Choosing a style sets agency and language with it; both can be changed after."
      >
        <Select value={house.datelineStyle} choices={styles} onChoose={chooseStyle} />
      </Field>
      {house.datelineStyle === 'own' ? (
        <OwnStyleEditor house={house} write={(ownStyle) => void change({ ownStyle })} />
      ) : null}
      <div className="settings-pair">
        <Field label="Agency" help="The name that datelines are signed with">
          <TextInput value={agency.text} onText={agency.type} onBlur={() => void agency.settle()} />
        </Field>
        <Field label="Language">
          <Select
            value={house.language}
            choices={languages}
            onChoose={(language) => void change({ language })}
          />
        </Field>
      </div>
      <TokenField
        label="Desks"
        one="desk"
        placeholder="Type a desk and press Enter"
        tokens={house.desks}
        write={setDesks}
      />
      <Field label="Desk of new stories">
        <Select
          value={house.defaultDesk}
          choices={[
            { value: '', label: 'None' },
            ...house.desks.map((desk) => ({ value: desk, label: desk })),
          ]}
          onChoose={(defaultDesk) => void change({ defaultDesk })}
        />
      </Field>
      <TakesFields
        takes={house.takes}
        change={(some) => change({ takes: { ...useSettings.getState().house.takes, ...some } })}
      />
    </div>
  );
}
