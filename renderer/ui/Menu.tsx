import './Popup.css';
import { ContextMenu as ContextBase } from '@base-ui/react/context-menu';
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { commandOf, keyOf, type CommandId } from '../../shared/commands';
import { Kbd } from './Kbd';
import { ON_MAC } from './platform';

/** A line of a menu. With `command` the label and key are the command's. */
export type MenuEntry =
  | {
      kind?: 'action';
      label?: string | undefined;
      command?: CommandId | undefined;
      icon?: ReactNode;
      disabled?: boolean | undefined;
      danger?: boolean | undefined;
      run(): void;
    }
  | { kind: 'check'; label: string; checked: boolean; icon?: ReactNode; run(checked: boolean): void }
  | { kind: 'line' }
  | { kind: 'heading'; label: string };

/** What a menu takes: the button that opens it, and its lines. */
export interface MenuProps {
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  align?: 'start' | 'center' | 'end' | undefined;
}

/** A menu at a button. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <MenuPopup entries={entries} align={align} />
    </Base.Root>
  );
}

/** What a context menu takes: the lines are made when it opens. */
export interface ContextMenuProps {
  entries: readonly MenuEntry[];
  onOpen?: ((open: boolean) => void) | undefined;
  /** The element it belongs to. */
  children: ReactElement;
}

/** A menu at the pointer (or at the focus, by the menu key). */
export function ContextMenu({ entries, onOpen, children }: ContextMenuProps) {
  return (
    <ContextBase.Root onOpenChange={(open) => onOpen?.(open)}>
      <ContextBase.Trigger render={children} />
      <MenuPopup entries={entries} />
    </ContextBase.Root>
  );
}

function MenuPopup({
  entries,
  align,
}: {
  entries: readonly MenuEntry[];
  align?: 'start' | 'center' | 'end';
}) {
  return (
    <Base.Portal>
      <Base.Positioner
        className="ui-positioner"
        sideOffset={4}
        collisionPadding={8}
        {...(align === undefined ? {} : { align })}
      >
        <Base.Popup className="ui-popup ui-menu">{sections(entries).map(drawSection)}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

/** Lines divided where the menu has a rule or a heading: a heading names the group under it. */
function sections(entries: readonly MenuEntry[]): MenuEntry[][] {
  const found: MenuEntry[][] = [[]];
  for (const entry of entries) {
    if (entry.kind === 'line' || entry.kind === 'heading') found.push([entry]);
    else found.at(-1)?.push(entry);
  }
  return found.filter((section) => section.length > 0);
}

function drawSection(section: MenuEntry[], index: number) {
  return <Base.Group key={index}>{section.map(drawEntry)}</Base.Group>;
}

function drawEntry(entry: MenuEntry, index: number) {
  switch (entry.kind) {
    case 'line':
      return <Base.Separator key={index} className="ui-item-line" />;
    case 'heading':
      return (
        <Base.GroupLabel key={index} className="ui-item-group">
          {entry.label}
        </Base.GroupLabel>
      );
    case 'check':
      return (
        <Base.CheckboxItem
          key={index}
          className="ui-item"
          checked={entry.checked}
          onCheckedChange={(checked) => entry.run(checked)}
        >
          <span className="ui-item-mark">
            <Base.CheckboxItemIndicator>
              <Check aria-hidden />
            </Base.CheckboxItemIndicator>
          </span>
          {entry.icon}
          <span className="ui-item-words">{entry.label}</span>
        </Base.CheckboxItem>
      );
    default: {
      const keys = entry.command === undefined ? null : keyOf(entry.command, ON_MAC);
      const label = entry.label ?? (entry.command === undefined ? '' : commandOf(entry.command).label);
      return (
        <Base.Item
          key={index}
          className="ui-item"
          data-tone={entry.danger === true ? 'danger' : undefined}
          disabled={entry.disabled === true}
          onClick={() => entry.run()}
        >
          <span className="ui-item-mark">{entry.icon}</span>
          <span className="ui-item-words">{label}</span>
          {keys !== null && <Kbd keys={keys} />}
        </Base.Item>
      );
    }
  }
}
