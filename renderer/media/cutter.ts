import type { Crop, Media } from '../../shared/story/photo';

// Runs beside the window: decoding a large picture takes longer than a frame.

/** A picture to be cut. */
export interface Cut {
  id: string;
  address: string;
  type: Media['type'];
  crop: Crop;
}

/** The cut picture; null where it could not be drawn. */
export interface Cutting {
  id: string;
  bytes: Uint8Array | null;
}

/** What a canvas can write, nearest to what the picture is. */
const WRITTEN: Readonly<Record<Media['type'], string>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/webp': 'image/webp',
  'image/gif': 'image/png',
  'image/avif': 'image/jpeg',
};

/** As good as agencies send. */
const QUALITY = 0.92;

addEventListener('message', ({ data }: MessageEvent<Cut>) => {
  void cut(data)
    .catch(() => null)
    .then((bytes) => postMessage({ id: data.id, bytes } satisfies Cutting));
});

/** Draws the part of a picture that is shown, turned as its EXIF says. */
async function cut({ address, type, crop }: Cut): Promise<Uint8Array | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const whole = await createImageBitmap(await response.blob(), { imageOrientation: 'from-image' });
  const width = Math.max(1, Math.round(whole.width * crop.width));
  const height = Math.max(1, Math.round(whole.height * crop.height));
  const canvas = new OffscreenCanvas(width, height);
  const [left, top] = [Math.round(whole.width * crop.x), Math.round(whole.height * crop.y)];
  canvas.getContext('2d')?.drawImage(whole, left, top, width, height, 0, 0, width, height);
  whole.close();
  const blob = await canvas.convertToBlob({ type: WRITTEN[type], quality: QUALITY });
  return new Uint8Array(await blob.arrayBuffer());
}
