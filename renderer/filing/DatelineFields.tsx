import { useState, type ReactNode } from 'react';
import type { House } from '../../shared/house/house';
import type { Dateline } from '../../shared/story/place';
import { datelineOf, draftOf, type DatelineDraft } from '../editor/chrome/dateline-draft';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';

interface DatelineFieldsProps {
  dateline: Dateline | null;
  house: House;
  write: (dateline: Dateline | null) => void;
}

/** A dateline by its parts: place, date and agency. What is typed stays as it is typed. */
export function DatelineFields({ dateline, house, write }: DatelineFieldsProps): ReactNode {
  const [typed, setTyped] = useState(() => draftOf(dateline, ''));
  const means = datelineOf(typed, dateline?.places ?? [], house);
  const draft = JSON.stringify(means) === JSON.stringify(dateline) ? typed : draftOf(dateline, '');
  const change = (part: Partial<DatelineDraft>): void => {
    const next = { ...draft, ...part };
    setTyped(next);
    write(datelineOf(next, dateline?.places ?? [], house));
  };
  return (
    <div className="import-dateline" role="group" aria-label="Dateline">
      <Field label="Place">
        <TextInput value={draft.place} placeholder="None" onText={(place) => change({ place })} />
      </Field>
      <Field label="Date">
        <TextInput type="date" value={draft.date} onText={(date) => change({ date })} />
      </Field>
      <Field label="Agency">
        <TextInput value={draft.agency} placeholder={house.agency} onText={(agency) => change({ agency })} />
      </Field>
    </div>
  );
}
