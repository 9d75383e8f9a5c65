import type { ReactNode } from 'react';
import type { EditorSession } from '../editor/types';
import { Field } from '../ui/Field';
import { DraftText } from './DraftText';
import { useField } from './use-story';

/** The fields of a story that are plain text of any content. */
type TextFieldName = 'section' | 'genre' | 'editorsNote' | 'usageTerms' | 'copyright' | 'source';

interface TextFieldProps {
  session: EditorSession;
  name: TextFieldName;
  label: string;
  help?: ReactNode;
  oneLine?: boolean;
  placeholder?: string;
}

/** A text field of the open story. */
export function TextField({ session, name, label, help, ...input }: TextFieldProps): ReactNode {
  const value = useField(session, name);
  return (
    <Field label={label} help={help} name={name}>
      <DraftText {...input} value={value} write={(text) => session.setField(name, text)} />
    </Field>
  );
}
