import { useState, type ReactNode } from 'react';
import type { House } from '../../shared/house/house';
import type { Dateline, Place } from '../../shared/story/place';
import { datelineOf, draftOf, type DatelineDraft } from '../editor/chrome/dateline-draft';
import { PlaceField } from '../places/PlaceField';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';

interface DatelineFieldsProps {
  dateline: Dateline | null;
  house: House;
  write: (dateline: Dateline | null) => void;
}

/** A dateline by its parts: place, date and agency. What is typed stays as it is typed. */
export function DatelineFields({ dateline, house, write }: DatelineFieldsProps): ReactNode {
  const { language } = house;
  const [typed, setTyped] = useState(() => draftOf(dateline, '', language));
  const means = datelineOf(typed, dateline?.places ?? [], house);
  const draft = JSON.stringify(means) === JSON.stringify(dateline) ? typed : draftOf(dateline, '', language);
  const change = (part: Partial<DatelineDraft>, chosen: Place | null = null): void => {
    const next = { ...draft, ...part };
    const known = [...(chosen === null ? [] : [chosen]), ...(dateline?.places ?? [])];
    setTyped(next);
    write(datelineOf(next, known, house));
  };
  return (
    <div className="import-dateline" role="group" aria-label="Dateline">
      <Field label="Place">
        <PlaceField
          value={draft.place}
          language={language}
          placeholder="None"
          onText={(place, chosen) => change({ place }, chosen)}
        />
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
