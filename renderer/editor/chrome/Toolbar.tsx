import { Menu } from '@base-ui/react/menu';
import { Toolbar as Bar } from '@base-ui/react/toolbar';
import { ChevronDown } from 'lucide-react';
import type { JSX } from 'react';
import { commandOf, keyOf, type CommandId } from '../../../shared/commands';
import { keyText } from '../../ui/keys';
import { ON_MAC } from '../../ui/platform';
import type { EditorSession, Region } from '../types';
import { CommandIcon, type DrawnCommand } from './CommandIcon';
import { useSessionState } from './useSessionState';
import './toolbar.css';

interface ToolbarProps {
  session: EditorSession;
  /** Carries out a command as the rest of the window does. */
  run: (id: CommandId) => void;
}

const GROUPS = [
  ['edit.undo', 'edit.redo'],
  ['format.bold', 'format.italic', 'format.underline', 'format.strike', 'format.sub', 'format.sup'],
  ['format.link', 'format.clear'],
  ['block.bullets', 'block.numbers', 'block.note'],
  ['insert.dateline', 'insert.photo', 'insert.table', 'insert.rule'],
] as const satisfies readonly (readonly DrawnCommand[])[];

const KINDS = [
  'block.paragraph',
  'block.subhead',
  'block.quote',
  'block.pullquote',
  'block.bullets',
  'block.numbers',
  'block.note',
] as const satisfies readonly DrawnCommand[];

/** The tools above the page: quiet, each a command of the table, one stop in the order of Tab. */
export function Toolbar({ session, run }: ToolbarProps): JSX.Element {
  return (
    <Bar.Root className="toolbar" aria-label="Formatting">
      <KindMenu session={session} run={run} />
      {GROUPS.map((group) => (
        <Bar.Group key={group[0]} className="toolbar-group">
          {group.map((id) => (
            <Tool key={id} id={id} session={session} run={run} />
          ))}
        </Bar.Group>
      ))}
    </Bar.Root>
  );
}

function Tool({ id, session, run }: ToolbarProps & { id: DrawnCommand }): JSX.Element {
  const isOn = useSessionState(session, (now) => now.isOn(id));
  const can = useSessionState(session, (now) => now.can(id));
  const label = commandOf(id).label.replace('…', '');
  const isSwitch = id.startsWith('format.') || id.startsWith('block.');
  return (
    <Bar.Button
      className="toolbar-tool"
      aria-label={label}
      title={withKey(label, keysOf(id))}
      disabled={!can}
      focusableWhenDisabled
      {...(isSwitch ? { 'aria-pressed': isOn } : {})}
      onMouseDown={keepCaret}
      onClick={() => {
        run(id);
      }}
    >
      <CommandIcon id={id} />
    </Bar.Button>
  );
}

function KindMenu({ session, run }: ToolbarProps): JSX.Element {
  const region = useSessionState(session, (now) => now.activeBlock()?.kind ?? null);
  const current = useSessionState(session, (now) => KINDS.find((id) => now.isOn(id)) ?? null);
  const name = current === null ? regionLabel(region) : commandOf(current).label;
  return (
    <Menu.Root
      modal={false}
      onOpenChange={(open, { reason }) => {
        // Whatever was chosen, and when nothing was, writing goes on; a press elsewhere is meant for elsewhere.
        if (!open && (reason === 'item-press' || reason === 'escape-key')) session.focus();
      }}
    >
      <Bar.Button className="toolbar-kind" aria-label={`Kind of block: ${name}`} render={<Menu.Trigger />}>
        <span>{name}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </Bar.Button>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="toolbar-positioner">
          <Menu.Popup className="toolbar-menu" finalFocus={false}>
            <Menu.RadioGroup
              value={current ?? ''}
              onValueChange={(id: unknown) => {
                const chosen = KINDS.find((kind) => kind === id);
                session.focus();
                if (chosen !== undefined) run(chosen);
              }}
            >
              {KINDS.map((id) => {
                return (
                  <Menu.RadioItem
                    key={id}
                    value={id}
                    className="toolbar-menu-item"
                    disabled={!session.can(id)}
                    closeOnClick
                  >
                    <CommandIcon id={id} />
                    <span>{commandOf(id).label}</span>
                    <span className="toolbar-menu-key">{keysOf(id)}</span>
                  </Menu.RadioItem>
                );
              })}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

const REGIONS: Partial<Record<Region, string>> = {
  headline: 'Headline',
  deck: 'Deck',
  lead: 'Lead photo',
  photo: 'Photo',
  table: 'Table',
  rule: 'Rule',
};

function regionLabel(region: Region | null): string {
  return (region === null ? undefined : REGIONS[region]) ?? 'Paragraph';
}

function keysOf(id: CommandId): string {
  const key = keyOf(id, ON_MAC);
  return key === null ? '' : keyText(key, ON_MAC);
}

function withKey(label: string, key: string): string {
  return key === '' ? label : `${label} (${key})`;
}

function keepCaret(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
