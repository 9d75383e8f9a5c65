import { wantFocus } from '../state/focus';
import { releaseKeys } from '../state/handover';
import { enter, openStory } from '../state/openStories';
import { useTabs } from '../state/tabs';

const FOCUSABLE = 'input, textarea, select, button, [tabindex="0"], summary, a[href]';

/** Where the focus goes in each pane: where the work in it is done, not to its first button. */
const WORK: Readonly<Record<string, string>> = { list: '.library-rows', inspector: 'input, textarea' };

/** Puts the focus into a pane; false when the pane is not in sight. */
export function focusPane(name: string): boolean {
  const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
  if (pane === null) return false;
  if (name === 'story') {
    const { active } = useTabs.getState();
    if (active !== null && openStory(active) !== null) {
      enter(active);
      return true;
    }
  }
  stayAway();
  const work = WORK[name] === undefined ? null : pane.querySelector<HTMLElement>(WORK[name]);
  (work ?? pane.querySelector<HTMLElement>(FOCUSABLE) ?? pane).focus();
  return true;
}

/** A story on its way to the screen no longer takes the focus: the person has gone elsewhere. */
export function stayAway(): void {
  wantFocus(null);
  releaseKeys();
}

/** Puts the focus into the next pane (or the previous one), round and round; notices count while there are any. */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.dataset['pane'] !== 'notices' || pane.childElementCount > 0,
  );
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[at === -1 ? 0 : (at + step + panes.length) % panes.length];
  if (next?.dataset['pane'] !== undefined) focusPane(next.dataset['pane']);
}
