import { EMPTY_SESSION, SessionSchema, type Session } from '../../../shared/ipc/session';
import type { KeyValue } from './key-value';
import { fieldsIn, orElse } from './mend';

/** The session as it was kept; what is missing or damaged is the empty one's, tab by tab and field by field. */
export function readSession(store: KeyValue): Session {
  const kept = fieldsIn(store.get('session'));
  const { tabs, active, list, inspector } = SessionSchema.entries;
  const keptTabs: unknown[] = Array.isArray(kept['tabs']) ? kept['tabs'] : [];
  const open = keptTabs.flatMap((tab) => orElse(tabs, [tab], []));
  const shown = orElse(active, kept['active'], null);
  return {
    tabs: open,
    active: shown === null || open.some((tab) => tab.story === shown) ? shown : (open[0]?.story ?? null),
    list: orElse(list, kept['list'], EMPTY_SESSION.list),
    inspector: orElse(inspector, kept['inspector'], EMPTY_SESSION.inspector),
  };
}

/** Keeps the session. */
export function writeSession(store: KeyValue, session: Session): void {
  store.set('session', session);
}
