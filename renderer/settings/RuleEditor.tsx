import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Failure } from '../../shared/ipc/result';
import { withoutRule, withRule } from '../../shared/style/book';
import { expressionOfRule } from '../../shared/style/expression';
import { PLACES, SEVERITIES, type Rule, type StylePlace } from '../../shared/style/rule';
import { SEVERITY_WORDS } from '../editor/chrome/style-words';
import { changeBook, useBook } from '../state/style';
import { proven } from '../state/style-trial';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { sentenceFor } from '../ui/errors';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { TextArea } from '../ui/TextArea';
import { TextInput } from '../ui/TextInput';
import { RuleContent } from './RuleContent';
import { RuleTrial } from './RuleTrial';
import { isBuiltIn, isChanged, type PlacedRule } from './rules';

const PLACE_WORDS: Readonly<Record<StylePlace, string>> = {
  headline: 'Headline',
  deck: 'Deck',
  subhead: 'Subheads',
  body: 'Text',
  caption: 'Captions',
};

/** One rule: what it finds, what to write instead, why, and how grave that is; tried on a sample as one writes. */
export function RuleEditor({ placed, close }: { placed: PlacedRule; close: () => void }): ReactNode {
  const { pack } = placed;
  const [rule, setRule] = useState(placed.rule);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (some: Partial<Pick<Rule, 'why' | 'severity' | 'inQuotes' | 'where' | 'except'>>): void =>
    setRule((before) => ({ ...before, ...some }));

  const keep = async (): Promise<void> => {
    const expression = expressionOfRule(rule);
    const tried = expression.ok ? await proven([rule]) : expression;
    if (!tried.ok) {
      setFailure(tried.error);
      return;
    }
    if (await changeBook(withRule(useBook.getState(), pack, { ...rule, why: rule.why.trim() }))) close();
  };
  const drop = async (): Promise<void> => {
    if (await changeBook(withoutRule(useBook.getState(), pack, rule.id))) close();
  };
  const isNew = useBook
    .getState()
    .packs.every(({ id, rules }) => id !== pack || rules.every((one) => one.id !== rule.id));
  const isEmpty = rule.kind === 'replace' && Object.keys(rule.pairs).length === 0;

  return (
    <div className="settings-page style-editor">
      <div className="settings-pair">
        <Field label="Why" help="One sentence, shown where it is found">
          <TextInput ref={first} maxLength={400} value={rule.why} onText={(why) => change({ why })} />
        </Field>
        <Field label="How grave">
          <Select
            value={rule.severity}
            choices={SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value] }))}
            onChoose={(severity) => change({ severity })}
          />
        </Field>
      </div>
      <RuleContent rule={rule} isOwn={!isBuiltIn(pack)} write={setRule} />
      <RuleTrial rule={rule} />
      <fieldset className="style-places">
        <legend>Applies to</legend>
        {PLACES.map((place) => (
          <Checkbox
            key={place}
            checked={rule.where.length === 0 || rule.where.includes(place)}
            onChecked={(on) => change({ where: withPlace(rule.where, place, on) })}
          >
            {PLACE_WORDS[place]}
          </Checkbox>
        ))}
        <Checkbox checked={rule.inQuotes} onChecked={(inQuotes) => change({ inQuotes })}>
          Within quotation marks too
        </Checkbox>
      </fieldset>
      <Field label="Leave alone" help="Names and phrases in which nothing is found, one to a line">
        <TextArea
          rows={2}
          value={rule.except.join('\n')}
          onText={(text) => change({ except: text.split('\n') })}
          onBlur={() => change({ except: rule.except.map((one) => one.trim()).filter((one) => one !== '') })}
        />
      </Field>
      {failure !== null && (
        <p className="style-failure" role="alert">
          {sentenceFor(failure)}
        </p>
      )}
      <div className="settings-actions">
        <Button tone="primary" disabled={rule.why.trim() === '' || isEmpty} onClick={() => void keep()}>
          Keep the rule
        </Button>
        <Button onClick={close}>Back to the rules</Button>
        {isBuiltIn(pack)
          ? isChanged(useBook.getState(), pack, rule.id) && (
              <Button onClick={() => void drop()}>As it came</Button>
            )
          : !isNew && <Button onClick={() => void drop()}>Remove this rule</Button>}
      </div>
    </div>
  );
}

/** Where a rule applies when one place is added or taken away; nothing means everywhere. */
function withPlace(where: readonly StylePlace[], place: StylePlace, on: boolean): StylePlace[] {
  const before = where.length === 0 ? PLACES : where;
  const after = PLACES.filter((one) => (one === place ? on : before.includes(one)));
  // A rule that applies nowhere is switched off instead.
  return after.length === PLACES.length || after.length === 0 ? [] : after;
}
