import { useEffect, useRef } from 'react';
import { isCommandId, type CommandId } from '../../shared/commands';
import { provideCommands, type Handler, type Handlers } from './commands';

/** Takes on commands while the component is on the page; which ones is fixed, what they do may change. */
export function useCommands(handlers: Handlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const of = (id: CommandId): Handler | null => {
      const given = latest.current[id];
      return given === undefined ? null : typeof given === 'function' ? { run: given } : given;
    };
    const provided: Handlers = {};
    for (const id of Object.keys(latest.current).filter(isCommandId))
      provided[id] = {
        run: () => of(id)?.run(),
        can: () => {
          const handler = of(id);
          return handler !== null && (handler.can?.() ?? true);
        },
      };
    return provideCommands(provided);
  }, []);
}
