import type { ReactNode } from 'react';
import { TakesSchema, type House } from '../../shared/house/house';
import { countIn } from '../ui/count-in';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import { useTypedSetting } from './use-typed-setting';

interface TakesFieldsProps {
  takes: House['takes'];
  change: (some: Partial<House['takes']>) => Promise<boolean>;
}

/** How long the takes of a wire text are, and what they and the story end with. */
export function TakesFields({ takes, change }: TakesFieldsProps): ReactNode {
  const words = useTypedSetting(String(takes.words), (text) => {
    const count = countIn(text, TakesSchema.entries.words);
    return count === null ? undefined : change({ words: count });
  });
  const more = useTypedSetting(takes.more, (text) => change({ more: text.trim() }));
  const end = useTypedSetting(takes.end, (text) => change({ end: text.trim() }));
  return (
    <fieldset className="settings-own">
      <legend>Wire text</legend>
      <Field label="Words in a take">
        <TextInput
          inputMode="numeric"
          value={words.text}
          aria-invalid={countIn(words.text, TakesSchema.entries.words) === null}
          onText={words.type}
          onBlur={() => void words.settle()}
        />
      </Field>
      <div className="settings-pair">
        <Field label="Below a take that another follows">
          <TextInput maxLength={40} value={more.text} onText={more.type} onBlur={() => void more.settle()} />
        </Field>
        <Field label="At the end of a story">
          <TextInput maxLength={40} value={end.text} onText={end.type} onBlur={() => void end.settle()} />
        </Field>
      </div>
    </fieldset>
  );
}
