import './Checkbox.css';
import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a checkbox takes. */
export interface CheckboxProps {
  checked: boolean;
  onChecked: (checked: boolean) => void;
  children: ReactNode;
  /** Some of what it stands for is checked. */
  mixed?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** A box to check, with its words beside it. */
export function Checkbox({ checked, onChecked, children, mixed = false, disabled = false }: CheckboxProps) {
  return (
    <label className="ui-check" data-disabled={disabled || undefined}>
      <Base.Root
        className="ui-check-box"
        checked={checked}
        indeterminate={mixed}
        disabled={disabled}
        onCheckedChange={(next) => onChecked(next)}
      >
        <Base.Indicator className="ui-check-mark">
          {mixed ? <Minus aria-hidden /> : <Check aria-hidden />}
        </Base.Indicator>
      </Base.Root>
      <span>{children}</span>
    </label>
  );
}
