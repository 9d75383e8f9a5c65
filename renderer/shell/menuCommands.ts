import { commandOf, isCommandId } from '../../shared/commands';
import type { When } from '../../shared/commands/command';
import { bridge } from '../bridge';
import { canRun, runCommand } from '../state/commands';
import { tell } from '../ui/toasts';

const WHERE: Readonly<Record<When, string>> = {
  always: 'is not possible just now',
  story: 'needs an open story',
  editor: 'needs the caret in the text of a story',
  list: 'needs a story chosen in the list',
  wire: 'needs a wire that is read: choose one under “Wires”',
};

/** Carries out what was chosen in the menus; what does not apply now says why. */
export function listenToMenu(): void {
  bridge.on('command', ({ id }) => {
    if (!isCommandId(id)) return;
    if (canRun(id)) runCommand(id);
    else tell(`“${commandOf(id).label.replace('…', '')}” ${WHERE[commandOf(id).when]}.`, { name: 'not-now' });
  });
}
