import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { HOUSE_PACK } from '../../shared/style/book';
import { packsOf } from '../../shared/style/packs';
import { useDialog } from '../filing/dialogs';
import { changeSettings, useSettings } from '../state/settings';
import { useBook } from '../state/style';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import { PackList } from './PackList';
import { RuleEditor } from './RuleEditor';
import { RuleList } from './RuleList';
import { newRule, placed, type PlacedRule } from './rules';
import './style.css';

/** Whether style is looked after, by which packs, and each of their rules. */
export function StylePage(): ReactNode {
  const { stylecheck } = useSettings();
  const book = useBook();
  const packs = packsOf(book);
  const about = useDialog(({ open }) => (open?.kind === 'settings' ? (open.about ?? '') : ''));
  const [edited, setEdited] = useState<PlacedRule | null>(() => placed(packs, about));

  // Whoever comes back from a rule goes on among the rules.
  const [isBack, setIsBack] = useState(false);
  const back = (): void => {
    setEdited(null);
    setIsBack(true);
  };

  if (edited !== null) {
    const key = `${edited.pack} ${edited.rule.id}`;
    return <RuleEditor key={key} placed={edited} close={back} />;
  }
  return (
    <div className="settings-page">
      <Switch checked={stylecheck} onChecked={(next) => void changeSettings({ stylecheck: next })}>
        Look after style as one types
        <span className="ui-hint">
          On this machine; what others say within quotation marks is left as they said it
        </span>
      </Switch>
      <PackList packs={packs} book={book} />
      <div className="settings-group" role="group" aria-label="Rules">
        <div className="settings-head style-head">
          <h3>Rules</h3>
          <Button
            icon={<Plus aria-hidden />}
            onClick={() => setEdited({ pack: HOUSE_PACK, rule: newRule(packs) })}
          >
            Add a rule
          </Button>
        </div>
        <RuleList packs={packs} book={book} edit={setEdited} isEntered={isBack} />
      </div>
    </div>
  );
}
