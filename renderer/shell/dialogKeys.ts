import { useDialog } from '../filing/dialogs';
import { holdKeys, releaseKeys } from '../state/handover';
import { useQuestions } from '../ui/questions';

/** How often (ms) it is looked whether a dialog has the focus. */
const LOOK_MS = 16;

/** While a dialog is on its way, keys reach neither it nor the text that has the focus still. */
export function holdKeysForDialogs(): void {
  useDialog.subscribe(({ open }, before) => {
    if (open === null || before.open !== null) return;
    // The photos begin with a search, which takes what was typed on the way there.
    if (open.kind === 'photos') holdKeys();
    else hold(() => useDialog.getState().open !== null);
  });
  useQuestions.subscribe(({ asked }, before) => {
    if (asked.length > before.asked.length) hold(() => useQuestions.getState().asked.length > 0);
  });
}

function hold(expected: () => boolean): void {
  holdKeys();
  // One that is just going away may have the focus still.
  const going = document.activeElement?.closest('.ui-dialog') ?? null;
  const since = Date.now();
  const timer = setInterval(() => {
    const here = document.activeElement?.closest('.ui-dialog') ?? null;
    if ((here === null || here === going) && expected() && Date.now() - since < 5000) return;
    clearInterval(timer);
    releaseKeys();
  }, LOOK_MS);
}
