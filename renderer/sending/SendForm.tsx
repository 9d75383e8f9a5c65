import type { ReactNode, RefObject } from 'react';
import type { EmbargoedStory } from '../../shared/ipc/exchange';
import { MAX_NOTE, type PlannedPlace, type SendOrder } from '../../shared/ipc/filing';
import { EmbargoGroup } from '../embargo/EmbargoGroup';
import { Field } from '../ui/Field';
import { Segmented } from '../ui/Segmented';
import { Switch } from '../ui/Switch';
import { TextArea } from '../ui/TextArea';
import type { Remark } from './readiness';
import { SendChecks } from './SendChecks';
import { SendPlaces } from './SendPlaces';

interface SendFormProps {
  kind: SendOrder['kind'];
  change: (kind: SendOrder['kind']) => void;
  remarks: readonly Remark[];
  isBlockWaived: boolean;
  waiveBlock: (waived: boolean) => void;
  /** The story, where its embargo holds; otherwise nothing. */
  embargoed: readonly EmbargoedStory[];
  isEmbargoWaived: boolean;
  waiveEmbargo: (waived: boolean) => void;
  note: string;
  setNote: (note: string) => void;
  noteField: RefObject<HTMLTextAreaElement | null>;
  places: readonly PlannedPlace[];
  ticked: ReadonlySet<string>;
  tick: (id: string, ticked: boolean) => void;
}

/** What is decided before a story is sent. */
export function SendForm(props: SendFormProps): ReactNode {
  const { kind, change, remarks, isBlockWaived, waiveBlock, embargoed, isEmbargoWaived, waiveEmbargo } =
    props;
  const { note, setNote, noteField, places, ticked, tick } = props;
  const isAgain = kind === 'update' || kind === 'correction';
  return (
    <div className="export-form">
      {isAgain ? (
        <div className="export-group">
          <Segmented
            label="What is sent"
            value={kind}
            segments={[
              { value: 'update', label: 'Update' },
              { value: 'correction', label: 'Correction' },
            ]}
            onChoose={change}
          />
        </div>
      ) : null}
      {kind === 'kill' ? (
        <p className="send-warning">
          Every destination is told that this story is not to be used. The notice repeats none of its text.
        </p>
      ) : (
        <>
          <EmbargoGroup stories={embargoed} words="This story may not be published yet:">
            <Switch checked={isEmbargoWaived} onChecked={waiveEmbargo}>
              Send under embargo
              <span className="ui-hint">Every file says until when</span>
            </Switch>
          </EmbargoGroup>
          <SendChecks remarks={remarks} waived={isBlockWaived} waive={waiveBlock} />
        </>
      )}
      {kind === 'first' ? <SendPlaces places={places} ticked={ticked} tick={tick} /> : null}
      <Field label={NOTES[kind].label} help={NOTES[kind].help}>
        <TextArea
          rows={2}
          maxLength={MAX_NOTE}
          placeholder={NOTES[kind].example}
          value={note}
          onText={setNote}
          ref={noteField}
        />
      </Field>
      {kind === 'first' ? null : <SendPlaces places={places} ticked={ticked} tick={tick} />}
    </div>
  );
}

const NOTES: Readonly<Record<SendOrder['kind'], { label: string; help: string; example: string }>> = {
  first: {
    label: 'Note to editors',
    help: 'Goes out with this sending only; may stay empty',
    example: 'Photos to follow',
  },
  update: {
    label: 'What is new',
    help: 'For the editors who get it; may stay empty',
    example: 'Adds reaction of the union in 4th paragraph',
  },
  correction: {
    label: 'What is corrected',
    help: 'For the editors who get it, and in the standard’s own place for it',
    example: 'Corrects spelling of Nuñez in 3rd paragraph',
  },
  kill: {
    label: 'Why it is killed',
    help: 'Stands in every notice',
    example: 'The source withdrew the figures; a substitute is to follow',
  },
};
