import { useMemo, type ReactNode } from 'react';
import { PRIORITIES, STATUSES } from '../../shared/story/story';
import type { EditorSession } from '../editor/types';
import { SubjectsField } from '../subjects/SubjectsField';
import { Field } from '../ui/Field';
import { ChoiceField } from './ChoiceField';
import { GENRES, PRIORITY_NAMES, STATUS_NAMES } from './choices';
import { DraftCombobox } from './DraftCombobox';
import { languageChoices } from './languages';
import { SendingFields } from './SendingFields';
import { TextField } from './TextField';
import { TokenField } from './TokenField';
import { urgencyWords } from './urgency-words';
import { useField } from './use-story';
import './fields.css';

const STATUS_CHOICES = STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }));
const PRIORITY_CHOICES = PRIORITIES.map((value) => ({ value, label: PRIORITY_NAMES[value] }));
const GENRE_PROPOSALS = GENRES.map((value) => ({ value }));

/** Where the story belongs and how soon it moves. */
export function FilingSection({
  session,
  desks,
}: {
  session: EditorSession;
  desks: readonly string[];
}): ReactNode {
  const desk = useField(session, 'desk');
  const keywords = useField(session, 'keywords');
  const subjects = useField(session, 'subjects');
  const genre = useField(session, 'genre');
  const language = useField(session, 'language');
  const languages = useMemo(
    () => languageChoices(language).map(({ tag, name }) => ({ value: tag, label: name })),
    [language],
  );
  return (
    <>
      <div className="inspector-pair">
        <ChoiceField session={session} name="status" label="Status" choices={STATUS_CHOICES} />
        <ChoiceField
          session={session}
          name="priority"
          label="Priority"
          choices={PRIORITY_CHOICES}
          help={urgencyWords}
        />
      </div>
      <SendingFields session={session} />
      <div className="inspector-pair">
        <Field label="Desk" name="desk">
          <DraftCombobox
            value={desk}
            proposals={desks.map((value) => ({ value }))}
            write={(text) => session.setField('desk', text)}
          />
        </Field>
        <TextField session={session} name="section" label="Section" />
      </div>
      <div className="inspector-pair">
        <Field label="Genre" name="genre">
          <DraftCombobox
            value={genre}
            proposals={GENRE_PROPOSALS}
            write={(text) => session.setField('genre', text)}
          />
        </Field>
        <ChoiceField session={session} name="language" label="Language" choices={languages} />
      </div>
      <TokenField
        label="Keywords"
        name="keywords"
        one="keyword"
        placeholder="Type or paste a list"
        tokens={keywords}
        write={(tokens) => session.setField('keywords', tokens)}
      />
      <SubjectsField
        subjects={subjects}
        language={language}
        write={(next) => session.setField('subjects', next)}
      />
    </>
  );
}
