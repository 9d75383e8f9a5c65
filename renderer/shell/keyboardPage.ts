import { COMMAND_IDS, commandOf, keyOf } from '../../shared/commands';
import { MENUS } from '../../shared/commands/command';
import { keyText } from '../ui/keys';

/** The keys of one menu. */
export interface KeySection {
  menu: string;
  rows: { label: string; keys: string }[];
}

/** Every command with a key, menu by menu in their order; `keys` is in the spelling of the command table. */
export function keySections(mac: boolean): KeySection[] {
  return MENUS.map((menu) => ({
    menu,
    rows: COMMAND_IDS.flatMap((id) => {
      const { label, menu: own } = commandOf(id);
      const keys = keyOf(id, mac);
      return own === menu && keys !== null ? [{ label: label.replace(/…$/, ''), keys }] : [];
    }),
  })).filter(({ rows }) => rows.length > 0);
}

/** Keys that belong to a place rather than to a command. */
export const PLACE_KEYS: readonly { place: string; rows: { keys: string; does: string }[] }[] = [
  {
    place: 'In the list',
    rows: [
      { keys: 'Up, Down, Page Up, Page Down, Home, End', does: 'Move; with Shift choose several' },
      { keys: 'Enter', does: 'Open the story' },
      { keys: 'Space', does: 'Choose or leave out' },
      { keys: 'Delete', does: 'Spike (in “Spiked”: delete for good)' },
      { keys: 'A letter', does: 'Search for it' },
      { keys: 'Escape', does: 'Choose only one again, then back to the search' },
    ],
  },
  {
    place: 'In the wires',
    rows: [
      { keys: 'Up, Down, Page Up, Page Down, Home, End', does: 'Go through the wires; each is shown' },
      { keys: 'Space, Shift+Space', does: 'Read on, then the next wire; back' },
      { keys: 'Enter', does: 'Make a draft, or open the one that was made' },
      { keys: 'A letter', does: 'Search for it' },
    ],
  },
  {
    place: 'In the search',
    rows: [
      { keys: 'Down', does: 'Into the list' },
      { keys: 'Enter', does: 'Open the first story found' },
      { keys: 'Escape', does: 'Clear the search' },
    ],
  },
  {
    place: 'In finding and replacing',
    rows: [
      { keys: 'Enter, Shift+Enter', does: 'The next, the one before; in “Replace with”: replace' },
      { keys: 'Ctrl+Enter', does: 'Replace all' },
      { keys: 'Escape', does: 'To what was found' },
    ],
  },
  {
    place: 'On the tabs',
    rows: [
      { keys: 'Left, Right, Home, End', does: 'Show another open story' },
      { keys: 'Delete', does: 'Close the story' },
    ],
  },
  {
    place: 'On the line between two panes',
    rows: [{ keys: 'Left, Right, Home, End', does: 'Make the pane wider or narrower' }],
  },
];

/** The page `docs/keyboard.md`, made from the table of commands. */
export function keyboardMarkdown(): string {
  const sections = keySections(false).map(({ menu, rows }) => {
    const mac = new Map(
      keySections(true)
        .find((one) => one.menu === menu)
        ?.rows.map((row) => [row.label, row.keys]),
    );
    const lines = rows.map(({ label, keys }) => {
      const onMac = keyText(mac.get(label) ?? keys, true);
      return `| ${label} | ${cell(keyText(keys, false))} | ${cell(onMac)} |`;
    });
    return [`## ${menu}`, '', '| Command | Windows, Linux | Mac |', '| --- | --- | --- |', ...lines, ''].join(
      '\n',
    );
  });
  const places = PLACE_KEYS.map(({ place, rows }) =>
    [
      `## ${place}`,
      '',
      '| Key | Does |',
      '| --- | --- |',
      ...rows.map(({ keys, does }) => `| ${keys} | ${does} |`),
      '',
    ].join('\n'),
  );
  const head = [
    '# Keyboard',
    '',
    'Every command with a key, menu by menu. This page is made from the table of commands (`shared/commands.ts`); in the application it is under Help › Keyboard (F1).',
    '',
  ];
  return [head.join('\n'), ...sections, ...places].join('\n');
}

function cell(keys: string): string {
  return `\`${keys}\``;
}
