import { CaseSensitive, Regex, TextSelect, WholeWord } from 'lucide-react';
import type { JSX } from 'react';
import { IconButton } from '../../ui/IconButton';
import type { Finder, FindState } from '../find/finder';

/** How it is looked for: case, whole words, as a pattern, only in what is selected. */
export function FindOptions({ state, finder }: { state: FindState; finder: Finder }): JSX.Element {
  const { matchCase, wholeWords, isPattern } = state.query;
  return (
    <div className="find-options" role="group" aria-label="How to find">
      <IconButton
        size="small"
        icon={<CaseSensitive />}
        label="Match case"
        pressed={matchCase}
        onClick={() => void finder.ask({ matchCase: !matchCase })}
      />
      <IconButton
        size="small"
        icon={<WholeWord />}
        label="Whole words"
        pressed={wholeWords}
        onClick={() => void finder.ask({ wholeWords: !wholeWords })}
      />
      <IconButton
        size="small"
        icon={<Regex />}
        label="Regular expression"
        pressed={isPattern}
        onClick={() => void finder.ask({ isPattern: !isPattern })}
      />
      <IconButton
        size="small"
        icon={<TextSelect />}
        label="Only in the selection"
        pressed={state.scope !== null}
        onClick={() => void finder.limit(state.scope === null)}
      />
    </div>
  );
}
