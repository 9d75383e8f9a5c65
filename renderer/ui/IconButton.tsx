import './Button.css';
import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';
import { commandOf, keyOf, type CommandId } from '../../shared/commands';
import { ariaKey } from './keys';
import { ON_MAC } from './platform';
import { Tooltip } from './Tooltip';

/** What an icon button takes; its name is `label`, or the command's. */
export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  icon: ReactNode;
  /** Names the button where it is not (or more precisely than) the command's label. */
  label?: string | undefined;
  /** The command it carries out: its label and key are shown. */
  command?: CommandId | undefined;
  /** For a button that is on or off. */
  pressed?: boolean | undefined;
  size?: 'small' | 'usual' | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  className?: string | undefined;
}

/** A button with a picture on it; a tooltip says its name and key. Disabled, it can still be found. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, command, pressed, size = 'usual', side, className = '', ...rest } = props;
  const name = label ?? (command === undefined ? '' : commandOf(command).label);
  const keys = command === undefined ? null : keyOf(command, ON_MAC);
  return (
    <Tooltip text={name} keys={keys} side={side}>
      <BaseButton
        type="button"
        focusableWhenDisabled
        className={`ui-icon-button ${className}`}
        data-size={size}
        aria-label={name}
        aria-pressed={pressed}
        aria-keyshortcuts={keys === null ? undefined : ariaKey(keys, ON_MAC)}
        {...rest}
      >
        {icon}
      </BaseButton>
    </Tooltip>
  );
}
