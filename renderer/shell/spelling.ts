import type { WordActions } from '../editor/chrome/SpellingMenu';
import type { EditorSession } from '../editor/types';
import { openDialog } from '../filing/dialogs';
import { arriveAt, holdKeys, releaseAtFocus, releaseKeys } from '../state/handover';
import { addWord, ignoreWord } from '../state/proofing';
import { changeSettings, settings } from '../state/settings';
import { sentenceFor } from '../ui/errors';
import { tell } from '../ui/toasts';

/** One thing said about spelling takes the place of the last. */
const NAME = 'spelling';

/**
 * Goes to the next misspelt word or what a rule of style found, and offers what to write instead. Keys that come before
 * the menu has the focus would replace the word, which is selected by then: they are held back, and the menu lets go.
 */
export async function nextFinding(session: EditorSession): Promise<void> {
  const { spellcheck, stylecheck } = settings();
  if (!spellcheck && !stylecheck) {
    const run = (): void => void changeSettings({ spellcheck: true, stylecheck: true });
    tell('Neither spelling nor style is being checked.', {
      name: NAME,
      action: { label: 'Check both', run },
    });
    return;
  }
  holdKeys();
  const mark = await session.proof.next('spelling', 'style');
  if (mark !== null) {
    releaseAtFocus();
    session.ask({ kind: 'mark', mark });
    return;
  }
  // There is no menu to come: what was typed meanwhile goes where the caret is.
  if (document.activeElement instanceof HTMLElement) arriveAt(document.activeElement);
  else releaseKeys();
  const { problem } = session.proof.counts();
  if (problem === null) tell('No word of this story is flagged.', { name: NAME });
  else {
    const run = (): void => openDialog({ kind: 'settings', page: 'spelling' });
    const text = sentenceFor({ code: problem, facts: {} });
    tell(text, { tone: 'warn', name: NAME, action: { label: 'Settings', run } });
  }
}

/** Goes to the next place where something is still to come. */
export async function nextTk(session: EditorSession): Promise<void> {
  await session.proof.next('tk');
}

/** What can be done with a flagged word of a story that is no mistake. */
export function wordActions(story: string): WordActions {
  return {
    add: (list, word) => void addWord(list, word),
    ignore: (word) => void ignoreWord(story, word),
  };
}
