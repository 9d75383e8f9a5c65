import type { ReactNode } from 'react';
import { ENCODINGS } from '../../shared/exchange/encodings';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';

interface EncodingSelectProps {
  /** The encoding the letters were read in. */
  encoding: string;
  disabled: boolean;
  choose: (encoding: string) => void;
}

/** What the letters of a source were read in, to be corrected where they came out wrong. */
export function EncodingSelect({ encoding, disabled, choose }: EncodingSelectProps): ReactNode {
  const isListed = ENCODINGS.some(({ label }) => label === encoding);
  const listed = isListed ? ENCODINGS : [{ label: encoding, name: 'As it was found' }, ...ENCODINGS];
  return (
    <div className="import-encoding">
      <Field label="Encoding" beside>
        <Select
          value={encoding}
          disabled={disabled}
          choices={listed.map(({ label, name }) => ({ value: label, label, detail: name }))}
          onChoose={(chosen) => {
            if (chosen !== encoding) choose(chosen);
          }}
        />
      </Field>
    </div>
  );
}
