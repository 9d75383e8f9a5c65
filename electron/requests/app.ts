import type { CommandId } from '../../shared/commands';
import { isCommandId } from '../../shared/commands';
import type { AppInfo } from '../../shared/ipc/library';
import { fail, ok } from '../../shared/ipc/result';
import type { Handlers } from '../ipc';
import type { Library } from '../services/library';

/** What the requests about the application itself need. */
export interface AppNeeds {
  library: Library;
  info: () => Omit<AppInfo, 'store'>;
  openOutside: (href: string) => boolean;
  showFile: (path: string) => void;
  listening: () => void;
  flushed: () => void;
  role: (command: CommandId) => boolean;
  /** Has the window save everything, and draws it anew after the library has become another one. */
  flush: () => Promise<boolean>;
  redraw: () => void;
}

type AppRequests = Pick<Handlers, Extract<keyof Handlers, `app.${string}` | `backups.${string}`>>;

/** Answers the requests about the application and its backups. */
export function appRequests(needs: AppNeeds): AppRequests {
  const { library } = needs;
  return {
    'app.info': () => ok({ ...needs.info(), store: library.state() }),
    'app.open': () => ok(library.open()),
    'app.unlock': ({ passphrase }) => library.unlock(passphrase),
    'app.setPassphrase': ({ passphrase }) => library.setPassphrase(passphrase),
    'app.openLink': ({ href }) => (needs.openOutside(href) ? ok(null) : fail('link.refused', { href })),
    'app.showFile': ({ path }) => {
      needs.showFile(path);
      return ok(null);
    },
    'app.listening': () => {
      needs.listening();
      return ok(null);
    },
    'app.flushed': () => {
      needs.flushed();
      return ok(null);
    },
    'app.role': ({ command }) =>
      isCommandId(command) && needs.role(command) ? ok(null) : fail('command.unknown', { command }),
    'backups.list': () => ok(library.backups()),
    'backups.make': () => library.use(({ backups }) => backups.makeNow()),
    'backups.startAnew': () => {
      const begun = library.startAnew();
      if (begun.ok) needs.redraw();
      return begun;
    },
    'backups.restore': async ({ name }) => {
      if (library.state().state === 'open' && !(await needs.flush())) return fail('store.unsaved');
      const restored = await library.restore(name);
      needs.redraw();
      return restored;
    },
  };
}
