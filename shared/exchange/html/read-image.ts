import { emptyPhoto, type Photo } from '../../story/photo';
import { bytesOfBase64 } from '../base64';
import { MAX_PICTURE } from '../limits';
import { isPicture } from '../picture-kind';
import type { FoundImage } from '../types';
import { attribute, isElement, parentOf, type Element } from './read-dom';

/** What the address of a picture that stands in the file begins with. */
export const INLINE = 'inline:';

/** Pictures of so few bytes hold the place of one that is loaded late. */
const PLACEHOLDER = 100;
/** Pictures this small count visitors or fill space. */
const TINY = 2;

/** What an image element came to. */
export type ImageFound =
  | { kind: 'photo'; photo: Photo; image: FoundImage; small: boolean }
  /** A picture of a character: its text. */
  | { kind: 'text'; text: string }
  /** A file of this machine, or data that is no picture: why it is left out, and what it said. */
  | { kind: 'left-out'; why: 'local' | 'unreadable'; alt: string }
  | { kind: 'nothing' };

/** Reads an image element; nothing is fetched. `count` numbers the pictures that stand in the file. */
export function readImage(element: Element, count: number): ImageFound {
  const alt = (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  const size = sizeOf(element);
  if (isEmoji(element, alt)) return { kind: 'text', text: alt };
  if (size !== null && size.width <= TINY && size.height <= TINY) return { kind: 'nothing' };
  const src = addressOf(element);
  if (src === '') return alt === '' ? { kind: 'nothing' } : { kind: 'left-out', why: 'unreadable', alt };
  if (/^(?:file|blob|cid|chrome|about|webkit-fake-url|x-apple[a-z-]*):|^[a-z]:[\\/]|^\\\\/i.test(src))
    return { kind: 'left-out', why: 'local', alt };
  const small = size !== null && size.width <= 48 && size.height <= 48;
  if (!/^data:/i.test(src)) {
    if (/^(?:javascript|vbscript):/i.test(src)) return { kind: 'nothing' };
    return { kind: 'photo', photo: photoOf(src, alt), image: { origin: src, bytes: null }, small };
  }
  const bytes = pictureBytes(src);
  if (bytes !== null && bytes.length <= PLACEHOLDER) return { kind: 'nothing' };
  if (bytes === null) return { kind: 'left-out', why: 'unreadable', alt };
  const origin = `${INLINE}${count + 1}`;
  return { kind: 'photo', photo: photoOf(origin, alt), image: { origin, bytes }, small };
}

function photoOf(origin: string, alt: string): Photo {
  return { ...emptyPhoto(), origin, alt };
}

/** The bytes of a picture in a data: address (RFC 2397), by what they are rather than what they are said to be. */
export function pictureBytes(address: string): Uint8Array | null {
  const comma = address.indexOf(',');
  if (comma < 0 || !/;\s*base64\s*$/i.test(address.slice(0, Math.min(comma, 200)))) return null;
  if ((address.length - comma) * 0.75 > MAX_PICTURE) return null;
  const data = address.slice(comma + 1);
  const bytes = bytesOfBase64(
    data.includes('%') ? data.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '=') : data,
  );
  return bytes !== null && isPicture(bytes) ? bytes : null;
}

/** Where the picture is: pages that load pictures late keep the address beside a placeholder. */
function addressOf(element: Element): string {
  const src = (attribute(element, 'src') ?? '').trim();
  const late = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-hi-res-src']
    .map((name) => (attribute(element, name) ?? '').trim())
    .find((value) => value !== '' && !/\s/.test(value));
  const isPlaceholder =
    src === '' || (/^data:/i.test(src) && (src.length < 400 || /^data:image\/svg/i.test(src)));
  if (!isPlaceholder) return src;
  return (
    late ??
    (largestOf(attribute(element, 'srcset') ?? attribute(element, 'data-srcset') ?? sourceSet(element)) ||
      src)
  );
}

/** The set of the first source of a picture element. */
function sourceSet(element: Element): string {
  const parent = parentOf(element);
  if (parent?.tagName !== 'picture') return '';
  for (const child of parent.childNodes) {
    if (!isElement(child) || child.tagName !== 'source') continue;
    const set = attribute(child, 'srcset') ?? attribute(child, 'data-srcset');
    if (set !== null) return set;
  }
  return '';
}

/** The address of the largest picture of a set. */
function largestOf(set: string): string {
  let best = { address: '', size: 0 };
  for (const candidate of set.slice(0, 20_000).split(/,\s+/)) {
    const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    if (address !== '' && !/^data:/i.test(address) && size > best.size) best = { address, size };
  }
  return best.address;
}

function sizeOf(element: Element): { width: number; height: number } | null {
  const [width, height] = ['width', 'height'].map((name) =>
    Number.parseInt(attribute(element, name) ?? '', 10),
  );
  if (width === undefined || height === undefined || Number.isNaN(width) || Number.isNaN(height)) return null;
  return { width, height };
}

function isEmoji(element: Element, alt: string): boolean {
  if (alt === '' || alt.length > 16) return false;
  return (
    /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u.test(alt) ||
    /\bemoji\b/i.test(attribute(element, 'class') ?? '')
  );
}
