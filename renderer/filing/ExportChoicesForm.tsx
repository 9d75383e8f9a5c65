import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { settings } from '../state/settings';
import { Checkbox } from '../ui/Checkbox';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { FORMAT_NAMES, OFFERED_FORMATS, PICTURE_FORMATS, toggled, type ExportSubject } from './exporting';
import { FolderField } from './FolderField';
import { LocationSwitch } from './LocationSwitch';
import type { ExportChoices } from './remembered';

interface ExportChoicesFormProps {
  choices: ExportChoices;
  change: (choices: Partial<ExportChoices>) => void;
  /** The stories that may not be published yet. */
  embargoed: readonly ExportSubject[];
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
      <fieldset className="export-group">
        <legend>Formats</legend>
        {OFFERED_FORMATS.map((format) => (
          <Checkbox
            key={format}
            checked={choices.formats.includes(format)}
            onChecked={() => change({ formats: toggled(choices.formats, format) })}
          >
            {FORMAT_NAMES[format].label}
            <span className="export-hint">{FORMAT_NAMES[format].hint}</span>
          </Checkbox>
        ))}
      </fieldset>
      {choices.formats.includes('text') ? (
        <div className="export-group" role="group" aria-label="Plain text">
          <h3>Plain text</h3>
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
      {embargoed.length === 0 ? null : (
        <div className="export-embargo" role="group" aria-label="Embargo">
          <p>
            <Lock aria-hidden />
            <span>
              {embargoed.length === 1 ? (
                <>
                  “{nameOf(embargoed[0])}” is under embargo until {until(embargoed[0])}.
                </>
              ) : (
                `${embargoed.length} of these stories are under embargo.`
              )}
            </span>
          </p>
          <Switch checked={waived} onChecked={waive}>
            Export under embargo
          </Switch>
        </div>
      )}
    </div>
  );
}

function nameOf(subject: ExportSubject | undefined): string {
  return subject === undefined || subject.headline === '' ? 'This story' : subject.headline;
}

function until(subject: ExportSubject | undefined): string {
  const at = new Date(subject?.embargoUntil ?? 0);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
