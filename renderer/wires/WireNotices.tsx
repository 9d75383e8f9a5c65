import { FileX2, Unplug } from 'lucide-react';
import { openDialog } from '../filing/dialogs';
import { useWires } from '../state/wires';
import { Button } from '../ui/Button';
import { sentenceFor } from '../ui/errors';
import { useFolderName } from './names';

/** What is wrong with the wires, said where one looks for them: folders that are gone, files that could not be read. */
export function WireNotices() {
  const { folders, failures } = useWires();
  const folderName = useFolderName();
  const gone = folders.filter(({ state }) => state === 'gone');
  return (
    <div className="wires-notices" role="status" aria-label="Trouble with the wires">
      {gone.map(({ id, failure }) => (
        <div key={id} className="wires-notice">
          <Unplug aria-hidden />
          <p>
            <b>{folderName(id)}</b> {failure === null ? '' : sentenceFor(failure)}
          </p>
        </div>
      ))}
      {failures > 0 && (
        <div className="wires-notice">
          <FileX2 aria-hidden />
          <p>{failures === 1 ? 'One file' : `${failures.toLocaleString('en')} files`} could not be read.</p>
          <Button tone="quiet" onClick={() => openDialog({ kind: 'wire-failures' })}>
            Look…
          </Button>
        </div>
      )}
    </div>
  );
}
