import { useState, type ReactNode } from 'react';
import { newId } from '../../shared/story/ids';
import { MOST_WIRE_FOLDERS, WIRE_DAYS, WIRE_ITEMS, type WireFolder } from '../../shared/wires/settings';
import { bridge } from '../bridge';
import { changeSettings, useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { ask } from '../ui/questions';
import { say, tell } from '../ui/toasts';
import { TextInput } from '../ui/TextInput';
import { useTypedSetting } from './use-typed-setting';
import { WireFolderEditor } from './WireFolderEditor';
import { boundedCount, withFolder } from './wire-folders';
import './wires.css';

/** The folders wire copy comes in by, and how much of it is kept. */
export function WiresPage(): ReactNode {
  const wires = useSettings((settings) => settings.wires);
  const [added, setAdded] = useState<string | null>(null);
  const change = (folders: WireFolder[]): Promise<boolean> =>
    changeSettings({ wires: { ...useSettings.getState().wires, folders } });

  const add = async (): Promise<void> => {
    const chosen = await bridge.request('wires.chooseFolder', {});
    if (!chosen.ok) {
      say(chosen.error);
      return;
    }
    if (chosen.value === null) return;
    const id = newId();
    const folders = withFolder(useSettings.getState().wires.folders, id, chosen.value);
    if (folders === null) tell('That folder is watched already.');
    else if (await change(folders)) setAdded(id);
  };
  const remove = async (folder: WireFolder): Promise<void> => {
    const sure = await ask({
      title: `Stop watching “${folder.name}”?`,
      body: 'Its wires leave the list. The files stay where they are, and so do the drafts made of them.',
      yes: 'Stop watching',
      danger: true,
    });
    if (sure) await change(useSettings.getState().wires.folders.filter(({ id }) => id !== folder.id));
  };

  return (
    <div className="settings-page">
      <p className="settings-words">
        Wire copy that agencies deliver into a folder appears under “Wires”, to be read, searched and turned
        into drafts. Files are read once they are complete, and never changed, moved or deleted.
      </p>
      <div className="settings-group wire-folders" role="group" aria-label="Watched folders">
        <h3>Watched folders</h3>
        {wires.folders.length === 0 && <p className="ui-hint">None yet.</p>}
        {wires.folders.map((folder) => (
          <WireFolderEditor
            key={folder.id}
            folder={folder}
            isNew={folder.id === added}
            change={(next) =>
              void change(
                useSettings.getState().wires.folders.map((one) => (one.id === next.id ? next : one)),
              )
            }
            remove={() => void remove(folder)}
          />
        ))}
        <Button disabled={wires.folders.length >= MOST_WIRE_FOLDERS} onClick={() => void add()}>
          Add a folder…
        </Button>
      </div>
      <div className="settings-pair">
        <Count label="Days kept" name="days" bounds={WIRE_DAYS} help="What is older goes by itself" />
        <Count
          label="Wires kept"
          name="items"
          bounds={WIRE_ITEMS}
          help="Of all folders; the oldest go first"
        />
      </div>
    </div>
  );
}

interface CountProps {
  label: string;
  name: 'days' | 'items';
  bounds: { least: number; most: number };
  help: string;
}

function Count({ label, name, bounds, help }: CountProps): ReactNode {
  const value = useSettings(({ wires }) => wires[name]);
  const keep = (text: string): unknown => {
    const count = boundedCount(text, bounds);
    return count === null
      ? undefined
      : changeSettings({ wires: { ...useSettings.getState().wires, [name]: count } });
  };
  // What is out of bounds goes at once: half a number must not count.
  const typed = useTypedSetting(String(value), keep, { pause: null });
  const isOff = boundedCount(typed.text, bounds) === null;
  const [least, most] = [bounds.least, bounds.most].map((bound) => bound.toLocaleString('en'));
  return (
    <Field label={label} help={help} error={isOff ? `A number from ${least} to ${most}` : null}>
      <TextInput
        inputMode="numeric"
        value={typed.text}
        onText={typed.type}
        onBlur={() => void typed.settle()}
      />
    </Field>
  );
}
