import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { withoutRule, withRule, type Book } from '../../shared/style/book';
import type { Pack } from '../../shared/style/pack';
import { SEVERITIES, type Rule, type Severity } from '../../shared/style/rule';
import { SEVERITY_WORDS } from '../editor/chrome/style-words';
import { changeBook, useBook } from '../state/style';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Field } from '../ui/Field';
import { ask } from '../ui/questions';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';
import { fitsSearch, isChanged, ruleGist, type PlacedRule } from './rules';

/** Rules shown at once; more are found by typing. */
const SHOWN = 40;

const CHOICES = SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value] }));

interface RuleListProps {
  packs: readonly Pack[];
  book: Book;
  edit: (rule: PlacedRule) => void;
  /** Whether the focus begins here. */
  isEntered: boolean;
}

/** The rules of all packs, searched by their words: on or off, how grave, and opened to be edited. */
export function RuleList({ packs, book, edit, isEntered }: RuleListProps): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isEntered) search.current?.focus();
  }, [isEntered]);
  const found = packs.flatMap((pack) =>
    pack.rules.flatMap((rule) => (fitsSearch(pack, rule, typed) ? [{ pack: pack.id, rule }] : [])),
  );
  const put = ({ pack, rule }: PlacedRule, some: { enabled: boolean } | { severity: Severity }): void =>
    void changeBook(withRule(useBook.getState(), pack, { ...rule, ...some } satisfies Rule));
  return (
    <>
      <Field label="Find a rule" quiet>
        <TextInput
          ref={search}
          placeholder="Find a rule by its words: percent, towards, titles"
          value={typed}
          onText={setTyped}
        />
      </Field>
      <ul className="style-rules" aria-label="Rules of style">
        {found.slice(0, SHOWN).map(({ pack, rule }) => (
          <li key={`${pack}.${rule.id}`} data-off={!rule.enabled || undefined}>
            <Checkbox checked={rule.enabled} onChecked={(enabled) => put({ pack, rule }, { enabled })}>
              <span className="ui-hidden">{rule.why}</span>
            </Checkbox>
            <button type="button" className="style-rule" onClick={() => edit({ pack, rule })}>
              <span className="style-rule-why">{rule.why}</span>
              <span className="ui-hint">
                {isChanged(book, pack, rule.id) ? 'Changed here · ' : ''}
                {ruleGist(rule)}
              </span>
              <ChevronRight aria-hidden />
            </button>
            <Select
              label={`How grave: ${rule.why}`}
              value={rule.severity}
              choices={CHOICES}
              onChoose={(severity) => put({ pack, rule }, { severity })}
            />
          </li>
        ))}
      </ul>
      <span className="ui-hint" role="status">
        {found.length > SHOWN
          ? `${SHOWN} of ${found.length.toLocaleString('en')} rules; type to find the others`
          : `${found.length.toLocaleString('en')} ${found.length === 1 ? 'rule' : 'rules'}`}
      </span>
      {book.changed.length + book.exceptions.length > 0 && (
        <Button onClick={() => void restore()}>Rules as they came…</Button>
      )}
    </>
  );
}

async function restore(): Promise<void> {
  const { changed, exceptions } = useBook.getState();
  const sure = await ask({
    title: 'Begin again with the rules Dateline comes with?',
    body: `${changed.length.toLocaleString('en')} changed rules and ${exceptions.length.toLocaleString('en')} exceptions of this house are undone. Its own rules and packs stay.`,
    yes: 'Begin again',
    danger: true,
  });
  if (!sure) return;
  let book = useBook.getState();
  for (const { pack, rule } of changed) book = withoutRule(book, pack, rule.id);
  await changeBook({ ...book, exceptions: [] });
}
