import { useEffect, useState } from 'react';
import type { PreflightReport } from '../../shared/ipc/exchange';
import type { Failure } from '../../shared/ipc/result';
import { newId } from '../../shared/story/ids';
import { bridge } from '../bridge';

/** How far the look at the stories is. */
export type PreflightState =
  | { at: 'looking'; done: number; total: number }
  | { at: 'failed'; failure: Failure }
  | { at: 'done'; report: PreflightReport };

/** Looks at stories before they go out; leaving the dialog stops it. The stories stay the same. */
export function usePreflight(stories: readonly string[]): PreflightState {
  const [state, setState] = useState<PreflightState>({ at: 'looking', done: 0, total: stories.length });
  useEffect(() => {
    const job = newId();
    let isCurrent = true;
    const unsubscribe = bridge.on('export.progress', (progress) => {
      if (progress.job === job && isCurrent)
        setState({ at: 'looking', done: progress.done, total: progress.total });
    });
    void bridge.request('export.preflight', { job, stories: [...stories] }).then((looked) => {
      if (!isCurrent) return;
      setState(looked.ok ? { at: 'done', report: looked.value } : { at: 'failed', failure: looked.error });
    });
    return () => {
      isCurrent = false;
      unsubscribe();
      void bridge.request('export.cancel', { job });
    };
  }, [stories]);
  return state;
}
