import { useEffect, useState } from 'react';

/** The present (ms since the epoch), renewed at every full minute: for what is said relative to now. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (Date.now() % 60_000));
    return () => {
      clearTimeout(timer);
    };
  }, [now]);
  return now;
}
