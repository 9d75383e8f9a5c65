import { useEffect, useState, type ReactNode } from 'react';
import type { StoreState } from '../../shared/ipc/library';
import { bridge } from '../bridge';
import { Button } from '../ui/Button';
import { ask } from '../ui/questions';
import { say, tell } from '../ui/toasts';
import { PassphraseForm } from './PassphraseForm';

type Guard = Extract<StoreState, { state: 'open' }>['guard'];

const WORDS: Readonly<Record<Guard, string>> = {
  keyring: 'The stories are encrypted. Their key is kept in this computer’s keyring.',
  passphrase: 'The stories are encrypted. Your passphrase opens them; without it nobody can.',
  nothing:
    'The stories are encrypted, but this computer has no keyring: their key lies in a file that your account alone can read. A passphrase guards it better.',
};

/** What guards the stories on this machine; where there is no keyring, a passphrase can. */
export function Protection(): ReactNode {
  const [guard, setGuard] = useState<Guard | null>(null);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void bridge.request('app.info', {}).then((info) => {
      if (isCurrent && info.ok && info.value.store.state === 'open') setGuard(info.value.store.guard);
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  const set = async (passphrase: string): Promise<void> => {
    const changed = await bridge.request('app.setPassphrase', { passphrase });
    if (!changed.ok) {
      say(changed.error);
      return;
    }
    if (changed.value.state === 'open') setGuard(changed.value.guard);
    setAsking(false);
    tell(
      passphrase === ''
        ? 'The passphrase is gone.'
        : 'The passphrase is set. Dateline asks for it when it starts.',
    );
  };

  const remove = async (): Promise<void> => {
    const sure = await ask({
      title: 'Take the passphrase away?',
      body: 'Whoever can use your account on this computer can then read the stories. Nothing else changes.',
      yes: 'Take it away',
    });
    if (sure) await set('');
  };

  return (
    <section className="settings-group" aria-label="Protection">
      <h3>Protection</h3>
      <p className="settings-words">{guard === null ? '' : WORDS[guard]}</p>
      {guard === null || guard === 'keyring' || asking ? null : (
        <div className="settings-actions">
          <Button onClick={() => setAsking(true)}>
            {guard === 'passphrase' ? 'Change the passphrase…' : 'Set a passphrase…'}
          </Button>
          {guard === 'passphrase' ? (
            <Button tone="quiet" onClick={() => void remove()}>
              Take it away…
            </Button>
          ) : null}
        </div>
      )}
      {asking ? <PassphraseForm set={set} cancel={() => setAsking(false)} /> : null}
    </section>
  );
}
