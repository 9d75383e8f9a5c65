import './wires.css';
import { CircleCheck } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { WireFailure } from '../../shared/ipc/wires';
import { bridge } from '../bridge';
import { useMinute } from '../inspector/use-minute';
import { retryWires, useWires } from '../state/wires';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor } from '../ui/errors';
import { say } from '../ui/toasts';
import { sayWhenWithin } from '../versions/words';
import { showFile } from './actions';
import { fileName, useFolderName } from './names';

/** The files that could not be read, each with the reason; they are left alone until they change. */
export function FailuresDialog({ close }: { close: () => void }): ReactNode {
  const { failures: count } = useWires();
  const [failures, setFailures] = useState<readonly WireFailure[] | null>(null);
  const folderName = useFolderName();
  const now = useMinute();
  useEffect(() => {
    let isCurrent = true;
    void bridge.request('wires.failures', {}).then((listed) => {
      if (!isCurrent) return;
      if (listed.ok) setFailures(listed.value);
      else say(listed.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [count]);

  const retry = async (paths: string[] | null): Promise<void> => {
    const isTried = await retryWires(paths);
    if (isTried) setFailures((known) => (known ?? []).filter(({ path }) => paths?.includes(path) === false));
  };
  const some = failures !== null && failures.length > 0;
  return (
    <Dialog
      open
      size="large"
      onClose={close}
      title="Could not be read"
      description="These files were left as they are. Each is tried again when it changes."
      footer={some ? <Button onClick={() => void retry(null)}>Try all again</Button> : undefined}
    >
      {failures !== null && !some && (
        <EmptyState icon={<CircleCheck />} title="Everything could be read">
          Files that cannot be read are listed here with the reason.
        </EmptyState>
      )}
      {some && (
        <ul className="wire-failures" aria-label="Files that could not be read">
          {failures.map(({ path, folder, at, failure }) => (
            <li key={path}>
              <div>
                <b title={path}>{fileName(path)}</b>
                <span className="wire-failure-where">
                  {folderName(folder)}, tried {sayWhenWithin(at, now)}
                </span>
                <p>{sentenceFor(failure).replace(/ Nothing was brought in\.$/, '')}</p>
              </div>
              <Button onClick={() => void showFile(path)}>Show in folder</Button>
              <Button onClick={() => void retry([path])}>Try again</Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
