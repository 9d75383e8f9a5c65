import './Field.css';
import { Field as Base } from '@base-ui/react/field';
import type { ComponentProps } from 'react';

/** What several lines of text take. */
export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className' | 'value' | 'onChange'> {
  value: string;
  onText: (text: string) => void;
  /** Grows with its text instead of being resized by hand. */
  grows?: boolean | undefined;
  className?: string | undefined;
}

/** Several lines of text. Direction follows what is written. */
export function TextArea({ onText, value, grows = false, className = '', ...rest }: TextAreaProps) {
  return (
    <Base.Control
      className={`ui-input ${className}`}
      value={value}
      onValueChange={(text) => onText(text)}
      render={<textarea dir="auto" spellCheck={false} rows={3} data-grows={grows || undefined} {...rest} />}
    />
  );
}
