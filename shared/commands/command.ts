/** When a command can be used: always, with a story open, with the caret in a story's text, with the list in use, with a wire being read. */
export type When = 'always' | 'story' | 'editor' | 'list' | 'wire';

/** The menus of the application, in order. */
export const MENUS = ['Dateline', 'File', 'Edit', 'Format', 'Insert', 'Story', 'View', 'Go', 'Help'] as const;

/** A menu of the application. */
export type MenuName = (typeof MENUS)[number];

/** A command as everything else knows it: menu, keys, palette, tooltips and the keyboard page. */
export interface Command {
  /** What the menu and the palette call it. */
  label: string;
  /**
   * Its key in Electron's spelling, `Mod` for Cmd on a Mac and Ctrl elsewhere; null for none. A second one for
   * the Mac alone where its people know another.
   */
  key: string | null;
  macKey?: string;
  menu: MenuName;
  /** Entries of one group stand together, between lines. */
  group: number;
  when: When;
  /** Words by which the palette also finds it. */
  also?: string;
  /** The Electron menu role that carries it out, where the system knows best (copy, zoom, quit). */
  role?:
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'pasteAndMatchStyle'
    | 'selectAll'
    | 'quit'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'togglefullscreen'
    | 'minimize'
    | 'toggleDevTools';
}
