import './Checkbox.css';
import { Switch as Base } from '@base-ui/react/switch';
import type { ReactNode } from 'react';

/** What a switch takes. */
export interface SwitchProps {
  checked: boolean;
  onChecked: (checked: boolean) => void;
  children: ReactNode;
  disabled?: boolean | undefined;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ checked, onChecked, children, disabled = false }: SwitchProps) {
  return (
    <label className="ui-check" data-disabled={disabled || undefined}>
      <Base.Root
        className="ui-switch"
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChecked(next)}
      >
        <Base.Thumb className="ui-switch-thumb" />
      </Base.Root>
      <span>{children}</span>
    </label>
  );
}
