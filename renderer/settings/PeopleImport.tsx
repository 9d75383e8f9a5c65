import { useState, type ReactNode } from 'react';
import { peopleFromText, peopleToText, withPeople } from '../../shared/house/people-text';
import { changePeople } from '../state/people';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { TextArea } from '../ui/TextArea';
import { tell } from '../ui/toasts';

interface PeopleImportProps {
  language: string;
  done: () => void;
}

/** Takes people from a tab separated text, as a spreadsheet copies it, and says how many before it does. */
export function PeopleImport({ language, done }: PeopleImportProps): ReactNode {
  const { people } = useSettings(({ house }) => house);
  const [text, setText] = useState('');
  const read = peopleFromText(text, language);
  const take = async (): Promise<void> => {
    const before = useSettings.getState().house.people;
    const all = withPeople(before, read).slice(0, MOST);
    if (!(await changePeople(all))) return;
    const added = all.length - before.length;
    const known = read.length - added;
    tell(`Added ${peopleText(added)}${known > 0 ? `, brought ${known} up to date` : ''}.`);
    done();
  };
  return (
    <div className="settings-group people-import" role="group" aria-label="Paste a list">
      <Field
        label="List of people"
        help="One to a line, as a spreadsheet copies it: name, roles (by semicolons), place, e-mail, initials. A first line that names the columns may put them in another order."
      >
        <TextArea autoFocus rows={5} value={text} onText={setText} />
      </Field>
      <div className="settings-actions">
        <Button tone="primary" disabled={read.length === 0} onClick={() => void take()}>
          {read.length === 0 ? 'Take them' : `Take ${peopleText(read.length)}`}
        </Button>
        {people.length > 0 && text === '' ? (
          <Button onClick={() => setText(peopleToText(people, language))}>Show the book here</Button>
        ) : null}
        <Button onClick={done}>Cancel</Button>
      </div>
    </div>
  );
}

/** So many a book holds. */
const MOST = 5000;

function peopleText(count: number): string {
  if (count === 0) return 'nobody new';
  return count === 1 ? 'one person' : `${count.toLocaleString('en')} people`;
}
