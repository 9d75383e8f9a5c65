import type { ReactNode } from 'react';
import { addDictionary, removeDictionary, useDictionaries } from '../state/proofing';
import { Button } from '../ui/Button';
import { tell } from '../ui/toasts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The dictionaries there are; others can be added from files and taken away again. */
export function DictionaryList(): ReactNode {
  const all = useDictionaries((state) => state.all);
  const add = async (): Promise<void> => {
    const added = await addDictionary();
    if (added !== null) tell(`Stories in ${nameOf(added.language)} are now checked.`);
  };
  return (
    <div className="settings-group" role="group" aria-label="Dictionaries">
      <h3>Dictionaries</h3>
      <ul className="settings-dictionaries">
        {all.map(({ id, language, bundled }) => (
          <li key={id}>
            <span>{nameOf(language)}</span>
            {bundled ? (
              <span className="ui-hint">Comes with Dateline</span>
            ) : (
              <Button onClick={() => void removeDictionary(id)} aria-label={`Remove ${nameOf(language)}`}>
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button onClick={() => void add()}>Add a dictionary…</Button>
      <span className="ui-hint">
        A Hunspell dictionary, as LibreOffice and Firefox use them: an .aff and a .dic file called by the
        language, such as de_DE
      </span>
    </div>
  );
}

function nameOf(language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
