import type { Drawing, Drawn } from './draw-worker';

/** Milliseconds the worker is kept for the next picture. */
const IDLE = 30_000;

let worker: Worker | null = null;
let idle: number | undefined;
let last = 0;
const waiting = new Map<number, (bytes: Drawn['bytes']) => void>();

/** Draws a picture anew, beside the window; null where it cannot be. */
export function draw(drawing: Omit<Drawing, 'id'>): Promise<Drawn['bytes']> {
  return new Promise((resolve) => {
    window.clearTimeout(idle);
    worker ??= start();
    last += 1;
    waiting.set(last, resolve);
    worker.postMessage({ ...drawing, id: last } satisfies Drawing);
  });
}

function start(): Worker {
  const started = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, bytes } }: MessageEvent<Drawn>) => {
    waiting.get(id)?.(bytes);
    waiting.delete(id);
    window.clearTimeout(idle);
    if (waiting.size === 0) idle = window.setTimeout(end, IDLE);
  });
  // A picture that takes more memory than there is takes the worker with it, and all that wait for it.
  started.addEventListener('error', end);
  return started;
}

function end(): void {
  worker?.terminate();
  worker = null;
  for (const give of waiting.values()) give(null);
  waiting.clear();
}
