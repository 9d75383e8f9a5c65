import { workerDesk } from './worker-desk';

/** The one desk of this window; its worker is started by the first question. */
export const proofDesk = workerDesk(
  () => new Worker(new URL('./proofing-worker.ts', import.meta.url), { type: 'module', name: 'proofing' }),
);
