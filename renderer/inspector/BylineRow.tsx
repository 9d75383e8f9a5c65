import { X } from 'lucide-react';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import type { Person } from '../../shared/story/story';
import { IconButton } from '../ui/IconButton';
import { BYLINE_ROLES } from './byline';
import { DraftCombobox } from './DraftCombobox';
import { DraftText } from './DraftText';

interface BylineRowProps {
  person: Person;
  /** Which of several it is, from 1; null when it is the only one. */
  position: number | null;
  change: (change: Partial<Person>) => void;
  onKey: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  /** Takes the person out; null where there is nobody to take out. */
  remove: (() => void) | null;
}

const ROLES = BYLINE_ROLES.map((value) => ({ value }));

/** One person of the byline: name and role. */
export function BylineRow({ person, position, change, onKey, onPaste, remove }: BylineRowProps): ReactNode {
  const which = position === null ? '' : ` ${position}`;
  return (
    <div className="inspector-person">
      <DraftText
        value={person.name}
        write={(name) => change({ name })}
        data-name
        aria-label={`Name${which}`}
        placeholder="Name"
        onKeyDown={onKey}
        onPaste={onPaste}
      />
      <DraftCombobox
        label={`Role${which}`}
        placeholder="Role"
        value={person.role}
        proposals={ROLES}
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
