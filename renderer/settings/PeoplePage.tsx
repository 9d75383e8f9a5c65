import { Plus } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { peopleFor, type BookPerson } from '../../shared/house/people';
import { newId } from '../../shared/story/ids';
import { changePeople } from '../state/people';
import { useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { ask } from '../ui/questions';
import { TextInput } from '../ui/TextInput';
import { PeopleImport } from './PeopleImport';
import { PeopleList } from './PeopleList';
import { PersonEditor } from './PersonEditor';
import './people.css';

/** People shown at most; the search leads to the others. */
const SHOWN = 200;

/** What somebody is called until they have a name. */
const UNNAMED = 'New person';

/** The people book: who is named in bylines, as what, and where they are. */
export function PeoplePage(): ReactNode {
  const { people, language } = useSettings(({ house }) => house);
  const [wanted, setWanted] = useState('');
  const [text, setText] = useState('');
  const [isBringingIn, setBringingIn] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const found = peopleFor(text, people, SHOWN);
  const shown = found.find(({ id }) => id === wanted) ?? found[0];

  const edit = (): void => {
    const name = editor.current?.querySelector('input');
    name?.focus();
    name?.select();
  };
  const add = async (): Promise<void> => {
    const person: BookPerson = {
      id: newId(),
      name: UNNAMED,
      roles: [],
      place: null,
      email: '',
      initials: '',
    };
    setText('');
    setWanted(person.id);
    if (await changePeople([person, ...people])) requestAnimationFrame(edit);
  };
  const remove = async ({ id, name }: BookPerson): Promise<void> => {
    const sure = await ask({
      title: `Take ${name} out of the people book?`,
      body: 'Stories that name them stay as they are.',
      yes: 'Take out',
      danger: true,
    });
    if (!sure) return;
    const at = found.findIndex((one) => one.id === id);
    setWanted((found[at + 1] ?? found[at - 1])?.id ?? '');
    void changePeople(useSettings.getState().house.people.filter((one) => one.id !== id));
  };

  return (
    <div className="settings-page">
      <div className="settings-head">
        <p>
          Proposed in bylines with their role, known to spelling, and missed where the dateline is not theirs.
        </p>
        <Button icon={<Plus aria-hidden />} onClick={() => void add()}>
          Add a person
        </Button>
      </div>
      {people.length === 0 ? (
        <p className="settings-words">Nobody is in the book yet.</p>
      ) : (
        <div className="people">
          <div className="people-found">
            <TextInput aria-label="Search people" placeholder="Search people" value={text} onText={setText} />
            <PeopleList
              people={found}
              chosen={shown?.id ?? null}
              choose={setWanted}
              edit={edit}
              remove={(person) => void remove(person)}
            />
            <span className="ui-hint" role="status">
              {countText(found.length, people.length, text)}
            </span>
          </div>
          {shown === undefined ? null : (
            <div className="people-editor" ref={editor}>
              <PersonEditor
                key={shown.id}
                person={shown}
                language={language}
                write={(next) => {
                  const now = useSettings.getState().house.people;
                  return changePeople(now.map((one) => (one.id === next.id ? next : one)));
                }}
              />
              <div className="settings-actions">
                <Button onClick={() => void remove(shown)}>Take out…</Button>
              </div>
            </div>
          )}
        </div>
      )}
      {isBringingIn ? (
        <PeopleImport language={language} done={() => setBringingIn(false)} />
      ) : (
        <div className="settings-actions">
          <Button onClick={() => setBringingIn(true)}>Paste a list…</Button>
        </div>
      )}
    </div>
  );
}

function countText(found: number, all: number, text: string): string {
  if (text.trim() === '' && found < all)
    return `The first ${found} of ${all.toLocaleString('en')}; search for others`;
  if (text.trim() === '') return all === 1 ? 'One person' : `${all.toLocaleString('en')} people`;
  return found === 0 ? 'Nobody of that name' : `${found} found`;
}
