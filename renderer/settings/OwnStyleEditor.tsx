import type { ReactNode } from 'react';
import type { House, OwnStyle } from '../../shared/house/house';
import { Field } from '../ui/Field';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';
import { DATE_CHOICES, MONTH_CHOICES, PLACE_CHOICES, templateProblem } from './own-style';
import { useTypedSetting } from './use-typed-setting';

interface OwnStyleEditorProps {
  house: House;
  write: (style: OwnStyle) => void;
}

/** The longest template that is kept, by the schema of the house. */
const LONGEST = 120;

/** A dateline style of one's own, with what it makes of a place and a date. */
export function OwnStyleEditor({ house, write }: OwnStyleEditorProps): ReactNode {
  const { ownStyle } = house;
  const template = useTypedSetting(ownStyle.template, (text) => write({ ...ownStyle, template: text }));
  const change = (some: Partial<OwnStyle>): void => write({ ...ownStyle, template: template.text, ...some });
  return (
    <fieldset className="settings-own">
      <legend>Our own style</legend>
      <Field
        label="Template"
        error={templateProblem(template.text, ownStyle.date)}
        help="{place}, {date} and {agency} are filled in; all else stands as written."
      >
        <TextInput
          maxLength={LONGEST}
          value={template.text}
          onText={template.type}
          onBlur={() => void template.settle()}
        />
      </Field>
      <div className="settings-row">
        <span aria-hidden>Place</span>
        <Segmented
          label="Place"
          value={ownStyle.place}
          segments={PLACE_CHOICES}
          onChoose={(place) => change({ place })}
        />
      </div>
      <div className="settings-pair">
        <Field label="Date">
          <Select value={ownStyle.date} choices={DATE_CHOICES} onChoose={(date) => change({ date })} />
        </Field>
        <Field label="Months">
          <Select
            value={ownStyle.months}
            choices={MONTH_CHOICES}
            disabled={ownStyle.date === 'none'}
            onChoose={(months) => change({ months })}
          />
        </Field>
      </div>
    </fieldset>
  );
}
