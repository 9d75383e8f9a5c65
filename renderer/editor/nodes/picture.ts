import type { PhotoFacts } from './photo';

/** The address under which the window shows a kept picture. */
export function mediaAddress(hash: string): string {
  return `app://dateline/media/${hash}`;
}

/** What stands in the place of a picture that was kept and cannot be shown. */
export const PICTURE_GONE =
  'This picture is missing: its file was moved, deleted or damaged. Put it in again.';

/** What draws a picture again that is missing, by its hash. */
const missing = new Map<string, Set<() => void>>();

/** A picture that was missing is kept again: it is drawn wherever it stands. */
export function pictureCame(hash: string): void {
  const drawings = missing.get(hash) ?? [];
  missing.delete(hash);
  for (const draw of drawings) draw();
}

/** Draws the picture of a photo into its frame, or says that the picture is not here and where it was. */
export function drawPicture(frame: HTMLElement, facts: PhotoFacts): void {
  const { media, origin, crop } = facts;
  if (media === null) {
    sayMissing(frame, origin === '' ? 'No picture yet' : `Picture not kept: ${shortened(origin)}`);
    return;
  }
  const image = frame.ownerDocument.createElement('img');
  image.addEventListener('error', () => {
    if (!frame.contains(image)) return;
    const said = sayMissing(frame, PICTURE_GONE);
    const again = missing.get(media.hash) ?? new Set();
    missing.set(
      media.hash,
      again.add(() => {
        if (frame.contains(said)) drawPicture(frame, facts);
      }),
    );
  });
  image.src = mediaAddress(media.hash);
  image.alt = '';
  image.draggable = false;
  image.decoding = 'async';
  if (media.width > 0 && media.height > 0) {
    image.width = media.width;
    image.height = media.height;
  }
  if (crop === null) {
    frame.replaceChildren(image);
    return;
  }
  // The whole picture stands behind a window of the size of its part.
  const view = frame.ownerDocument.createElement('div');
  view.className = 'photo-crop';
  view.style.aspectRatio = `${crop.width * media.width} / ${crop.height * media.height}`;
  image.style.width = `${100 / crop.width}%`;
  image.style.height = `${100 / crop.height}%`;
  image.style.left = `${(-100 * crop.x) / crop.width}%`;
  image.style.top = `${(-100 * crop.y) / crop.height}%`;
  view.append(image);
  frame.replaceChildren(view);
}

function sayMissing(frame: HTMLElement, words: string): HTMLElement {
  const said = frame.ownerDocument.createElement('div');
  said.className = 'photo-missing';
  said.textContent = words;
  frame.replaceChildren(said);
  return said;
}

function shortened(origin: string): string {
  return origin.length > 80 ? `${origin.slice(0, 79)}…` : origin;
}
