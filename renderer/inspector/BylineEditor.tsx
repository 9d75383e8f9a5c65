import { BookUser, Plus } from 'lucide-react';
import {
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { BookPerson } from '../../shared/house/people';
import type { Person } from '../../shared/story/story';
import { Button } from '../ui/Button';
import {
  addPerson,
  changePerson,
  isBlank,
  linesAfter,
  linesOf,
  movePerson,
  parsePeople,
  peopleOf,
  removePerson,
  strangersIn,
} from './byline';
import { BylineRow } from './BylineRow';
import { Suggestion } from './Suggestion';
import './fields.css';

interface BylineEditorProps {
  byline: readonly Person[];
  /** Offered while there is nobody; `''` offers nobody. */
  author: string;
  /** The people book, and how somebody is put into it. */
  people: readonly BookPerson[];
  remember: (person: Person) => void;
  write: (byline: Person[]) => void;
}

/** Who wrote the story: names with roles; Enter adds one, Backspace in an empty one removes it, Alt+arrows move it. */
export function BylineEditor({ byline, author, people, remember, write }: BylineEditorProps): ReactNode {
  const [shown, setShown] = useState(() => linesOf(byline));
  const current = linesAfter(shown, byline);
  if (current !== shown) setShown(current);
  const { lines } = current;
  const unknown = strangersIn(byline, people);
  const rows = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    rows.current
      ?.querySelectorAll<HTMLElement>('.inspector-person')
      [wanted.current]?.querySelector('input')
      ?.focus();
    wanted.current = null;
  });

  const set = (next: readonly Person[], focus: number | null = null): void => {
    setShown({ ...current, lines: next.length === 0 ? linesOf([]).lines : next });
    write(peopleOf(next));
    wanted.current = focus;
  };

  const onKey = (event: KeyboardEvent, at: number): boolean => {
    if (event.nativeEvent.isComposing) return false;
    if (event.key === 'Enter') {
      set(addPerson(lines, at + 1), at + 1);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      const moved = movePerson(lines, at, by);
      if (moved !== lines) set(moved, at + by);
    } else if (event.key === 'Backspace' && lines.length > 1 && isBlank(lines[at])) {
      set(removePerson(lines, at), Math.max(0, at - 1));
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  };

  const onPaste = (event: ClipboardEvent, at: number): void => {
    const pasted = parsePeople(event.clipboardData.getData('text/plain'));
    if (pasted.length < 2) return;
    event.preventDefault();
    const isFree = isBlank(lines[at]);
    const from = isFree ? at : at + 1;
    set(lines.toSpliced(from, isFree ? 1 : 0, ...pasted), from + pasted.length - 1);
  };

  return (
    <fieldset className="inspector-group">
      <legend>Byline</legend>
      <div className="inspector-people" ref={rows}>
        {lines.map((person, at) => (
          <BylineRow
            key={at}
            person={person}
            position={lines.length > 1 ? at + 1 : null}
            people={people}
            change={(change) => set(changePerson(lines, at, change))}
            onKey={(event) => onKey(event, at)}
            onPaste={(event) => onPaste(event, at)}
            remove={
              lines.length === 1 && isBlank(person)
                ? null
                : () => set(removePerson(lines, at), Math.max(0, at - 1))
            }
          />
        ))}
      </div>
      {unknown.map((person) => (
        <Button
          key={person.name}
          tone="quiet"
          className="inspector-suggestion"
          icon={<BookUser aria-hidden />}
          onClick={() => remember(person)}
        >
          <span>
            Add <b dir="auto">{person.name}</b> to the people book
          </span>
        </Button>
      ))}
      {byline.length > 0 ? (
        <Button
          tone="quiet"
          className="inspector-add"
          icon={<Plus aria-hidden />}
          onClick={() => set(addPerson(lines, lines.length), lines.length)}
        >
          Add a name
        </Button>
      ) : author === '' ? null : (
        <Suggestion value={author} take={() => set([{ name: author, role: '' }], 0)} />
      )}
    </fieldset>
  );
}
