import type { Media } from '../../../shared/story/photo';

/** What a file is by its first bytes: a picture a story can hold, another kind by name, or nothing known. */
export type Sniffed = { kind: 'picture'; type: Media['type'] } | { kind: 'other'; name: string } | null;

/** How the picture types begin: offset and bytes. */
const PICTURES: readonly (readonly [Media['type'], number, string])[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
];

/** Kinds that are met in a newsroom and cannot be shown, to be called by their names. */
const OTHERS: readonly (readonly [string, number, string])[] = [
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['BMP', 0, 'BM'],
  ['JPEG XL', 0, '\xff\x0a'],
  ['JPEG XL', 4, 'JXL '],
  ['JPEG 2000', 4, 'jP  '],
  ['Photoshop', 0, '8BPS'],
  ['PDF', 0, '%PDF-'],
];

/** Bytes looked at: enough for the brands of an AVIF and the prolog of an SVG. */
const HEAD = 1024;

/** What a file is, whatever it is called. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  for (const [type, at, mark] of PICTURES) if (head.startsWith(mark, at)) return { kind: 'picture', type };
  if (head.startsWith('ftyp', 4)) return sniffBrands(head);
  for (const [name, at, mark] of OTHERS) if (head.startsWith(mark, at)) return { kind: 'other', name };
  return /<svg[\s>]/i.test(head) ? { kind: 'other', name: 'SVG' } : null;
}

/** The still pictures of the ISO base media family say what they are by their brands. */
function sniffBrands(head: string): Sniffed {
  const size = head.charCodeAt(0) * 2 ** 24 + head.charCodeAt(1) * 2 ** 16 + head.charCodeAt(2) * 256;
  const brands = head.slice(8, Math.max(16, size + head.charCodeAt(3)));
  if (brands.includes('avif')) return { kind: 'picture', type: 'image/avif' };
  return /hei[cxms]|mif1/.test(brands) ? { kind: 'other', name: 'HEIC' } : null;
}
