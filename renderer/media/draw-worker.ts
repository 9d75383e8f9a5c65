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
  const response = await fetch(address);
  if (!response.ok) return null;
  const whole = await createImageBitmap(await response.blob(), { imageOrientation: 'from-image' });
  const part = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const [left, top] = [Math.round(whole.width * part.x), Math.round(whole.height * part.y)];
  const width = Math.max(1, Math.round(whole.width * part.width));
  const height = Math.max(1, Math.round(whole.height * part.height));
  const scale = edge === null ? 1 : Math.min(1, edge / Math.max(width, height));
  const [drawnWidth, drawnHeight] = [width, height].map((size) => Math.max(1, Math.round(size * scale)));
  const canvas = new OffscreenCanvas(drawnWidth ?? 1, drawnHeight ?? 1);
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(whole, left, top, width, height, 0, 0, canvas.width, canvas.height);
  }
  whole.close();
  const blob = await canvas.convertToBlob({ type, quality });
  return new Uint8Array(await blob.arrayBuffer());
}
