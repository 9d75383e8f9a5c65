import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { WireFolder } from '../../shared/wires/settings';
import { useWires } from '../state/wires';
import { Button } from '../ui/Button';
import { sentenceFor } from '../ui/errors';
import { Switch } from '../ui/Switch';
import { TextInput } from '../ui/TextInput';
import { useTypedSetting } from './use-typed-setting';

interface WireFolderEditorProps {
  folder: WireFolder;
  /** It was just added: its name is asked for. */
  isNew: boolean;
  change: (folder: WireFolder) => void;
  remove: () => void;
}

/** A watched folder: what it is called, where it is, whether it is there, and how it is watched. */
export function WireFolderEditor({ folder, isNew, change, remove }: WireFolderEditorProps): ReactNode {
  const { path, paused, subfolders } = folder;
  const failure = useWires(({ folders }) => folders.find(({ id }) => id === folder.id)?.failure ?? null);
  const name = useTypedSetting(folder.name, (text) => {
    if (text.trim() !== '') change({ ...folder, name: text.trim().slice(0, 80) });
  });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) field.current?.select();
  }, [isNew]);
  return (
    <fieldset className="wire-folder" aria-label={folder.name}>
      <div className="wire-folder-head">
        <TextInput
          ref={field}
          aria-label="Name of the feed"
          value={name.text}
          aria-invalid={name.text.trim() === ''}
          onText={name.type}
          onBlur={() => void name.settle()}
        />
        <Button onClick={remove} aria-label={`Stop watching ${folder.name}`}>
          Remove…
        </Button>
      </div>
      <bdi className="wire-folder-path" title={path}>
        {path}
      </bdi>
      {failure !== null && (
        <p className="wire-folder-gone" role="status">
          <TriangleAlert aria-hidden />
          {sentenceFor(failure)}
        </p>
      )}
      <div className="wire-folder-switches">
        <Switch checked={!paused} onChecked={(next) => change({ ...folder, paused: !next })}>
          Watched
        </Switch>
        <Switch checked={subfolders} onChecked={(next) => change({ ...folder, subfolders: next })}>
          Folders in it too
        </Switch>
      </div>
    </fieldset>
  );
}
