import { useEffect, useRef, useState } from 'react';

/** A pause in typing this long (ms) is worth keeping what was typed. */
const PAUSE_MS = 300;

/** A setting as it is typed. */
export interface TypedSetting {
  text: string;
  type: (text: string) => void;
  /** Keeps what was typed now. */
  settle: () => Promise<void>;
}

/**
 * A text of the settings: shown as it is typed, kept after a pause of some milliseconds (null: not before), when the
 * field is left, and when it goes away.
 */
export function useTypedSetting(
  value: string,
  keep: (text: string) => unknown,
  { pause = PAUSE_MS }: { pause?: number | null } = {},
): TypedSetting {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> | undefined } | null>(null);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });

  const settle = async (): Promise<void> => {
    const last = waiting.current;
    if (last === null) return;
    clearTimeout(last.timer);
    waiting.current = null;
    await latest.current(last.text);
    // A key that came meanwhile waits for its own turn.
    setTyped((now) => (now === last.text ? null : now));
  };
  const settleNow = useRef(settle);
  useEffect(() => {
    settleNow.current = settle;
  });
  useEffect(() => () => void settleNow.current(), []);

  return {
    text: typed ?? value,
    type(text) {
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      const timer = pause === null ? undefined : setTimeout(() => void settleNow.current(), pause);
      waiting.current = { text, timer };
      setTyped(text);
    },
    settle,
  };
}
