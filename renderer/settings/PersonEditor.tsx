import { useState, type ReactNode } from 'react';
import { placesFromText, placeToText } from '../../shared/dateline/suggest';
import type { BookPerson } from '../../shared/house/people';
import { TokenField } from '../inspector/TokenField';
import { PlaceField } from '../places/PlaceField';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import { useTypedSetting } from './use-typed-setting';

interface PersonEditorProps {
  person: BookPerson;
  /** The language of the house, for places. */
  language: string;
  write: (person: BookPerson) => Promise<boolean>;
}

/** One person of the people book. */
export function PersonEditor({ person, language, write }: PersonEditorProps): ReactNode {
  const change = (some: Partial<BookPerson>): Promise<boolean> => write({ ...person, ...some });
  const name = useTypedSetting(person.name, (text) =>
    text.trim() === '' ? Promise.resolve(false) : change({ name: text.trim() }),
  );
  const email = useTypedSetting(person.email, (text) => change({ email: text.trim() }));
  const initials = useTypedSetting(person.initials, (text) => change({ initials: text.trim() }));
  return (
    <>
      <Field label="Name">
        <TextInput maxLength={120} value={name.text} onText={name.type} onBlur={() => void name.settle()} />
      </Field>
      <TokenField
        label="Roles"
        one="role"
        help="The first is proposed with the name"
        placeholder="Reporting, Photos"
        tokens={person.roles}
        write={(roles) => void change({ roles: roles.slice(0, 12) })}
      />
      <PersonPlace person={person} language={language} write={(place) => void change({ place })} />
      <Field label="E-mail">
        <TextInput value={email.text} onText={email.type} onBlur={() => void email.settle()} />
      </Field>
      <Field label="Initials" help="Two letters in a byline are enough">
        <TextInput
          maxLength={8}
          value={initials.text}
          onText={initials.type}
          onBlur={() => void initials.settle()}
        />
      </Field>
    </>
  );
}

interface PersonPlaceProps {
  person: BookPerson;
  language: string;
  write: (place: BookPerson['place']) => void;
}

/** Where somebody reports from: any text becomes a place when it is left, a proposed one at once. */
function PersonPlace({ person: { place }, language, write }: PersonPlaceProps): ReactNode {
  const kept = place === null ? '' : placeToText(place, language);
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    if (typed === null) return;
    setTyped(null);
    write(placesFromText(typed, place === null ? [] : [place], language)[0] ?? null);
  };
  return (
    <div onBlur={settle}>
      <Field label="Place" help="Where they report from">
        <PlaceField
          value={typed ?? kept}
          language={language}
          placeholder="Not said"
          onText={(text, chosen) => {
            if (chosen === null) {
              setTyped(text);
              return;
            }
            setTyped(null);
            write(chosen);
          }}
        />
      </Field>
    </div>
  );
}
