import type { ReactNode } from 'react';
import type { EditorSession, StoryFields } from '../editor/types';
import { Field } from '../ui/Field';
import { Select, type Choice } from '../ui/Select';
import { useField } from './use-story';

/** The fields of a story that are one of a few values. */
type ChoiceFieldName = 'status' | 'priority' | 'language';

interface ChoiceFieldProps<N extends ChoiceFieldName> {
  session: EditorSession;
  name: N;
  label: string;
  choices: readonly Choice<StoryFields[N]>[];
  /** A few words about the choice, under it. */
  help?: (value: StoryFields[N]) => ReactNode;
}

/** A field of the open story that is chosen, not typed. */
export function ChoiceField<N extends ChoiceFieldName>(props: ChoiceFieldProps<N>): ReactNode {
  const { session, name, label, choices, help } = props;
  const value = useField(session, name);
  return (
    <Field label={label} name={name} help={help?.(value)}>
      <Select value={value} choices={choices} onChoose={(next) => session.setField(name, next)} />
    </Field>
  );
}
