import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SendReport } from '../../shared/ipc/filing';
import { Notes } from '../filing/Notes';
import { showFile } from '../filing/show-in-folder';
import { Button } from '../ui/Button';
import { nameIn } from '../filing/name-in-folder';
import { doneWords } from './words';

/** What was sent: where to, which file, and what to know of it. */
export function SendDone({ report: { sending, notes } }: { report: SendReport }): ReactNode {
  return (
    <div className="export-result">
      <p className="export-result-line" role="status" data-whole>
        <CircleCheck aria-hidden />
        <span>{doneWords(sending)}</span>
      </p>
      <ul className="send-done" aria-label="What went where">
        {sending.filings.map(({ destination, files: [main, ...beside] }) => (
          <li key={destination.id}>
            <span>
              <b>
                <bdi>{destination.name}</bdi>
              </b>
              <span className="ui-hint">
                <bdi>{main === undefined ? '' : nameIn(main.path, destination.folder)}</bdi>
                {beside.length === 0 ? '' : ` and ${beside.length} more`}
              </span>
            </span>
            <Button
              tone="quiet"
              aria-label={`Show in folder: ${destination.name}`}
              onClick={() => showFile(main?.path)}
            >
              Show in folder
            </Button>
          </li>
        ))}
      </ul>
      <p className="ui-hint">
        Version <code className="send-hash">{sending.version.slice(0, 12)}</code> is what went out, and is
        kept.
      </p>
      <Notes notes={notes} />
    </div>
  );
}
