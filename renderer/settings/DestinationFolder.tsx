import { CircleAlert, CircleCheck, Folder } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { Button } from '../ui/Button';
import { sentenceFor } from '../ui/errors';
import { say } from '../ui/toasts';

interface DestinationFolderProps {
  /** `''` while none is chosen. */
  folder: string;
  choose: (folder: string) => void;
}

/** The folder of a destination, to choose and to try whether files can be put there. */
export function DestinationFolder({ folder, choose }: DestinationFolderProps): ReactNode {
  const [tried, setTried] = useState<{ folder: string; result: Result<null> } | null>(null);
  const result = tried?.folder === folder ? tried.result : null;

  const test = async (wanted: string): Promise<void> => {
    setTried({ folder: wanted, result: await bridge.request('filing.probe', { folder: wanted }) });
  };
  const change = async (): Promise<void> => {
    const chosen = await bridge.request('filing.chooseFolder', {});
    if (!chosen.ok) say(chosen.error);
    if (!chosen.ok || chosen.value === null) return;
    choose(chosen.value);
    await test(chosen.value);
  };

  return (
    <div className="settings-row destinations-folder" role="group" aria-label="Folder">
      <span>Folder</span>
      <div className="destinations-path">
        <Folder aria-hidden />
        <bdi title={folder} data-empty={folder === '' || undefined}>
          {folder === '' ? 'None chosen yet' : folder}
        </bdi>
      </div>
      <div className="settings-actions">
        <Button onClick={() => void change()}>{folder === '' ? 'Choose…' : 'Change…'}</Button>
        <Button disabled={folder === ''} onClick={() => void test(folder)}>
          Test
        </Button>
      </div>
      {result === null ? null : (
        <p className="destinations-tried" role="status" data-good={result.ok || undefined}>
          {result.ok ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
          <span>{result.ok ? 'Files can be put there.' : sentenceFor(result.error)}</span>
        </p>
      )}
    </div>
  );
}
