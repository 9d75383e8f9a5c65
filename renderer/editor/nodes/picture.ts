import type { PhotoFacts } from './photo';

/** The address under which the window shows a kept picture. */
export function mediaAddress(hash: string): string {
  return `app://dateline/media/${hash}`;
}

/** Draws the picture of a photo into its frame, or says that the picture is not here and where it was. */
export function drawPicture(frame: HTMLElement, { media, origin }: PhotoFacts): void {
  const document = frame.ownerDocument;
  if (media === null) {
    const missing = document.createElement('div');
    missing.className = 'photo-missing';
    missing.textContent = origin === '' ? 'No picture yet' : `Picture not kept: ${shortened(origin)}`;
    frame.replaceChildren(missing);
    return;
  }
  const image = document.createElement('img');
  image.src = mediaAddress(media.hash);
  image.alt = '';
  image.draggable = false;
  image.decoding = 'async';
  if (media.width > 0 && media.height > 0) {
    image.width = media.width;
    image.height = media.height;
  }
  frame.replaceChildren(image);
}

function shortened(origin: string): string {
  return origin.length > 80 ? `${origin.slice(0, 79)}…` : origin;
}
