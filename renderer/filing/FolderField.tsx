import { Folder } from 'lucide-react';
import type { ReactNode } from 'react';
import { bridge } from '../bridge';
import { Button } from '../ui/Button';
import { say } from '../ui/toasts';

interface FolderFieldProps {
  /** `''` while none is chosen. */
  folder: string;
  choose: (folder: string) => void;
}

/** Where files go: the folder, and a button to choose another. */
export function FolderField({ folder, choose }: FolderFieldProps): ReactNode {
  const change = async (): Promise<void> => {
    const chosen = await askForFolder();
    if (chosen !== null) choose(chosen);
  };
  return (
    <div className="export-folder">
      <Folder aria-hidden />
      <bdi title={folder} data-empty={folder === '' || undefined}>
        {folder === '' ? 'Asked for on exporting' : folder}
      </bdi>
      <Button
        onClick={() => void change()}
        aria-label={folder === '' ? 'Choose a folder' : 'Change the folder'}
      >
        {folder === '' ? 'Choose…' : 'Change…'}
      </Button>
    </div>
  );
}

/** Lets the person choose a folder; null when they did not. */
export async function askForFolder(): Promise<string | null> {
  const chosen = await bridge.request('export.chooseFolder', {});
  if (chosen.ok) return chosen.value;
  say(chosen.error);
  return null;
}
