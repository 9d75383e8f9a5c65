import { isSideways, uprightMatrix, WHOLE } from '../../shared/photo/orientation';
import type { Crop } from '../../shared/story/photo';
import type { Writable } from './writable';

// Runs beside the window: decoding a large picture takes longer than a frame.

/** A picture to be drawn anew. */
export interface Drawing {
  id: number;
  address: string;
  /** The part that is drawn; null for the whole. */
  crop: Crop | null;
  /** Pixels of the longer edge at most; null for as many as the picture has. */
  edge: number | null;
  type: Writable;
  /** From 0 to 1, where the type loses anything. */
  quality: number;
}

/** The picture as it was drawn; null where it could not be. */
export interface Drawn {
  id: number;
  bytes: Uint8Array<ArrayBuffer> | null;
}

addEventListener('message', ({ data }: MessageEvent<Drawing>) => {
  void draw(data)
    .catch(() => null)
    .then((bytes) => postMessage({ id: data.id, bytes } satisfies Drawn));
});

/** Draws the part of a picture that is shown, turned as its file says. */
async function draw({ address, crop, edge, type, quality }: Drawing): Promise<Drawn['bytes']> {
  const response = await fetch(`${address}?draw`);
  if (!response.ok) return null;
  const turn = Number(response.headers.get('x-orientation') ?? 1);
  const whole = await createImageBitmap(await response.blob(), { imageOrientation: 'from-image' });
  const [wide, high] = isSideways(turn) ? [whole.height, whole.width] : [whole.width, whole.height];
  const part = crop ?? WHOLE;
  const width = Math.max(1, Math.round(wide * part.width));
  const height = Math.max(1, Math.round(high * part.height));
  const scale = edge === null ? 1 : Math.min(1, edge / Math.max(width, height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.imageSmoothingQuality = 'high';
  pen.scale(canvas.width / width, canvas.height / height);
  pen.translate(-Math.round(wide * part.x), -Math.round(high * part.y));
  pen.transform(...uprightMatrix(turn, whole.width, whole.height));
  pen.drawImage(whole, 0, 0);
  whole.close();
  const blob = await canvas.convertToBlob({ type, quality });
  return new Uint8Array(await blob.arrayBuffer());
}
