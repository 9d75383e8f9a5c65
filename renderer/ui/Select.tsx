import './Field.css';
import './Popup.css';
import './Select.css';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** One of the values to choose from. */
export interface Choice<V extends string> {
  value: V;
  label: string;
  /** A second, quieter line. */
  detail?: string | undefined;
  icon?: ReactNode;
}

/** What a select takes. */
export interface SelectProps<V extends string> {
  value: V;
  choices: readonly Choice<V>[];
  onChoose: (value: V) => void;
  disabled?: boolean | undefined;
  /** Names it where it stands outside a Field. */
  label?: string | undefined;
}

/** One of a few values. */
export function Select<V extends string>({
  value,
  choices,
  onChoose,
  disabled = false,
  label,
}: SelectProps<V>) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Base.Root
      value={value}
      disabled={disabled}
      onValueChange={(next) => {
        if (next !== null) onChoose(next);
      }}
    >
      <Base.Trigger className="ui-input ui-select" aria-label={label}>
        {chosen?.icon}
        <Base.Value className="ui-select-value">{() => chosen?.label ?? value}</Base.Value>
        <Base.Icon className="ui-select-icon">
          <ChevronsUpDown aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="ui-positioner" sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className="ui-popup ui-select-popup">
            {choices.map((choice) => (
              <Base.Item key={choice.value} value={choice.value} className="ui-item">
                <span className="ui-item-mark">
                  <Base.ItemIndicator>
                    <Check aria-hidden />
                  </Base.ItemIndicator>
                </span>
                {choice.icon}
                <span className="ui-item-words">
                  <Base.ItemText>{choice.label}</Base.ItemText>
                  {choice.detail !== undefined && <span className="ui-item-detail">{choice.detail}</span>}
                </span>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
