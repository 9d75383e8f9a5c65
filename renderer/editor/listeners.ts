/** A set of listeners that can be told something. */
export interface Listeners<T> {
  /** Adds a listener; the function returned takes it away. */
  add: (listener: (value: T) => void) => () => void;
  tell: (value: T) => void;
  clear: () => void;
}

/** No listeners yet. */
export function makeListeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      const own = (value: T): void => listener(value);
      all.add(own);
      return () => {
        all.delete(own);
      };
    },
    tell: (value) => {
      for (const listener of [...all]) listener(value);
    },
    clear: () => all.clear(),
  };
}
