import { useEffect, useState } from 'react';
import type { FoundPlace } from '../../shared/ipc/places';
import { bridge } from '../bridge';

/** So many are proposed at most. */
const LIMIT = 8;

const NONE: readonly FoundPlace[] = [];

/** The places a text begins to name, as the gazetteer answers; those of the text before until it has. */
export function usePlaces(text: string, language: string): readonly FoundPlace[] {
  const [found, setFound] = useState<readonly FoundPlace[]>(NONE);
  useEffect(() => {
    let isCurrent = true;
    if (text === '') return;
    void bridge
      .request('places.find', { text: text.slice(0, 200), language, limit: LIMIT })
      .then((answer) => {
        // Without a gazetteer places are typed as before.
        if (isCurrent) setFound(answer.ok ? answer.value : NONE);
      });
    return () => {
      isCurrent = false;
    };
  }, [text, language]);
  return text === '' ? NONE : found;
}
