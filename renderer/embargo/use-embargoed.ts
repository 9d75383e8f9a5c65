import { useEffect, useState } from 'react';
import type { EmbargoedStory } from '../../shared/ipc/exchange';
import { bridge } from '../bridge';
import { say } from '../ui/toasts';
import { useHolding } from './holds';

const NONE: readonly EmbargoedStory[] = [];

/**
 * Those of some stories, or of all (null), whose embargo holds, as the library knows it; null until it has answered.
 * One whose embargo passes meanwhile is no longer among them.
 */
export function useEmbargoed(stories: readonly string[] | null): readonly EmbargoedStory[] | null {
  const [known, setKnown] = useState<readonly EmbargoedStory[] | null>(null);
  const key = stories?.join(' ') ?? null;
  useEffect(() => {
    let isCurrent = true;
    void bridge
      .request('export.embargoed', { stories: key === null ? null : key.split(' ') })
      .then((answer) => {
        if (!isCurrent) return;
        if (answer.ok) setKnown(answer.value);
        else say(answer.error);
      });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const holding = useHolding(known ?? NONE);
  return known === null ? null : holding;
}
