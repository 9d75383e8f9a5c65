import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Part, Role } from '../../shared/exchange/types';
import { ROLE_NAMES, rolesFor, type Tone } from './roles';

interface RoleMenuProps {
  part: Part;
  /** The button of the part. */
  anchor: Element;
  set: (role: Role) => void;
  close: () => void;
}

const GROUPS: readonly { tone: Tone; label: string }[] = [
  { tone: 'head', label: 'Above the text' },
  { tone: 'text', label: 'Text' },
  { tone: 'picture', label: 'Picture' },
  { tone: 'drop', label: 'Not in the story' },
];

/** The roles a part can take, each with the letter that gives it. */
export function RoleMenu({ part, anchor, set, close }: RoleMenuProps): ReactNode {
  const roles = rolesFor(part);
  return (
    <Menu.Root
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          className="ui-positioner"
          anchor={anchor}
          sideOffset={4}
          align="start"
          collisionPadding={8}
        >
          <Menu.Popup className="ui-popup ui-menu" finalFocus={false} aria-label="What this part is">
            {GROUPS.map(({ tone, label }) => {
              const own = roles.filter((role) => ROLE_NAMES[role].tone === tone);
              return own.length === 0 ? null : (
                <Menu.Group key={tone}>
                  <Menu.GroupLabel className="ui-item-group">{label}</Menu.GroupLabel>
                  {own.map((role) => (
                    <Menu.Item key={role} className="ui-item" onClick={() => set(role)}>
                      <span className="ui-item-mark">
                        {role === part.role ? <Check aria-hidden /> : null}
                      </span>
                      <span className="ui-item-words">{ROLE_NAMES[role].label}</span>
                      <kbd className="import-key">{ROLE_NAMES[role].key}</kbd>
                    </Menu.Item>
                  ))}
                </Menu.Group>
              );
            })}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
