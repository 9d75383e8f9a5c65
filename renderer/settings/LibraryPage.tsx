import type { ReactNode } from 'react';
import { Backups } from './Backups';
import { Protection } from './Protection';

/** How the stories are kept: what guards them, and the backups. */
export function LibraryPage(): ReactNode {
  return (
    <div className="settings-page">
      <Protection />
      <Backups />
    </div>
  );
}
