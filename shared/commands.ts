import { APPLICATION_COMMANDS } from './commands/application';
import { MENUS, type Command } from './commands/command';
import { STORIES } from './commands/stories';
import { WRITING } from './commands/writing';

/**
 * Every command of Dateline. A command is declared in one of these tables and nowhere else; the window's
 * handlers are checked against them.
 */
export const COMMANDS = { ...APPLICATION_COMMANDS, ...STORIES, ...WRITING } as const satisfies Readonly<
  Record<string, Command>
>;

/** The id of a command. */
export type CommandId = keyof typeof COMMANDS;

/** All command ids in the order of the menus. */
export const COMMAND_IDS: readonly CommandId[] = Object.keys(COMMANDS)
  .filter(isCommandId)
  .sort((one, other) => MENUS.indexOf(COMMANDS[one].menu) - MENUS.indexOf(COMMANDS[other].menu));

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
