/** What a file of a known kind begins with; `at` is the offset of the bytes. */
interface Signature {
  kind: string;
  at: number;
  bytes: readonly number[];
}

const SIGNATURES: readonly Signature[] = [
  signature('PDF', '%PDF-'),
  signature('ZIP (DOCX, ODT, XLSX, …)', 'PK\x03\x04'),
  signature('ZIP', 'PK\x05\x06'),
  signature('Word 97–2003 (DOC)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  signature('RTF', '{\\rtf'),
  signature('PNG', '\x89PNG\r\n\x1a\n'),
  signature('JPEG', '\xff\xd8\xff'),
  signature('GIF', 'GIF87a'),
  signature('GIF', 'GIF89a'),
  signature('WebP', 'WEBP', 8),
  signature('WAV', 'WAVE', 8),
  signature('TIFF', 'II*\0'),
  signature('TIFF', 'MM\0*'),
  signature('AVIF', 'ftypavif', 4),
  signature('HEIC', 'ftyphei', 4),
  signature('MP4', 'ftyp', 4),
  signature('MP3', 'ID3'),
  signature('OGG', 'OggS\0'),
  signature('ELF', '\x7fELF'),
  signature('Windows program', 'MZ\x90\0'),
  signature('Mach-O', '\xcf\xfa\xed\xfe'),
  signature('Java class', '\xca\xfe\xba\xbe'),
  signature('WebAssembly', '\0asm'),
  signature('GZIP', '\x1f\x8b\x08'),
  signature('BZIP2', 'BZh91AY&SY'),
  signature('XZ', '\xfd7zXZ\0'),
  signature('7-Zip', '7z\xbc\xaf\x27\x1c'),
  signature('RAR', 'Rar!\x1a\x07'),
  signature('SQLite', 'SQLite format 3\0'),
  signature('WOFF', 'wOFF'),
  signature('WOFF2', 'wOF2'),
];

/** The kind of file the bytes are by their first bytes, or null. */
export function knownBinary(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((one) => one.bytes.every((byte, i) => bytes[one.at + i] === byte));
  if (found?.bytes[0] === 0x50) return kindOfArchive(bytes) ?? found.kind;
  return found?.bytes[0] === 0xd0 ? kindOfCompound(bytes) : (found?.kind ?? null);
}

/** What an archive is by the names of its files, which its directory has at its end; null for any other. */
function kindOfArchive(bytes: Uint8Array): string | null {
  const names = latin(bytes.subarray(Math.max(0, bytes.length - 128 * 1024)));
  return PACKAGES.find(({ names: own }) => own.some((name) => names.includes(name)))?.kind ?? null;
}

const PACKAGES: readonly { kind: string; names: readonly string[] }[] = [
  { kind: 'Excel workbook (XLSX)', names: ['xl/workbook'] },
  { kind: 'PowerPoint presentation (PPTX)', names: ['ppt/presentation'] },
  {
    kind: 'Pages, Numbers or Keynote',
    names: ['Index/Document.iwa', 'index.apxl', 'buildVersionHistory.plist'],
  },
  { kind: 'book (EPUB)', names: ['META-INF/container.xml'] },
];

/** What a file of Office 97–2003 is by the streams it names. */
function kindOfCompound(bytes: Uint8Array): string {
  const head = latin(bytes.subarray(0, 2 * 1024 * 1024)).replaceAll('\0', '');
  if (head.includes('EncryptedPackage')) return 'locked Office document';
  if (head.includes('WordDocument')) return 'Word 97–2003 (DOC)';
  if (head.includes('PowerPoint Document')) return 'PowerPoint 97–2003 (PPT)';
  return head.includes('Workbook') ? 'Excel 97–2003 (XLS)' : 'Word 97–2003 (DOC)';
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The share of bytes that no text in an 8-bit encoding or UTF-8 holds: control codes other than white space. */
export function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && !PLAIN_CONTROLS.has(byte)) controls += 1;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** TAB, LF, VT, FF, CR, SUB (the end mark of DOS texts) and ESC (ISO-2022). */
const PLAIN_CONTROLS = new Set([9, 10, 11, 12, 13, 26, 27]);

function signature(kind: string, start: string, at = 0): Signature {
  return { kind, at, bytes: Array.from(start, (char) => char.charCodeAt(0)) };
}
