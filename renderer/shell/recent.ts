import { isCommandId, type CommandId } from '../../shared/commands';

const KEY = 'recent-commands';
const MOST = 8;

/** The commands last chosen in the palette, the latest first. */
export function recentCommands(): CommandId[] {
  return (localStorage.getItem(KEY) ?? '').split(' ').filter(isCommandId);
}

/** Takes note of a command chosen in the palette. */
export function noteCommand(id: CommandId): void {
  const next = [id, ...recentCommands().filter((one) => one !== id)].slice(0, MOST);
  localStorage.setItem(KEY, next.join(' '));
}
