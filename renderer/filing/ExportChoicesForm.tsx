import type { ReactNode } from 'react';
import { settings } from '../state/settings';
import { TAKES_FORMATS, type EmbargoedStory } from '../../shared/ipc/exchange';
import { EmbargoGroup } from '../embargo/EmbargoGroup';
import { Checkbox } from '../ui/Checkbox';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { FORMAT_NAMES, OFFERED_FORMATS, PICTURE_FORMATS, toggled } from './exporting';
import { FolderField } from './FolderField';
import { LocationSwitch } from './LocationSwitch';
import type { ExportChoices } from './remembered';

interface ExportChoicesFormProps {
  choices: ExportChoices;
  change: (choices: Partial<ExportChoices>) => void;
  /** The stories that may not be published yet. */
  embargoed: readonly EmbargoedStory[];
  waived: boolean;
  waive: (waived: boolean) => void;
  /** Whether positions on the globe may go out in pictures. */
  location: boolean;
  locate: (location: boolean) => void;
}

/** What to export as, where to, and whether an embargo is to be gone against. */
export function ExportChoicesForm(props: ExportChoicesFormProps): ReactNode {
  const { choices, change, embargoed, waived, waive, location, locate } = props;
  const { words } = settings().house.takes;
  const hasPictures = choices.formats.some((format) => PICTURE_FORMATS.has(format));
  return (
    <div className="export-form">
      <EmbargoGroup
        stories={embargoed}
        words={
          embargoed.length === 1
            ? 'This story may not be published yet:'
            : `${embargoed.length} of these stories may not be published yet:`
        }
      >
        <Switch checked={waived} onChecked={waive}>
          Export under embargo
          <span className="ui-hint">Every file says until when</span>
        </Switch>
      </EmbargoGroup>
      <fieldset className="export-group">
        <legend>Formats</legend>
        {OFFERED_FORMATS.map((format) => (
          <Checkbox
            key={format}
            checked={choices.formats.includes(format)}
            onChecked={() => change({ formats: toggled(choices.formats, format) })}
          >
            {FORMAT_NAMES[format].label}
            <span className="ui-hint">{FORMAT_NAMES[format].hint}</span>
          </Checkbox>
        ))}
      </fieldset>
      {choices.formats.some((format) => TAKES_FORMATS.has(format)) ? (
        <div className="export-group" role="group" aria-label="Wire text">
          <h3>Wire text</h3>
          <Switch checked={choices.takes} onChecked={(takes) => change({ takes })}>
            In takes of at most {words.toLocaleString('en')} words
          </Switch>
        </div>
      ) : null}
      {hasPictures ? (
        <div className="export-group" role="group" aria-label="Pictures">
          <h3>Pictures</h3>
          <Segmented
            label="Pictures"
            value={choices.images}
            segments={[
              { value: 'inline', label: 'Inside the file' },
              { value: 'beside', label: 'Beside it' },
            ]}
            onChoose={(images) => change({ images })}
          />
          <LocationSwitch checked={location} onChecked={locate} />
        </div>
      ) : null}
      <div className="export-group" role="group" aria-label="Folder">
        <h3>Folder</h3>
        <FolderField folder={choices.folder} choose={(folder) => change({ folder })} />
      </div>
    </div>
  );
}
