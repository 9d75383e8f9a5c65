import { useState, type ReactNode } from 'react';
import { NAME_PARTS, checkPattern } from '../../shared/exchange/name-pattern';
import { mediaOf, mediaPlacesOf, type Destination } from '../../shared/house/destination';
import { TAKES_FORMATS } from '../../shared/ipc/exchange';
import { FORMAT_NAMES, OFFERED_FORMATS } from '../filing/exporting';
import { MEDIA_NAMES } from '../sending/words';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { TextInput } from '../ui/TextInput';
import { sentenceFor } from '../ui/errors';
import { DestinationFolder } from './DestinationFolder';
import { patternExample, withFormat } from './destinations';
import { useTypedSetting } from './use-typed-setting';

interface DestinationEditorProps {
  destination: Destination;
  write: (destination: Destination) => Promise<boolean>;
}

const FORMATS = OFFERED_FORMATS.map((value) => ({
  value,
  label: FORMAT_NAMES[value].label,
  detail: FORMAT_NAMES[value].hint,
}));

/** One destination. */
export function DestinationEditor({ destination, write }: DestinationEditorProps): ReactNode {
  const change = (some: Partial<Destination>): Promise<boolean> => write({ ...destination, ...some });
  const name = useTypedSetting(destination.name, (text) =>
    text.trim() === '' ? Promise.resolve(false) : change({ name: text.trim() }),
  );
  const { format } = destination;
  const places = mediaPlacesOf(format);
  return (
    <>
      <Field label="Name">
        <TextInput maxLength={60} value={name.text} onText={name.type} onBlur={() => void name.settle()} />
      </Field>
      <DestinationFolder folder={destination.folder} choose={(folder) => void change({ folder })} />
      <Field label="Format">
        <Select
          value={format}
          choices={FORMATS}
          onChoose={(next) => void write(withFormat(destination, next))}
        />
      </Field>
      <PatternField destination={destination} change={change} />
      {places.length === 0 ? null : (
        <Field label="Pictures">
          <Select
            value={mediaOf(destination)}
            choices={places.map((value) => ({ value, label: MEDIA_NAMES[value] }))}
            onChoose={(media) => void change({ media })}
          />
        </Field>
      )}
      {TAKES_FORMATS.has(format) ? (
        <Switch checked={destination.takes} onChecked={(takes) => void change({ takes })}>
          In takes of the house’s length
        </Switch>
      ) : null}
      <Switch checked={destination.on} onChecked={(on) => void change({ on })}>
        In use
        <span className="ui-hint">One that is not in use is not offered for new stories</span>
      </Switch>
    </>
  );
}

interface PatternFieldProps {
  destination: Destination;
  change: (some: Partial<Destination>) => Promise<boolean>;
}

/** How files are called; what is no pattern is not kept, and says why. */
function PatternField({ destination, change }: PatternFieldProps): ReactNode {
  const pattern = useTypedSetting(destination.fileName, (text) => change({ fileName: text.trim() }));
  // What is no pattern yet stays in the field until it is one.
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const text = unfinished ?? pattern.text;
  const checked = checkPattern(text);
  const example = checked.ok ? patternExample(text.trim(), new Date().toISOString()) : '';
  const type = (next: string): void => {
    const isPattern = checkPattern(next).ok;
    setUnfinished(isPattern ? null : next);
    if (isPattern) pattern.type(next);
  };
  return (
    <>
      <Field
        label="File name"
        error={checked.ok ? null : sentenceFor(checked.error)}
        help={checked.ok ? `Such as ${example}` : undefined}
      >
        <TextInput value={text} onText={type} onBlur={() => void pattern.settle()} />
      </Field>
      <p className="ui-hint destinations-parts">
        Parts: {NAME_PARTS.map((part) => `{${part}}`).join(' ')}. With {'{version}'} an update stands beside
        what it updates; without, it takes its place. Date and time are in UTC.
      </p>
    </>
  );
}
