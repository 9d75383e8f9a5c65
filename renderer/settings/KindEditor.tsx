import type { ReactNode } from 'react';
import { LIMIT_UNITS, LIMITABLE, REQUIRABLE, type Limit, type Profile } from '../../shared/house/profile';
import { ALWAYS } from '../../shared/house/meter';
import { LIMITABLE_WORDS, REQUIRABLE_WORDS } from '../../shared/house/profile-words';
import { PRIORITIES } from '../../shared/story/story';
import { PRIORITY_NAMES } from '../inspector/choices';
import { Checkbox } from '../ui/Checkbox';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { TextArea } from '../ui/TextArea';
import { TextInput } from '../ui/TextInput';
import { CountInput } from './CountInput';
import { limitOf, withLimit } from './kinds';
import { useTypedSetting } from './use-typed-setting';
import './kinds.css';

interface KindEditorProps {
  profile: Profile;
  write: (profile: Profile) => Promise<boolean>;
}

const PRIORITY_CHOICES = PRIORITIES.map((value) => ({ value, label: PRIORITY_NAMES[value] }));
const UNIT_CHOICES = LIMIT_UNITS.map((value) => ({ value, label: value }));

/** One kind of story. */
export function KindEditor({ profile, write }: KindEditorProps): ReactNode {
  const change = (some: Partial<Profile>): Promise<boolean> => write({ ...profile, ...some });
  const name = useTypedSetting(profile.name, (text) =>
    text.trim() === '' ? Promise.resolve(false) : change({ name: text.trim().slice(0, 40) }),
  );
  const genre = useTypedSetting(profile.genre, (text) => change({ genre: text.trim() }));
  const label = useTypedSetting(profile.label, (text) => change({ label: text.trim() }));
  const template = useTypedSetting(profile.template, (text) => change({ template: text }));
  return (
    <>
      <div className="settings-pair">
        <Field label="Name">
          <TextInput maxLength={40} value={name.text} onText={name.type} onBlur={() => void name.settle()} />
        </Field>
        <Field label="Priority">
          <Select
            value={profile.priority}
            choices={PRIORITY_CHOICES}
            onChoose={(priority) => void change({ priority })}
          />
        </Field>
        <Field label="Genre">
          <TextInput value={genre.text} onText={genre.type} onBlur={() => void genre.settle()} />
        </Field>
        <Field label="Label" help="What the wire calls it: 1st Lead, Update">
          <TextInput value={label.text} onText={label.type} onBlur={() => void label.settle()} />
        </Field>
      </div>
      <fieldset className="kinds-required">
        <legend>Must have</legend>
        {REQUIRABLE.map((one) => (
          <Checkbox
            key={one}
            checked={ALWAYS.has(one) || profile.required.includes(one)}
            disabled={ALWAYS.has(one)}
            onChecked={(checked) =>
              void change({
                required: REQUIRABLE.filter((other) =>
                  other === one ? checked : profile.required.includes(other),
                ),
              })
            }
          >
            {REQUIRABLE_WORDS[one]}
          </Checkbox>
        ))}
      </fieldset>
      <LimitTable profile={profile} write={write} />
      <Field label="Words it is meant to have">
        <CountInput value={profile.target} write={(target) => void change({ target })} />
      </Field>
      <Field label="Begins with" help="Markdown: ## for a subhead, > for a quote. TK marks what is to come.">
        <TextArea
          rows={5}
          value={template.text}
          onText={template.type}
          onBlur={() => void template.settle()}
        />
      </Field>
    </>
  );
}

function LimitTable({ profile, write }: KindEditorProps): ReactNode {
  const set = (limit: Limit): void => void write(withLimit(profile, limit));
  return (
    <table className="kinds-limits">
      <thead>
        <tr>
          <th scope="col">Length of</th>
          <th scope="col">At least</th>
          <th scope="col">At most</th>
          <th scope="col">In</th>
        </tr>
      </thead>
      <tbody>
        {LIMITABLE.map((of) => {
          const limit = limitOf(profile, of);
          const what = LIMITABLE_WORDS[of];
          return (
            <tr key={of}>
              <th scope="row">{what}</th>
              <td>
                <CountInput
                  label={`${what}, at least`}
                  value={limit.min}
                  write={(min) => set({ ...limit, min })}
                />
              </td>
              <td>
                <CountInput
                  label={`${what}, at most`}
                  value={limit.max}
                  write={(max) => set({ ...limit, max })}
                />
              </td>
              <td>
                <Select
                  label={`${what}, counted in`}
                  value={limit.unit}
                  choices={UNIT_CHOICES}
                  disabled={limit.min === null && limit.max === null}
                  onChoose={(unit) => set({ ...limit, unit })}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
