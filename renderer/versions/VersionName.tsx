import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../ui/Button';
import { TextInput } from '../ui/TextInput';

interface VersionNameProps {
  /** Makes a version with this note; answers whether it was made. */
  save: (note: string) => Promise<boolean>;
}

/** Saves a version of the story as it is now, with a note to know it by. */
export function VersionName({ save }: VersionNameProps): ReactNode {
  const [note, setNote] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save(note.trim()).then((made) => {
      if (made) setNote('');
    });
  };
  return (
    <form className="versions-name" onSubmit={submit}>
      <TextInput
        aria-label="Note for a new version"
        placeholder="A note, e.g. sent to the lawyers"
        value={note}
        onText={setNote}
      />
      <Button type="submit">Save a version</Button>
    </form>
  );
}
