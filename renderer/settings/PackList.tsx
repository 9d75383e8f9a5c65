import type { ReactNode } from 'react';
import type { Book } from '../../shared/style/book';
import type { Pack } from '../../shared/style/pack';
import { changeBook, useBook } from '../state/style';
import { bringInPack, keepPack, removePack } from '../state/style-files';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import { isBuiltIn } from './rules';

/** The style packs there are: each on or off, brought in and kept as a file. */
export function PackList({ packs, book }: { packs: readonly Pack[]; book: Book }): ReactNode {
  const turn = (id: string, on: boolean): void => {
    const now = useBook.getState();
    const others = now.off.filter((one) => one !== id);
    void changeBook({ ...now, off: on ? others : [...others, id] });
  };
  return (
    <div className="settings-group" role="group" aria-label="Style packs">
      <h3>Style packs</h3>
      <ul className="settings-dictionaries">
        {packs.map((pack) => (
          <li key={pack.id}>
            <Switch checked={!book.off.includes(pack.id)} onChecked={(on) => turn(pack.id, on)}>
              {pack.name}
              <span className="ui-hint">
                {pack.rules.length.toLocaleString('en')} {pack.rules.length === 1 ? 'rule' : 'rules'}
                {isBuiltIn(pack.id) ? ', comes with Dateline, for American English' : ''}
              </span>
            </Switch>
            <span className="style-pack-actions">
              <Button onClick={() => void keepPack(pack)} aria-label={`Export ${pack.name}`}>
                Export…
              </Button>
              {!isBuiltIn(pack.id) && (
                <Button onClick={() => void removePack(pack)} aria-label={`Remove ${pack.name}`}>
                  Remove…
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Button onClick={() => void bringInPack()}>Import a pack…</Button>
    </div>
  );
}
