import type { ReactNode } from 'react';
import { nextLabels } from '../../shared/story/follow-up';
import { TakeSchema } from '../../shared/story/story';
import type { EditorSession } from '../editor/types';
import { Checkbox } from '../ui/Checkbox';
import { countIn } from '../ui/count-in';
import { Field } from '../ui/Field';
import { DraftCombobox } from './DraftCombobox';
import { DraftText } from './DraftText';
import { useField } from './use-story';

/** What this sending of the story is called on the wire, and which take of it this is. */
export function SendingFields({ session }: { session: EditorSession }): ReactNode {
  const label = useField(session, 'label');
  const take = useField(session, 'take');
  return (
    <>
      <div className="inspector-pair">
        <Field label="Label" name="label">
          <DraftCombobox
            value={label}
            placeholder="1st Lead, Update"
            proposals={[...new Set(['', label].flatMap(nextLabels))].map((value) => ({ value }))}
            write={(text) => session.setField('label', text)}
          />
        </Field>
        <Field label="Take" name="take">
          <DraftText
            inputMode="numeric"
            placeholder="Whole story"
            value={take === null ? '' : String(take.number)}
            write={(text) => {
              const number = countIn(text, TakeSchema.entries.number);
              if (number !== null) session.setField('take', { number, more: take?.more ?? false });
              else if (text.trim() === '') session.setField('take', null);
            }}
          />
        </Field>
      </div>
      {take === null ? null : (
        <Checkbox checked={take.more} onChecked={(more) => session.setField('take', { ...take, more })}>
          Another take follows
        </Checkbox>
      )}
    </>
  );
}
