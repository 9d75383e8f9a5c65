import type { ReactNode } from 'react';
import { Combobox, type ComboboxProps } from '../ui/Combobox';
import { useDraft } from './use-draft';

interface DraftComboboxProps extends Omit<ComboboxProps, 'onText'> {
  write: (text: string) => void;
}

/** A text of the story with proposals. */
export function DraftCombobox({ value, write, ...rest }: DraftComboboxProps): ReactNode {
  const { onText, onBlur, ...draft } = useDraft(value, write);
  return (
    <div className="inspector-contents" onBlur={onBlur}>
      <Combobox {...rest} {...draft} onText={onText} />
    </div>
  );
}
