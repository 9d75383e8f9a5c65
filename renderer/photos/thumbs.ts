import { useEffect, useState } from 'react';
import { THUMB_EDGE } from '../../shared/ipc/photos';
import { bridge } from '../bridge';
import { mediaAddress } from '../editor/nodes/picture';
import { draw } from '../media/drawing';

/** Enough for a picture that is looked at to be recognised. */
const QUALITY = 0.8;

/** The small pictures this window has made, or tried to; those made before, the main process knows. */
const made = new Map<string, 'made' | 'failed'>();

/** Those that wait to be made, the one seen last at the end: it is made first. */
const wanted = new Map<string, Set<() => void>>();

let isDrawing = false;

/** The address of the small picture of a kept one; made where there is none yet. Null until then, or for ever. */
export function useThumb(hash: string, isThere: boolean): string | null {
  const [, redraw] = useState(0);
  const has = isThere || made.get(hash) === 'made';
  useEffect(() => {
    if (has) return;
    return want(hash, () => redraw((count) => count + 1));
  }, [hash, has]);
  return has ? `app://dateline/thumbs/${hash}` : null;
}

/** A picture that was missing is here again: its small one can be tried anew. */
export function tryThumbAgain(hash: string): void {
  if (made.get(hash) === 'failed') made.delete(hash);
}

/** Asks for a small picture; the function returned calls it off, where nobody else waits for it. */
function want(hash: string, tell: () => void): () => void {
  if (made.has(hash)) return () => undefined;
  const waiting = wanted.get(hash) ?? new Set();
  wanted.delete(hash);
  wanted.set(hash, waiting.add(tell));
  if (!isDrawing) void drawAll();
  return () => {
    waiting.delete(tell);
    if (waiting.size === 0 && wanted.get(hash) === waiting) wanted.delete(hash);
  };
}

/** One after the other: a large picture takes much memory while it is drawn. */
async function drawAll(): Promise<void> {
  isDrawing = true;
  for (let next = lastOf(wanted); next !== null; next = lastOf(wanted)) {
    const [hash, waiting] = next;
    wanted.delete(hash);
    made.set(hash, (await makeThumb(hash)) ? 'made' : 'failed');
    for (const tell of waiting) tell();
  }
  isDrawing = false;
}

async function makeThumb(hash: string): Promise<boolean> {
  const drawing = { address: mediaAddress(hash), crop: null, edge: THUMB_EDGE };
  const bytes = await draw({ ...drawing, type: 'image/webp', quality: QUALITY });
  if (bytes === null) return false;
  const kept = await bridge.request('photos.keepThumb', { hash, bytes });
  return kept.ok;
}

function lastOf<K, V>(map: ReadonlyMap<K, V>): [K, V] | null {
  return [...map].at(-1) ?? null;
}
