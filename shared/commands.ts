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

/**
 * Every command of Dateline. A command is declared here and nowhere else; the window's handlers are checked against it.
 */
export const COMMANDS = {
  'app.settings': {
    label: 'Settings…',
    key: 'Mod+,',
    menu: 'Dateline',
    group: 1,
    when: 'always',
    also: 'preferences house style theme agency',
  },
  'app.backup': { label: 'Back up now', key: 'Mod+Shift+B', menu: 'Dateline', group: 2, when: 'always' },
  'app.restoreBackup': {
    label: 'Restore a backup…',
    key: 'Mod+Alt+Shift+B',
    menu: 'Dateline',
    group: 2,
    when: 'always',
  },
  'app.quit': {
    label: 'Quit Dateline',
    key: 'Mod+Q',
    menu: 'Dateline',
    group: 9,
    when: 'always',
    role: 'quit',
  },

  'story.new': {
    label: 'New story',
    key: 'Mod+N',
    menu: 'File',
    group: 1,
    when: 'always',
    also: 'create draft',
  },
  'story.newOfKind': {
    label: 'New story of a kind…',
    key: 'Mod+Alt+Shift+N',
    menu: 'File',
    group: 1,
    when: 'always',
    also: 'template profile alert urgent brief feature lead update',
  },
  'story.import': {
    label: 'Import…',
    key: 'Mod+O',
    menu: 'File',
    group: 1,
    when: 'always',
    also: 'open file bring in',
  },
  'story.importClipboard': {
    label: 'New story from the clipboard…',
    key: 'Mod+Alt+V',
    menu: 'File',
    group: 1,
    when: 'always',
    also: 'paste import',
  },
  'story.saveVersion': { label: 'Save a version', key: 'Mod+S', menu: 'File', group: 2, when: 'story' },
  'story.versions': {
    label: 'Versions…',
    key: 'Mod+Shift+Y',
    menu: 'File',
    group: 2,
    when: 'story',
    also: 'history restore',
  },
  'story.file': {
    label: 'File story…',
    key: 'Mod+Shift+Enter',
    menu: 'File',
    group: 3,
    when: 'story',
    also: 'send destinations wire transmit publish',
  },
  'story.export': {
    label: 'Export…',
    key: 'Mod+E',
    menu: 'File',
    group: 3,
    when: 'story',
    also: 'send html text markdown pdf',
  },
  'story.handOff': {
    label: 'Hand off…',
    key: 'Mod+Alt+Shift+E',
    menu: 'File',
    group: 3,
    when: 'story',
    also: 'dateline file editor archive history send',
  },
  'library.site': {
    label: 'Export “All news” as a site…',
    key: 'Mod+Shift+E',
    menu: 'File',
    group: 3,
    when: 'always',
    also: 'static site atom feed',
  },
  'tab.close': { label: 'Close story', key: 'Mod+W', menu: 'File', group: 9, when: 'story' },

  'edit.undo': { label: 'Undo', key: 'Mod+Z', menu: 'Edit', group: 1, when: 'always' },
  'edit.redo': { label: 'Redo', key: 'Mod+Y', macKey: 'Mod+Shift+Z', menu: 'Edit', group: 1, when: 'always' },
  'edit.cut': { label: 'Cut', key: 'Mod+X', menu: 'Edit', group: 2, when: 'always', role: 'cut' },
  'edit.copy': { label: 'Copy', key: 'Mod+C', menu: 'Edit', group: 2, when: 'always', role: 'copy' },
  'edit.paste': { label: 'Paste', key: 'Mod+V', menu: 'Edit', group: 2, when: 'always', role: 'paste' },
  'edit.pastePlain': {
    label: 'Paste as plain text',
    key: 'Mod+Shift+V',
    menu: 'Edit',
    group: 2,
    when: 'always',
    role: 'pasteAndMatchStyle',
  },
  'edit.selectAll': {
    label: 'Select all',
    key: 'Mod+A',
    menu: 'Edit',
    group: 2,
    when: 'always',
    role: 'selectAll',
  },
  'edit.find': {
    label: 'Find…',
    key: 'Mod+F',
    menu: 'Edit',
    group: 3,
    when: 'story',
    also: 'search look for words in this story',
  },
  'edit.replace': {
    label: 'Replace…',
    key: 'Mod+H',
    macKey: 'Mod+Alt+F',
    menu: 'Edit',
    group: 3,
    when: 'story',
    also: 'find change all',
  },
  'edit.findNext': { label: 'Find next', key: 'F3', macKey: 'Mod+G', menu: 'Edit', group: 3, when: 'story' },
  'edit.findPrevious': {
    label: 'Find previous',
    key: 'Shift+F3',
    macKey: 'Mod+Shift+G',
    menu: 'Edit',
    group: 3,
    when: 'story',
  },

  'edit.moveUp': { label: 'Move block up', key: 'Alt+Shift+Up', menu: 'Edit', group: 4, when: 'editor' },
  'edit.moveDown': {
    label: 'Move block down',
    key: 'Alt+Shift+Down',
    menu: 'Edit',
    group: 4,
    when: 'editor',
  },
  'edit.deleteBlock': {
    label: 'Delete block',
    key: 'Mod+Shift+Backspace',
    menu: 'Edit',
    group: 4,
    when: 'editor',
  },

  'spelling.next': {
    label: 'Next misspelling or style finding',
    key: 'F7',
    menu: 'Edit',
    group: 4,
    when: 'story',
    also: 'spelling check spell suggestions grammar rule',
  },
  'tk.next': {
    label: 'Next TK',
    key: 'Shift+F7',
    menu: 'Edit',
    group: 4,
    when: 'story',
    also: 'to come missing fact',
  },
  'spelling.toggle': {
    label: 'Check spelling or stop',
    key: 'Mod+F7',
    menu: 'Edit',
    group: 4,
    when: 'always',
    also: 'spellcheck dictionary',
  },
  'style.toggle': {
    label: 'Check style or stop',
    key: 'Mod+Shift+F7',
    menu: 'Edit',
    group: 4,
    when: 'always',
    also: 'rules desk stylebook',
  },

  'format.bold': { label: 'Bold', key: 'Mod+B', menu: 'Format', group: 1, when: 'editor' },
  'format.italic': { label: 'Italic', key: 'Mod+I', menu: 'Format', group: 1, when: 'editor' },
  'format.underline': { label: 'Underline', key: 'Mod+U', menu: 'Format', group: 1, when: 'editor' },
  'format.strike': {
    label: 'Strikethrough',
    key: 'Mod+Shift+X',
    menu: 'Format',
    group: 1,
    when: 'editor',
    also: 'strike',
  },
  'format.sub': { label: 'Subscript', key: 'Mod+=', menu: 'Format', group: 1, when: 'editor' },
  'format.sup': { label: 'Superscript', key: 'Mod+Shift+=', menu: 'Format', group: 1, when: 'editor' },
  'format.link': {
    label: 'Link…',
    key: 'Mod+K',
    menu: 'Format',
    group: 2,
    when: 'editor',
    also: 'hyperlink url',
  },
  'format.clear': {
    label: 'Clear formatting',
    key: 'Mod+\\',
    menu: 'Format',
    group: 2,
    when: 'editor',
    also: 'remove plain',
  },
  'block.paragraph': {
    label: 'Paragraph',
    key: 'Mod+Alt+0',
    menu: 'Format',
    group: 3,
    when: 'editor',
    also: 'text body',
  },
  'block.subhead': {
    label: 'Subhead',
    key: 'Mod+Alt+2',
    menu: 'Format',
    group: 3,
    when: 'editor',
    also: 'heading section crosshead',
  },
  'block.quote': {
    label: 'Block quote',
    key: 'Mod+Shift+9',
    menu: 'Format',
    group: 3,
    when: 'editor',
    also: 'quotation',
  },
  'block.pullquote': { label: 'Pull quote', key: 'Mod+Shift+0', menu: 'Format', group: 3, when: 'editor' },
  'block.bullets': {
    label: 'Bulleted list',
    key: 'Mod+Shift+8',
    menu: 'Format',
    group: 3,
    when: 'editor',
    also: 'unordered',
  },
  'block.numbers': {
    label: 'Numbered list',
    key: 'Mod+Shift+7',
    menu: 'Format',
    group: 3,
    when: 'editor',
    also: 'ordered',
  },
  'block.note': {
    label: 'Editor’s note',
    key: 'Mod+Alt+N',
    menu: 'Format',
    group: 3,
    when: 'editor',
    also: 'for editors only comment',
  },
  'block.indent': { label: 'Indent list item', key: 'Mod+]', menu: 'Format', group: 4, when: 'editor' },
  'block.outdent': { label: 'Outdent list item', key: 'Mod+[', menu: 'Format', group: 4, when: 'editor' },

  'insert.dateline': {
    label: 'Dateline…',
    key: 'Mod+Shift+D',
    menu: 'Insert',
    group: 1,
    when: 'story',
    also: 'place date agency',
  },
  'insert.lead': {
    label: 'Lead photo…',
    key: 'Mod+Shift+L',
    menu: 'Insert',
    group: 1,
    when: 'story',
    also: 'picture image',
  },
  'insert.photo': {
    label: 'Photo…',
    key: 'Mod+Shift+I',
    menu: 'Insert',
    group: 1,
    when: 'editor',
    also: 'picture image',
  },
  'insert.table': { label: 'Table', key: 'Mod+Alt+T', menu: 'Insert', group: 1, when: 'editor' },
  'insert.rule': {
    label: 'Rule',
    key: 'Mod+Shift+-',
    menu: 'Insert',
    group: 1,
    when: 'editor',
    also: 'line separator',
  },
  'table.rowBelow': {
    label: 'Table row below',
    key: 'Mod+Alt+Down',
    menu: 'Insert',
    group: 2,
    when: 'editor',
  },
  'table.columnRight': {
    label: 'Table column to the right',
    key: 'Mod+Alt+Right',
    menu: 'Insert',
    group: 2,
    when: 'editor',
  },
  'table.deleteRow': {
    label: 'Delete table row',
    key: 'Mod+Alt+Shift+Down',
    menu: 'Insert',
    group: 2,
    when: 'editor',
  },
  'table.deleteColumn': {
    label: 'Delete table column',
    key: 'Mod+Alt+Shift+Right',
    menu: 'Insert',
    group: 2,
    when: 'editor',
  },

  'story.duplicate': {
    label: 'Duplicate',
    key: 'Mod+Shift+N',
    menu: 'Story',
    group: 1,
    when: 'story',
    also: 'copy',
  },
  'story.followUp': {
    label: 'New lead, update or correction…',
    key: 'Mod+Alt+U',
    menu: 'Story',
    group: 1,
    when: 'story',
    also: 'follow up 1st 2nd lead next sending writethru corrective',
  },
  'story.nextTake': {
    label: 'Next take',
    key: 'Mod+Alt+Shift+T',
    menu: 'Story',
    group: 1,
    when: 'story',
    also: 'add more running',
  },
  'story.splitTakes': {
    label: 'Split into takes…',
    key: 'Mod+Alt+Shift+K',
    menu: 'Story',
    group: 1,
    when: 'story',
    also: 'add more length',
  },
  'story.sendUpdate': {
    label: 'Send update…',
    key: 'Mod+Alt+Shift+U',
    menu: 'Story',
    group: 3,
    when: 'story',
    also: 'file again destinations writethru',
  },
  'story.sendCorrection': {
    label: 'Send correction…',
    key: 'Mod+Alt+Shift+C',
    menu: 'Story',
    group: 3,
    when: 'story',
    also: 'file again destinations corrects mistake',
  },
  'story.kill': {
    label: 'Kill story…',
    key: 'Mod+Alt+Shift+X',
    menu: 'Story',
    group: 3,
    when: 'story',
    also: 'cancel withdraw retract notice destinations',
  },
  'story.spike': {
    label: 'Spike',
    key: 'Mod+Shift+K',
    menu: 'Story',
    group: 2,
    when: 'story',
    also: 'trash delete',
  },
  'story.restore': {
    label: 'Restore from the spike',
    key: 'Mod+Shift+R',
    menu: 'Story',
    group: 2,
    when: 'story',
    also: 'unspike',
  },
  'story.remove': {
    label: 'Delete for good…',
    key: 'Mod+Shift+Delete',
    menu: 'Story',
    group: 2,
    when: 'story',
  },

  'wire.draft': {
    label: 'Make a draft of the wire',
    key: 'Mod+D',
    menu: 'Story',
    group: 3,
    when: 'wire',
    also: 'fetch take pick up incoming agency copy',
  },
  'wire.read': {
    label: 'Mark wire read or unread',
    key: 'Mod+Shift+U',
    menu: 'Story',
    group: 3,
    when: 'wire',
  },

  'view.list': {
    label: 'Show or hide the list',
    key: 'Mod+Alt+1',
    menu: 'View',
    group: 1,
    when: 'always',
    also: 'sidebar library',
  },
  'view.inspector': {
    label: 'Show or hide the inspector',
    key: 'Mod+Alt+3',
    menu: 'View',
    group: 1,
    when: 'always',
    also: 'metadata panel',
  },
  'view.focus': {
    label: 'Only the story',
    key: 'Mod+Shift+F11',
    menu: 'View',
    group: 1,
    when: 'story',
    also: 'focus distraction free',
  },
  'view.light': {
    label: 'Light',
    key: 'Mod+Alt+Shift+1',
    menu: 'View',
    group: 2,
    when: 'always',
    also: 'theme',
  },
  'view.dark': {
    label: 'Dark',
    key: 'Mod+Alt+Shift+2',
    menu: 'View',
    group: 2,
    when: 'always',
    also: 'theme',
  },
  'view.system': {
    label: 'As the system',
    key: 'Mod+Alt+Shift+3',
    menu: 'View',
    group: 2,
    when: 'always',
    also: 'theme',
  },
  'view.zoomIn': { label: 'Larger', key: 'Mod+Plus', menu: 'View', group: 3, when: 'always', role: 'zoomIn' },
  'view.zoomOut': { label: 'Smaller', key: 'Mod+-', menu: 'View', group: 3, when: 'always', role: 'zoomOut' },
  'view.zoomReset': {
    label: 'Actual size',
    key: 'Mod+0',
    menu: 'View',
    group: 3,
    when: 'always',
    role: 'resetZoom',
  },
  'view.fullScreen': {
    label: 'Full screen',
    key: 'F11',
    macKey: 'Ctrl+Cmd+F',
    menu: 'View',
    group: 3,
    when: 'always',
    role: 'togglefullscreen',
  },

  'palette.open': {
    label: 'Find a command…',
    key: 'Mod+Shift+P',
    menu: 'Go',
    group: 1,
    when: 'always',
    also: 'palette',
  },
  'library.search': {
    label: 'Search all stories',
    key: 'Mod+Shift+F',
    menu: 'Go',
    group: 1,
    when: 'always',
    also: 'find',
  },
  'library.photos': {
    label: 'Photos of all stories…',
    key: 'Mod+Shift+M',
    menu: 'Go',
    group: 1,
    when: 'always',
    also: 'pictures images media library thumbnails contact sheet missing credit replace',
  },
  'go.list': { label: 'Go to the list', key: 'Mod+1', menu: 'Go', group: 2, when: 'always' },
  'go.wires': {
    label: 'Go to the wires',
    key: 'Mod+4',
    menu: 'Go',
    group: 2,
    when: 'always',
    also: 'incoming agency copy feed watched folder',
  },
  'go.story': { label: 'Go to the text', key: 'Mod+2', menu: 'Go', group: 2, when: 'story' },
  'go.inspector': { label: 'Go to the inspector', key: 'Mod+3', menu: 'Go', group: 2, when: 'story' },
  'go.headline': { label: 'Go to the headline', key: 'Mod+Shift+H', menu: 'Go', group: 2, when: 'story' },
  'go.embargo': {
    label: 'Go to the embargo',
    key: null,
    menu: 'Go',
    group: 2,
    when: 'story',
    also: 'hold until release time',
  },
  'go.nextPane': { label: 'Next pane', key: 'F6', menu: 'Go', group: 2, when: 'always' },
  'go.previousPane': { label: 'Previous pane', key: 'Shift+F6', menu: 'Go', group: 2, when: 'always' },
  'go.outline': {
    label: 'Jump to a subhead…',
    key: 'Mod+Shift+O',
    menu: 'Go',
    group: 3,
    when: 'story',
    also: 'outline',
  },
  'go.quotes': {
    label: 'Quotes and who said them…',
    key: 'Mod+Alt+Q',
    menu: 'Go',
    group: 3,
    when: 'story',
    also: 'quotations speakers attribution lawyer',
  },
  'tab.next': { label: 'Next story', key: 'Ctrl+Tab', menu: 'Go', group: 4, when: 'story' },
  'tab.previous': { label: 'Previous story', key: 'Ctrl+Shift+Tab', menu: 'Go', group: 4, when: 'story' },

  'help.keyboard': {
    label: 'Keyboard',
    key: 'F1',
    menu: 'Help',
    group: 1,
    when: 'always',
    also: 'shortcuts keys',
  },
  'help.about': { label: 'About Dateline', key: 'Shift+F1', menu: 'Help', group: 2, when: 'always' },
} as const satisfies Readonly<Record<string, Command>>;

/** The id of a command. */
export type CommandId = keyof typeof COMMANDS;

/** All command ids in the order of the menus. */
export const COMMAND_IDS: readonly CommandId[] = Object.keys(COMMANDS).filter(isCommandId);

/** Whether a text is the id of a command. */
export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(COMMANDS, id);
}

/** The command of an id. */
export function commandOf(id: CommandId): Command {
  return COMMANDS[id];
}

/** The key of a command on a platform, in Electron's spelling, or null. */
export function keyOf(id: CommandId, mac: boolean): string | null {
  const command = commandOf(id);
  return (mac ? command.macKey : undefined) ?? command.key;
}
