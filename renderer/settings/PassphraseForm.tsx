import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';

interface PassphraseFormProps {
  set: (passphrase: string) => Promise<void>;
  cancel: () => void;
}

/** A new passphrase, written twice. */
export function PassphraseForm({ set, cancel }: PassphraseFormProps): ReactNode {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const differs = passphrase !== again;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (differs || passphrase === '') return;
    setBusy(true);
    void set(passphrase).finally(() => setBusy(false));
  };

  return (
    <form className="settings-passphrase" onSubmit={submit}>
      <Field
        label="New passphrase"
        help="Write it down where it is safe: nobody can find it out for you, and without it the stories cannot be read."
      >
        <TextInput
          autoFocus
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onText={setPassphrase}
        />
      </Field>
      <Field label="The same again" error={tried && differs ? 'The two are not the same.' : null}>
        <TextInput type="password" autoComplete="new-password" value={again} onText={setAgain} />
      </Field>
      <div className="settings-actions">
        <Button type="submit" tone="primary" disabled={passphrase === '' || busy}>
          {busy ? 'Setting the passphrase…' : 'Set the passphrase'}
        </Button>
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </form>
  );
}
