import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { BookPerson } from '../../shared/house/people';

interface PeopleListProps {
  people: readonly BookPerson[];
  chosen: string | null;
  choose: (id: string) => void;
  /** Goes to the fields of the one who is chosen. */
  edit: () => void;
  remove: (person: BookPerson) => void;
}

/** The people to choose from: arrows move, Enter goes to the fields, Delete takes out. */
export function PeopleList({ people, chosen, choose, edit, remove }: PeopleListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const at = people.findIndex(({ id }) => id === chosen);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKey = (event: KeyboardEvent): void => {
    const person = people[at];
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: people.length - 1,
    };
    const next = people[Math.max(0, Math.min(people.length - 1, moves[event.key] ?? at))];
    if (moves[event.key] !== undefined && next !== undefined) choose(next.id);
    else if (event.key === 'Enter' && person !== undefined) edit();
    else if (event.key === 'Delete' && person !== undefined) remove(person);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      className="people-list"
      role="listbox"
      aria-label="People"
      tabIndex={0}
      aria-activedescendant={at === -1 ? undefined : optionId(people[at]?.id ?? '')}
      onKeyDown={onKey}
    >
      {people.map(({ id, name, roles, place }) => (
        <div
          key={id}
          id={optionId(id)}
          role="option"
          aria-selected={id === chosen}
          className="people-one"
          onClick={() => choose(id)}
          onDoubleClick={edit}
        >
          <span dir="auto">{name}</span>
          <span className="ui-hint" dir="auto">
            {[roles[0] ?? '', place?.name ?? ''].filter((part) => part !== '').join(' · ')}
          </span>
        </div>
      ))}
    </div>
  );
}

function optionId(id: string): string {
  return `person-${id}`;
}
