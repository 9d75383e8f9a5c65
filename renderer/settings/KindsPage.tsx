import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Profile } from '../../shared/house/profile';
import { DEFAULT_PROFILES } from '../../shared/house/profiles';
import { changeSettings, useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { ask } from '../ui/questions';
import { Select } from '../ui/Select';
import { KindEditor } from './KindEditor';
import { newKind } from './kinds';

/** The kinds of story the house writes: what each must have, how long it may be, what it begins with. */
export function KindsPage(): ReactNode {
  const { profiles } = useSettings(({ house }) => house);
  const [wanted, setWanted] = useState('');
  const shown = profiles.find(({ id }) => id === wanted) ?? profiles[0];

  const keep = (next: readonly Profile[]): Promise<boolean> =>
    changeSettings({ house: { ...useSettings.getState().house, profiles: [...next] } });
  const add = (): void => {
    const kind = newKind(profiles);
    void keep([...profiles, kind]);
    setWanted(kind.id);
  };
  const remove = async ({ id, name }: Profile): Promise<void> => {
    const sure = await ask({
      title: `Remove the kind “${name}”?`,
      body: 'Stories that are of this kind stay as they are; nothing measures them any more.',
      yes: 'Remove',
      danger: true,
    });
    if (sure) void keep(profiles.filter((one) => one.id !== id));
  };
  const restore = async (): Promise<void> => {
    const sure = await ask({
      title: 'Begin again with the kinds Dateline comes with?',
      body: 'What was changed in the kinds of this house is undone. Stories stay as they are.',
      yes: 'Begin again',
      danger: true,
    });
    if (sure) void keep(DEFAULT_PROFILES);
  };

  return (
    <div className="settings-page">
      <div className="settings-head">
        <p>What each kind of story must have, how long it may be, and what it begins with.</p>
        <Button icon={<Plus aria-hidden />} onClick={add}>
          Add a kind
        </Button>
      </div>
      {shown === undefined ? (
        <p className="settings-words">This house has no kinds of story.</p>
      ) : (
        <>
          <Field label="Kind">
            <Select
              value={shown.id}
              choices={profiles.map(({ id, name }) => ({ value: id, label: name }))}
              onChoose={setWanted}
            />
          </Field>
          <KindEditor
            key={shown.id}
            profile={shown}
            write={(next) =>
              keep(useSettings.getState().house.profiles.map((one) => (one.id === next.id ? next : one)))
            }
          />
        </>
      )}
      <div className="settings-actions">
        {shown !== undefined && <Button onClick={() => void remove(shown)}>Remove this kind…</Button>}
        <Button onClick={() => void restore()}>Kinds as they came…</Button>
      </div>
    </div>
  );
}
