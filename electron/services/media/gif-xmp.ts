const MARK = Buffer.from('!\xff\x0bXMP DataXMP', 'latin1');
/** What follows the packet counts down, so that a reader of blocks finds its way out. */
const TRAILER = Buffer.from([0x01, 0xff, 0xfe, 0xfd]);

/** The XMP packet of a GIF, which stands in it without lengths (XMP specification, part 3, 1.1.2); null for none. */
export function gifXmp(bytes: Buffer): string | null {
  if (bytes.toString('latin1', 0, 4) !== 'GIF8') return null;
  const mark = bytes.indexOf(MARK);
  if (mark < 0) return null;
  const start = mark + MARK.length;
  const end = bytes.indexOf(TRAILER, start);
  return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}
