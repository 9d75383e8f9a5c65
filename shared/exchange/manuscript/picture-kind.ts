/** What bytes of pictures begin with, and whether a story can hold them. */
const KINDS: readonly { name: string; begins: string; at?: number; isKept: boolean }[] = [
  { name: 'PNG', begins: '\x89PNG\r\n\x1a\n', isKept: true },
  { name: 'JPEG', begins: '\xff\xd8\xff', isKept: true },
  { name: 'GIF', begins: 'GIF8', isKept: true },
  { name: 'WebP', begins: 'WEBP', at: 8, isKept: true },
  { name: 'AVIF', begins: 'ftypavi', at: 4, isKept: true },
  { name: 'TIFF', begins: 'II*\0', isKept: false },
  { name: 'TIFF', begins: 'MM\0*', isKept: false },
  { name: 'EMF', begins: ' EMF', at: 40, isKept: false },
  { name: 'WMF', begins: '\xd7\xcd\xc6\x9a', isKept: false },
  { name: 'BMP', begins: 'BM', isKept: false },
  { name: 'PDF', begins: '%PDF', isKept: false },
  { name: 'SVG', begins: '<svg', isKept: false },
  { name: 'SVG', begins: '<?xml', isKept: false },
  { name: 'StarView metafile', begins: 'VCLMTF', isKept: false },
];

/** The kind of a picture by its bytes, and whether a story can hold it. */
export function pictureKind(bytes: Uint8Array): { name: string; isKept: boolean } {
  const head = String.fromCharCode(...bytes.subarray(0, 48));
  const found = KINDS.find(({ begins, at = 0 }) => head.startsWith(begins, at));
  return found ?? { name: 'unknown', isKept: false };
}
