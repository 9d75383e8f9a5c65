/** What pictures begin with, each mark at its offset, and whether a story can hold them. */
const KINDS: readonly { name: string; marks: readonly (readonly [number, string])[]; isKept: boolean }[] = [
  { name: 'PNG', marks: [[0, '\x89PNG\r\n\x1a\n']], isKept: true },
  { name: 'JPEG', marks: [[0, '\xff\xd8\xff']], isKept: true },
  { name: 'GIF', marks: [[0, 'GIF8']], isKept: true },
  {
    ...{ name: 'WebP', isKept: true },
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { name: 'AVIF', marks: [[4, 'ftypavif']], isKept: true },
  { name: 'AVIF', marks: [[4, 'ftypavis']], isKept: true },
  { name: 'TIFF', marks: [[0, 'II*\0']], isKept: false },
  { name: 'TIFF', marks: [[0, 'MM\0*']], isKept: false },
  { name: 'EMF', marks: [[40, ' EMF']], isKept: false },
  { name: 'WMF', marks: [[0, '\xd7\xcd\xc6\x9a']], isKept: false },
  { name: 'BMP', marks: [[0, 'BM']], isKept: false },
  { name: 'PDF', marks: [[0, '%PDF']], isKept: false },
  { name: 'SVG', marks: [[0, '<svg']], isKept: false },
  { name: 'SVG', marks: [[0, '<?xml']], isKept: false },
  { name: 'StarView metafile', marks: [[0, 'VCLMTF']], isKept: false },
];

/** What a picture nobody knows is called. */
export const UNKNOWN_KIND = 'unknown';

/** The kind of a picture by its bytes, `unknown` for none; and whether a story can hold it. */
export function pictureKind(bytes: Uint8Array): { name: string; isKept: boolean } {
  const head = String.fromCharCode(...bytes.subarray(0, 48));
  const found = KINDS.find(({ marks }) => marks.every(([at, mark]) => head.startsWith(mark, at)));
  return found ?? { name: UNKNOWN_KIND, isKept: false };
}

/** Whether the bytes begin as a picture does that a story can hold: a JPEG, PNG, GIF, WebP or AVIF. */
export function isPicture(bytes: Uint8Array): boolean {
  return pictureKind(bytes).isKept;
}
