import type { ReactNode } from 'react';
import { TextInput } from '../ui/TextInput';
import { countOf } from './kinds';
import { useTypedSetting } from './use-typed-setting';

interface CountInputProps {
  value: number | null;
  write: (value: number | null) => void;
  /** Names it where it stands outside a Field. */
  label?: string;
}

/** A length, or nothing; what is no length is not kept, and marked. */
export function CountInput({ value, write, label }: CountInputProps): ReactNode {
  const typed = useTypedSetting(value === null ? '' : String(value), (text) => {
    const count = countOf(text);
    if (count !== undefined) write(count);
  });
  return (
    <TextInput
      className="kinds-count"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={countOf(typed.text) === undefined}
      placeholder="any"
      value={typed.text}
      onText={typed.type}
      onBlur={() => void typed.settle()}
    />
  );
}
