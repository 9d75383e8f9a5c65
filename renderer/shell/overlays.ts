import { create } from 'zustand';
import { COMMAND_IDS, type CommandId } from '../../shared/commands';
import { canRun } from '../state/commands';
import { holdKeys } from '../state/handover';

/** What lies over the whole window: the palette, with the commands that applied when it was opened; the keys. */
export type Overlay =
  | { kind: 'palette'; can: ReadonlySet<CommandId>; from: Element | null }
  | { kind: 'keyboard' }
  | { kind: 'kinds'; from: Element | null }
  | { kind: 'sendings'; story: string; from: Element | null };

/** What lies over the window, if anything. */
export const useOverlay = create<{ overlay: Overlay | null }>(() => ({ overlay: null }));

/** Opens the palette for the place where the focus is. */
export function openPalette(): void {
  const can = new Set(COMMAND_IDS.filter(canRun));
  useOverlay.setState({ overlay: { kind: 'palette', can, from: document.activeElement } });
}

/** Opens the page of keys. */
export function openKeyboard(): void {
  useOverlay.setState({ overlay: { kind: 'keyboard' } });
}

/** Opens the kinds of story of the house, to begin one; what is typed on the way there is typed there. */
export function openKinds(): void {
  holdKeys();
  useOverlay.setState({ overlay: { kind: 'kinds', from: document.activeElement } });
}

/** Opens the names the next sending of a story may have. */
export function openSendings(story: string): void {
  holdKeys();
  useOverlay.setState({ overlay: { kind: 'sendings', story, from: document.activeElement } });
}

/** Closes what lies over the window. */
export function closeOverlay(): void {
  useOverlay.setState({ overlay: null });
}
