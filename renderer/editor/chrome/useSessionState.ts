import { useCallback, useSyncExternalStore } from 'react';
import type { EditorSession } from '../types';

/**
 * What `look` sees of a session, looked at again after every change that a toolbar shows. `look` gives a text or
 * a number, so that a look that sees the same draws nothing.
 */
export function useSessionState<T extends string | number | boolean | null>(
  session: EditorSession,
  look: (session: EditorSession) => T,
): T {
  const subscribe = useCallback((listener: () => void) => session.onState(listener), [session]);
  return useSyncExternalStore(subscribe, () => look(session));
}
