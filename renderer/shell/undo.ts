import { openStory } from '../state/openStories';
import { useTabs } from '../state/tabs';

/** Whether the focus is in a text beside the story's page: a search, a field of a dialog or of the inspector. */
export function isWritingElsewhere(): boolean {
  const focused = document.activeElement;
  return isText(focused) && openStory(useTabs.getState().active)?.session.page?.contains(focused) !== true;
}

/** Whether the focus is in a text with a history of its own; that of the inspector's fields is the story's. */
export function hasOwnHistory(): boolean {
  return isWritingElsewhere() && (document.activeElement?.closest('[data-undo="story"]') ?? null) === null;
}

/** Takes back the last step: of the text that has the focus, else of the open story. */
export function undo(): void {
  step('undo');
}

/** Does again what was taken back last. */
export function redo(): void {
  step('redo');
}

function step(which: 'undo' | 'redo'): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to the history of a plain text field
  if (hasOwnHistory()) document.execCommand(which);
  else openStory(useTabs.getState().active)?.session.run(which === 'undo' ? 'edit.undo' : 'edit.redo');
}

const NOT_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file']);

function isText(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return !NOT_TEXT.has(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}
