import { useEffect, useState } from 'react';
import type { EditorSession } from '../editor/types';

/** Rest after a change before what takes long is read again, in milliseconds. */
const REST = 300;

/**
 * Something of what is written that takes too long to be read at every key: read anew once writing rests, and drawn
 * again only when it has become something else. `read` must be the same function from one drawing to the next.
 */
export function useSettled<T>(session: EditorSession, read: (session: EditorSession) => T): T {
  const [kept, setKept] = useState(() => ({ read, value: read(session) }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = (): void => {
      timer = null;
      const value = read(session);
      setKept((before) =>
        before.read === read && JSON.stringify(before.value) === JSON.stringify(value)
          ? before
          : { read, value },
      );
    };
    look();
    const stop = session.onChange(() => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(look, REST);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [session, read]);
  return kept.value;
}
