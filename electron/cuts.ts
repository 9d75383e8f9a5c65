import { randomUUID } from 'node:crypto';
import type { Crop, Media } from '../shared/story/photo';
import type { Send } from './ipc';

/** Has the window cut pictures: only a window can draw. */
export interface Cuts {
  /** The picture as it is cut, upright and without facts; null where the window does not answer in time. */
  ask: (media: Media, crop: Crop) => Promise<Uint8Array | null>;
  /** The window's answer. */
  answer: (id: string, bytes: Uint8Array | null) => void;
}

/** Milliseconds the window has for a picture. */
const PATIENCE_MS = 20_000;

/** The asking and answering between exporting and drawing. */
export function createCuts(send: Send): Cuts {
  const waiting = new Map<string, (bytes: Uint8Array | null) => void>();
  return {
    ask: (media, crop) =>
      new Promise((resolve) => {
        const id = randomUUID();
        const timer = setTimeout(() => waiting.get(id)?.(null), PATIENCE_MS);
        waiting.set(id, (bytes) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(bytes);
        });
        send('media.cut', { id, media, crop });
      }),
    answer: (id, bytes) => waiting.get(id)?.(bytes),
  };
}
