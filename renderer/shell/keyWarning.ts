import type { StoreState } from '../../shared/ipc/library';
import { openDialog } from '../filing/dialogs';
import { tell } from '../ui/toasts';

const TOLD = 'told-of-open-key';

/** Says once that nothing but the user's account guards the library's key, and where to change it. */
export function warnOfOpenKey(store: StoreState): void {
  if (store.state !== 'open' || store.guard !== 'nothing' || localStorage.getItem(TOLD) !== null) return;
  localStorage.setItem(TOLD, 'yes');
  tell(
    'This computer has no keyring, so the key to your stories lies in a file that your account alone can read.',
    {
      tone: 'warn',
      action: { label: 'Set a passphrase', run: () => openDialog({ kind: 'settings', page: 'library' }) },
    },
  );
}
