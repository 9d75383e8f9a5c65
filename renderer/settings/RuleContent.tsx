import { useState, type ReactNode } from 'react';
import type { Rule } from '../../shared/style/rule';
import { Checkbox } from '../ui/Checkbox';
import { Field } from '../ui/Field';
import { Segmented } from '../ui/Segmented';
import { TextArea } from '../ui/TextArea';
import { TextInput } from '../ui/TextInput';
import { pairsFromText, pairsToText } from './rules';

interface RuleContentProps {
  rule: Rule;
  /** Of the house: it may become a rule of the other kind. */
  isOwn: boolean;
  write: (rule: Rule) => void;
}

const KINDS = [
  { value: 'replace', label: 'Words' },
  { value: 'pattern', label: 'Pattern' },
] as const;

/** What a rule finds, and what to write instead. */
export function RuleContent({ rule, isOwn, write }: RuleContentProps): ReactNode {
  if (rule.kind === 'special')
    return <p className="settings-words">What this rule finds is written in Dateline’s code: {rule.name}.</p>;
  const turn = (kind: 'replace' | 'pattern'): void => {
    const { id, why, severity, enabled, languages, where, inQuotes, except, bad, good, matchCase } = rule;
    const common = { id, why, severity, enabled, languages, where, inQuotes, except, bad, good, matchCase };
    write(
      kind === 'replace'
        ? { ...common, kind, pairs: {} }
        : { ...common, kind, pattern: '', replacement: null },
    );
  };
  return (
    <>
      {isOwn && <Segmented label="Kind of rule" value={rule.kind} segments={KINDS} onChoose={turn} />}
      {rule.kind === 'replace' ? (
        <Pairs rule={rule} write={write} />
      ) : (
        <div className="settings-pair">
          <Field label="Pattern" help="A regular expression: ECMAScript, with the flag u">
            <TextInput
              spellCheck={false}
              maxLength={1000}
              value={rule.pattern}
              onText={(pattern) => write({ ...rule, pattern })}
            />
          </Field>
          <Field label="Instead" help="$1 is its first group; nothing where there is no one answer">
            <TextInput
              spellCheck={false}
              maxLength={400}
              value={rule.replacement ?? ''}
              onText={(text) => write({ ...rule, replacement: text === '' ? null : text })}
            />
          </Field>
        </div>
      )}
      <Checkbox checked={rule.matchCase} onChecked={(matchCase) => write({ ...rule, matchCase })}>
        Mind capitals
      </Checkbox>
    </>
  );
}

function Pairs({ rule, write }: { rule: Extract<Rule, { kind: 'replace' }>; write: (rule: Rule) => void }) {
  const [text, setText] = useState(() => pairsToText(rule.pairs));
  return (
    <Field
      label="Wrong = right"
      help="One to a line. | stands between several answers; without = there is no one answer."
    >
      <TextArea
        rows={4}
        value={text}
        onText={(typed) => {
          setText(typed);
          write({ ...rule, pairs: pairsFromText(typed) });
        }}
      />
    </Field>
  );
}
