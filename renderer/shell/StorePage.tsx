import './storepage.css';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { BackupRow, StoreState } from '../../shared/ipc/library';
import type { Failure } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { clockTime } from '../library/when';
import { Button } from '../ui/Button';
import { sentenceFor, sizeText } from '../ui/errors';
import { Field } from '../ui/Field';
import { ask } from '../ui/questions';
import { TextInput } from '../ui/TextInput';
import { say } from '../ui/toasts';

const DAY = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
});

/** The whole window when the library is not open: what is the matter, and the way on. */
export function StorePage({ store, opened }: { store: StoreState; opened: (store: StoreState) => void }) {
  switch (store.state) {
    case 'open':
      return null;
    case 'locked':
      return <Locked isNew={store.isNew} opened={opened} />;
    case 'damaged':
      return <Damaged kept={store.kept} backups={store.backups} />;
    case 'refused':
      return <Refused error={store.error} opened={opened} />;
  }
}

function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="storepage">
      <div className="storepage-sheet">
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}

/** `opened` is told also when the library turns out to be locked or damaged instead. */
function Refused({ error, opened }: { error: Failure; opened: (store: StoreState) => void }) {
  const [busy, setBusy] = useState(false);
  const tryAgain = async (): Promise<void> => {
    setBusy(true);
    const answer = await bridge.request('app.open', {});
    setBusy(false);
    if (answer.ok) opened(answer.value);
    else say(answer.error);
  };
  return (
    <Page title="The library cannot be opened">
      <p>{sentenceFor(error)}</p>
      <p className="storepage-actions">
        <Button autoFocus tone="primary" disabled={busy} onClick={() => void tryAgain()}>
          Try again
        </Button>
        <Button onClick={() => void bridge.request('app.role', { command: 'app.quit' })}>Quit</Button>
      </p>
    </Page>
  );
}

function Locked({ isNew, opened }: { isNew: boolean; opened: (store: StoreState) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isNew && passphrase !== again) {
      setError('The two do not match.');
      return;
    }
    setBusy(true);
    const answer = await bridge.request('app.unlock', { passphrase });
    setBusy(false);
    if (answer.ok && answer.value.state !== 'locked') opened(answer.value);
    else setError(sentenceFor(answer.ok ? { code: 'store.wrong-key', facts: {} } : answer.error));
  };
  return (
    <Page title={isNew ? 'Choose a passphrase' : 'Dateline is locked'}>
      <p>
        {isNew
          ? 'This computer has no keyring to keep the library’s key. A passphrase keeps it instead: without it nobody can read the stories, and nobody can find it out for you.'
          : 'Your stories are kept encrypted. Enter the passphrase to open them.'}
      </p>
      <form className="storepage-form" onSubmit={(event) => void submit(event)}>
        <Field label="Passphrase" error={error}>
          <TextInput type="password" autoFocus value={passphrase} onText={setPassphrase} />
        </Field>
        {isNew && (
          <Field label="The same again">
            <TextInput type="password" value={again} onText={setAgain} />
          </Field>
        )}
        <p className="storepage-actions">
          <Button tone="primary" type="submit" disabled={busy || passphrase === ''}>
            {isNew ? 'Set the passphrase' : 'Open'}
          </Button>
        </p>
      </form>
    </Page>
  );
}

function Damaged({ kept, backups }: { kept: string; backups: BackupRow[] }) {
  const [busy, setBusy] = useState(false);
  const restore = async (name: string): Promise<void> => {
    setBusy(true);
    const answer = await bridge.request('backups.restore', { name });
    setBusy(false);
    if (!answer.ok) say(answer.error);
  };
  const startAnew = async (): Promise<void> => {
    const sure = await ask({
      title: 'Go on without a backup?',
      body: 'A new library is begun with every story that can still be read from the damaged file. The damaged file itself stays where it is.',
      yes: 'Go on',
    });
    if (!sure) return;
    setBusy(true);
    const answer = await bridge.request('backups.startAnew', {});
    setBusy(false);
    if (!answer.ok) say(answer.error);
  };
  return (
    <Page title="The library could not be read">
      <p>
        The file that holds your stories is damaged. It was not changed or deleted: it was moved aside, so
        that everything in it that can be saved still can be.
      </p>
      {kept !== '' && (
        <p className="storepage-kept">
          <span>{kept}</span>
          <Button tone="quiet" onClick={() => void bridge.request('app.showFile', { path: kept })}>
            Show the file
          </Button>
        </p>
      )}
      <h2>{backups.length === 0 ? 'There is no backup' : 'Go on with a backup'}</h2>
      <ul className="storepage-backups">
        {backups.map((backup, index) => (
          <li key={backup.name}>
            <div>
              <strong>
                {DAY.format(new Date(backup.at))}, {clockTime(backup.at)}
              </strong>
              <span>
                {backup.stories.toLocaleString('en')} {backup.stories === 1 ? 'story' : 'stories'},{' '}
                {sizeText(backup.bytes)}
              </span>
            </div>
            <Button
              tone={index === 0 ? 'primary' : 'plain'}
              disabled={busy}
              aria-label={`Restore the backup of ${DAY.format(new Date(backup.at))}, ${clockTime(backup.at)}`}
              onClick={() => void restore(backup.name)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
      <p className="storepage-actions">
        <Button
          disabled={busy}
          tone={backups.length === 0 ? 'primary' : 'plain'}
          onClick={() => void startAnew()}
        >
          Begin anew with what can still be read
        </Button>
      </p>
    </Page>
  );
}
