import './Field.css';
import { Input } from '@base-ui/react/input';
import type { ComponentProps } from 'react';

/** What a line of text takes; `onText` gets the text at every change. */
export interface TextInputProps extends Omit<ComponentProps<'input'>, 'className' | 'value' | 'onChange'> {
  value: string;
  onText: (text: string) => void;
  className?: string | undefined;
}

/** One line of text. Direction follows what is written. */
export function TextInput({ onText, className = '', ...rest }: TextInputProps) {
  return (
    <Input
      dir="auto"
      spellCheck={false}
      autoComplete="off"
      className={`ui-input ${className}`}
      onValueChange={(text) => onText(text)}
      {...rest}
    />
  );
}
