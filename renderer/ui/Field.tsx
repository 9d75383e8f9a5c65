import './Field.css';
import { Field as Base } from '@base-ui/react/field';
import type { ReactNode } from 'react';

/** What a field takes: one control as its child. */
export interface FieldProps {
  label: ReactNode;
  /** A few words of help under the control. */
  help?: ReactNode;
  /** What is wrong, in a sentence; the control is then marked invalid. */
  error?: string | null | undefined;
  /** Label beside the control instead of above it. */
  beside?: boolean | undefined;
  /** Names the field, so that it can be gone to. */
  name?: string | undefined;
  /** The label is for screen readers only. */
  quiet?: boolean | undefined;
  children: ReactNode;
}

/** A labelled control: label, help and error are tied to it for screen readers. */
export function Field(props: FieldProps) {
  const { label, help, error = null, beside = false, name, quiet = false, children } = props;
  return (
    <Base.Root
      className="ui-field"
      invalid={error !== null}
      data-beside={beside || undefined}
      data-field={name}
    >
      <Base.Label className={quiet ? 'ui-hidden' : 'ui-field-label'}>{label}</Base.Label>
      {children}
      {help !== undefined && <Base.Description className="ui-field-help">{help}</Base.Description>}
      {error !== null && (
        <Base.Error className="ui-field-error" match>
          {error}
        </Base.Error>
      )}
    </Base.Root>
  );
}
