import { useId, useState, type JSX, type SubmitEvent } from 'react';
import { formatDatelineParts } from '../../../shared/dateline/format';
import type { House } from '../../../shared/house/house';
import type { Dateline } from '../../../shared/story/place';
import { datelineOf, draftOf, type DatelineDraft } from './dateline-draft';

interface DatelineEditorProps {
  dateline: Dateline | null;
  house: House;
  /** The present day, `YYYY-MM-DD`. */
  today: string;
  /** Takes the dateline; null takes it away. */
  accept: (dateline: Dateline | null) => void;
  cancel: () => void;
}

/** The dateline's own small editor: place, date and agency, with the text the house makes of them. */
export function DatelineEditor({ dateline, house, today, accept, cancel }: DatelineEditorProps): JSX.Element {
  const [draft, setDraft] = useState(() => draftOf(dateline, today));
  const id = useId();
  const next = datelineOf(draft, dateline?.places ?? [], house);
  const change = (part: Partial<DatelineDraft>): void => setDraft({ ...draft, ...part });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    accept(next);
  };
  return (
    <form className="chrome-form" onSubmit={submit} aria-label="Dateline">
      <label htmlFor={`${id}-place`}>Place</label>
      <input
        id={`${id}-place`}
        data-autofocus
        value={draft.place}
        placeholder="Tokyo, or Tokyo/Seoul"
        spellCheck={false}
        onChange={(event) => change({ place: event.target.value })}
      />
      <label htmlFor={`${id}-date`}>Date</label>
      <input
        id={`${id}-date`}
        type="date"
        value={draft.date}
        onChange={(event) => change({ date: event.target.value })}
      />
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
      {parts.map(({ text }) => text).join('')}
      {parts.length === 0 && <small>A place makes the dateline.</small>}
      {hidesDate && <small>The date is kept; this style does not show it.</small>}
    </output>
  );
}
