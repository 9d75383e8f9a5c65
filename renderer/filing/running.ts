import { useEffect, useRef, useState } from 'react';
import type { ExportReport } from '../../shared/ipc/exchange';
import type { Result } from '../../shared/ipc/result';
import { newId } from '../../shared/story/ids';
import { bridge } from '../bridge';
import type { Phase } from './exporting';

/** A long export under way. */
export interface Running {
  phase: Phase;
  /** Starts a job; `total` is how many stories it is of. */
  start: (total: number, job: (id: string) => Promise<Result<ExportReport>>) => Promise<void>;
  /** Stops it after the story it is at. */
  stop: () => void;
  /** Back to choosing. */
  again: () => void;
}

/** Follows an export from its start to its report; leaving the dialog stops it. */
export function useExportRun(): Running {
  const [phase, setPhase] = useState<Phase>({ at: 'choosing', failure: null });
  const job = useRef<string | null>(null);

  useEffect(
    () =>
      bridge.on('export.progress', (progress) => {
        if (progress.job === job.current)
          setPhase({ at: 'running', job: progress.job, done: progress.done, total: progress.total });
      }),
    [],
  );

  const stop = (): void => {
    if (job.current !== null) void bridge.request('export.cancel', { job: job.current });
  };
  useEffect(() => stop, []);

  return {
    phase,
    async start(total, run) {
      const id = newId();
      job.current = id;
      setPhase({ at: 'running', job: id, done: 0, total });
      const report = await run(id);
      job.current = null;
      if (report.ok) setPhase({ at: 'done', report: report.value });
      else if (report.error.code === 'export.exists') setPhase({ at: 'existing', failure: report.error });
      else setPhase({ at: 'choosing', failure: report.error });
    },
    stop,
    again: () => setPhase({ at: 'choosing', failure: null }),
  };
}
