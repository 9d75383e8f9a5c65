import { Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMAND_IDS, commandOf, keyOf, type CommandId } from '../shared/commands';
import { MENUS, type MenuName } from '../shared/commands/command';

/** Sets the application menu from the one command table; what is chosen is handed to `run`. */
export function setMenu(mac: boolean, run: (id: CommandId) => void): void {
  const template = MENUS.map((name) => ({ label: name, submenu: entries(name, mac, run) }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function entries(menu: MenuName, mac: boolean, run: (id: CommandId) => void): MenuItemConstructorOptions[] {
  const ids = COMMAND_IDS.filter((id) => commandOf(id).menu === menu);
  const groups = [...new Set(ids.map((id) => commandOf(id).group))];
  return groups.flatMap((group, index) => {
    const items = ids.filter((id) => commandOf(id).group === group).map((id) => entry(id, mac, run));
    const line: MenuItemConstructorOptions[] = index === 0 ? [] : [{ type: 'separator' }];
    return [...line, ...items];
  });
}

function entry(id: CommandId, mac: boolean, run: (id: CommandId) => void): MenuItemConstructorOptions {
  const { label, role } = commandOf(id);
  const key = keyOf(id, mac);
  const accelerator = key === null ? {} : { accelerator: key.replace('Mod', 'CmdOrCtrl') };
  if (role !== undefined) return { label, role, ...accelerator };
  // The window's own listener acts on keys (it knows where the caret is); the menu only shows them.
  return { label, click: () => run(id), registerAccelerator: false, ...accelerator };
}
