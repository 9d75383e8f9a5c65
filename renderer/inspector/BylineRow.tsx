import { X } from 'lucide-react';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { chosenFor, peopleFor, personNamed, type BookPerson } from '../../shared/house/people';
import type { Person } from '../../shared/story/story';
import type { Proposal } from '../ui/Combobox';
import { IconButton } from '../ui/IconButton';
import { BYLINE_ROLES } from './byline';
import { DraftCombobox } from './DraftCombobox';

interface BylineRowProps {
  person: Person;
  /** Which of several it is, from 1; null when it is the only one. */
  position: number | null;
  /** The people book. */
  people: readonly BookPerson[];
  change: (change: Partial<Person>) => void;
  /** A key in the name; answers whether it was taken. */
  onKey: (event: KeyboardEvent) => boolean;
  onPaste: (event: ClipboardEvent) => void;
  /** Takes the person out; null where there is nobody to take out. */
  remove: (() => void) | null;
}

/** People proposed at most. */
const PROPOSED = 8;

/** A name longer than this has a line of its own, to be read whole. */
const LONG = 20;

/** One person of the byline: name and role, each with what the people book proposes. */
export function BylineRow(props: BylineRowProps): ReactNode {
  const { person, position, people, change, onKey, onPaste, remove } = props;
  const which = position === null ? '' : ` ${position}`;
  const usual = personNamed(person.name, people)?.roles ?? [];
  const roles = [...new Set([...usual, ...BYLINE_ROLES])].map((value) => ({ value }));
  return (
    <div className="inspector-person" data-long={person.name.length > LONG || undefined}>
      <DraftCombobox
        label={`Name${which}`}
        placeholder="Name"
        value={person.name}
        proposals={peopleFor(person.name, people, PROPOSED).map(proposalOf)}
        isProposed="as given"
        write={(name) => change({ name })}
        onChoose={(name) => {
          const chosen = personNamed(name, people);
          if (chosen !== null) change(chosenFor(person, chosen, people));
        }}
        onKey={(event, isChoosing) => !(isChoosing && event.key === 'Enter') && onKey(event)}
        onPaste={onPaste}
      />
      <DraftCombobox
        label={`Role${which}`}
        placeholder="Role"
        value={person.role}
        proposals={roles}
        write={(role) => change({ role })}
      />
      {remove === null ? null : (
        <IconButton
          size="small"
          icon={<X />}
          label={`Remove ${person.name === '' ? `name${which}` : person.name}`}
          onClick={remove}
        />
      )}
    </div>
  );
}

function proposalOf({ name, roles, place }: BookPerson): Proposal {
  const detail = [...roles.slice(0, 1), place?.name ?? ''].filter((part) => part !== '').join(' · ');
  return { value: name, detail: detail === '' ? undefined : detail };
}
