import { create } from 'zustand';
import { EMPTY_SESSION } from '../../shared/ipc/session';

/** The panes beside the story. Widths are CSS pixels. */
export interface Panes {
  list: { open: boolean; width: number };
  inspector: { open: boolean; width: number };
  /** Only the story is shown. */
  focus: boolean;
  /** The window is too narrow for the inspector beside the story: it lies over it while it is wanted. */
  narrow: boolean;
  /** Whether the inspector lies over the story. */
  over: boolean;
}

/** How wide the panes may be. */
export const WIDTHS = {
  list: { least: 260, most: 560, usual: EMPTY_SESSION.list.width },
  inspector: { least: 250, most: 460, usual: EMPTY_SESSION.inspector.width },
  /** A story narrower than this is no pleasure to write. */
  story: 480,
} as const;

/** The panes of this window. */
export const usePanes = create<Panes>(() => ({
  list: EMPTY_SESSION.list,
  inspector: EMPTY_SESSION.inspector,
  focus: false,
  narrow: false,
  over: false,
}));

/** Shows or hides the list. */
export function toggleList(): void {
  usePanes.setState(({ list, focus }) => ({ list: { ...list, open: focus || !list.open }, focus: false }));
}

/** Shows or hides the inspector: beside the story, or over it where there is no room. */
export function toggleInspector(): void {
  usePanes.setState(({ inspector, narrow, over, focus }) =>
    narrow
      ? { over: focus || !over, focus: false }
      : { inspector: { ...inspector, open: focus || !inspector.open }, focus: false },
  );
}

/** Whether the inspector is in sight. */
export function inspectorShown({ inspector, narrow, over, focus }: Panes): boolean {
  return !focus && (narrow ? over : inspector.open);
}

/** Whether the list is in sight. */
export function listShown({ list, focus }: Panes): boolean {
  return !focus && list.open;
}

/** Sees to it that a pane is in sight, e.g. to put the focus there. */
export function showPane(pane: 'list' | 'inspector'): void {
  const panes = usePanes.getState();
  if (pane === 'list' && !listShown(panes)) toggleList();
  if (pane === 'inspector' && !inspectorShown(panes)) toggleInspector();
}

/** Takes note of the width of the window. */
export function measure(width: number): void {
  const { list, inspector, narrow } = usePanes.getState();
  const beside = (list.open ? list.width : 0) + WIDTHS.story;
  const next = width < beside + inspector.width;
  if (next !== narrow) usePanes.setState({ narrow: next, over: false });
}
