import { Folder } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlannedPlace } from '../../shared/ipc/filing';
import { FORMAT_NAMES } from '../filing/exporting';
import { Checkbox } from '../ui/Checkbox';
import { sentenceFor } from '../ui/errors';
import { folderText } from './words';

interface SendPlacesProps {
  places: readonly PlannedPlace[];
  ticked: ReadonlySet<string>;
  tick: (id: string, ticked: boolean) => void;
}

/** The destinations a story can go to, and what each will get. */
export function SendPlaces({ places, ticked, tick }: SendPlacesProps): ReactNode {
  return (
    <fieldset className="export-group send-places">
      <legend>Destinations</legend>
      {places.map(({ destination, file, got, replaces, isRemoved, problem }) => (
        <div key={destination.id} className="send-place" data-problem={problem !== null || undefined}>
          <Checkbox
            checked={ticked.has(destination.id)}
            disabled={problem !== null}
            onChecked={(next) => tick(destination.id, next)}
          >
            <b>
              <bdi>{destination.name}</bdi>
            </b>{' '}
            <span className="send-format">{FORMAT_NAMES[destination.format].label}</span>
            {problem === null ? (
              <span className="ui-hint">
                <bdi className="send-file">{file}</bdi> {gotText(got, replaces)}
              </span>
            ) : null}
            {isRemoved ? <span className="ui-hint">No longer in the settings</span> : null}
          </Checkbox>
          <p className="send-folder" title={destination.folder}>
            <Folder aria-hidden />
            <bdi>{folderText(destination)}</bdi>
          </p>
          {problem === null ? null : (
            <p className="send-problem" role="note">
              {sentenceFor(problem)}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** What becomes of what a destination has of the story already. */
function gotText(got: number | null, replaces: boolean): string {
  if (got === null) return '';
  return replaces ? `takes the place of sending ${got}` : `stands beside sending ${got}`;
}
