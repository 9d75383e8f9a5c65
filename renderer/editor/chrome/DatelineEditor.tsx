import { useId, useState, type JSX, type SubmitEvent } from 'react';
import { formatDatelineParts } from '../../../shared/dateline/format';
import { placesFromText } from '../../../shared/dateline/suggest';
import { otherDay } from '../../../shared/dateline/today';
import type { House } from '../../../shared/house/house';
import type { Dateline, Place } from '../../../shared/story/place';
import { PlaceField } from '../../places/PlaceField';
import { Field } from '../../ui/Field';
import { datelineOf, dayThere, draftOf, type DatelineDraft } from './dateline-draft';

interface DatelineEditorProps {
  dateline: Dateline | null;
  house: House;
  /** The present day here, `YYYY-MM-DD`, and the present instant. */
  today: string;
  now: Date;
  /** Takes the dateline; null takes it away. */
  accept: (dateline: Dateline | null) => void;
  cancel: () => void;
}

/** The dateline's own small editor: places, date and agency, with the text the house makes of them. */
export function DatelineEditor(props: DatelineEditorProps): JSX.Element {
  const { dateline, house, today, now, accept, cancel } = props;
  const { language } = house;
  const [typed, setTyped] = useState(() => draftOf(dateline, today, language));
  const [known, setKnown] = useState<readonly Place[]>(dateline?.places ?? []);
  // A new dateline bears the day it is there, until somebody says another.
  const [isDated, setDated] = useState(dateline !== null);
  const id = useId();
  const there = dayThere(placesFromText(typed.place, known, language), now);
  const draft: DatelineDraft = isDated ? typed : { ...typed, date: there?.day ?? today };
  const next = datelineOf(draft, known, house);
  const change = (part: Partial<DatelineDraft>): void => setTyped({ ...draft, ...part });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    accept(next);
  };
  return (
    <form className="chrome-form" onSubmit={submit} aria-label="Dateline">
      <Field label="Place">
        <PlaceField
          autofocus
          value={draft.place}
          language={language}
          placeholder="Tokyo, or Tokyo/Seoul"
          onText={(place, chosen) => {
            if (chosen !== null) setKnown([chosen, ...known]);
            change({ place });
          }}
        />
      </Field>
      <label htmlFor={`${id}-date`}>Date</label>
      <input
        id={`${id}-date`}
        type="date"
        value={draft.date}
        aria-describedby={`${id}-there`}
        onChange={(event) => {
          setDated(true);
          change({ date: event.target.value });
        }}
      />
      <small id={`${id}-there`} className="chrome-hint" role="status">
        {there === null || there.day === today ? '' : `${there.place.name}: ${otherDay(there.day, today)}`}
      </small>
      <label htmlFor={`${id}-agency`}>Agency</label>
      <input
        id={`${id}-agency`}
        value={draft.agency}
        placeholder={house.agency}
        spellCheck={false}
        onChange={(event) => change({ agency: event.target.value })}
      />
      <DatelinePreview dateline={next} house={house} />
      <div className="chrome-form-actions">
        {dateline !== null && (
          <button type="button" className="chrome-quiet" onClick={() => accept(null)}>
            Remove
          </button>
        )}
        <button type="button" className="chrome-quiet" onClick={cancel}>
          Cancel
        </button>
        <button type="submit" className="chrome-primary" disabled={next === null && dateline === null}>
          Done
        </button>
      </div>
    </form>
  );
}

function DatelinePreview({ dateline, house }: { dateline: Dateline | null; house: House }): JSX.Element {
  const parts = dateline === null ? [] : formatDatelineParts(dateline, house);
  const dated = (dateline?.date ?? null) !== null;
  const hidesDate = dated && !parts.some(({ kind }) => kind === 'date');
  return (
    <output className="chrome-dateline-preview">
      {parts.length === 0 ? 'A place makes the dateline.' : parts.map(({ text }) => text).join('')}
      {hidesDate && <small>The date is kept; this style does not show it.</small>}
    </output>
  );
}
