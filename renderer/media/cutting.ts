import { bridge } from '../bridge';
import { mediaAddress } from '../editor/nodes/picture';
import type { Cut, Cutting } from './cutter';

/** Milliseconds the worker is kept for the next picture. */
const IDLE = 30_000;

/** Cuts pictures for exports, beside the window, when it is asked to. */
export function answerCuts(): void {
  let worker: Worker | null = null;
  let idle: number | undefined;
  const start = (): Worker => {
    const started = new Worker(new URL('./cutter.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data: { id, bytes } }: MessageEvent<Cutting>) => {
      void bridge.request('media.cut', { id, bytes: bytes === null ? null : new Uint8Array(bytes) });
      window.clearTimeout(idle);
      idle = window.setTimeout(() => {
        worker?.terminate();
        worker = null;
      }, IDLE);
    });
    return started;
  };
  bridge.on('media.cut', ({ id, media, crop }) => {
    window.clearTimeout(idle);
    worker ??= start();
    const job: Cut = { id, address: mediaAddress(media.hash), type: media.type, crop };
    worker.postMessage(job);
  });
}
