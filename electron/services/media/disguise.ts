/** How far from the end the directory of a ZIP archive may begin: its record and the longest comment. */
const ZIP_TAIL = 22 + 0xffff;

/** Bytes at the beginning in which other readers look for a PDF or a page. */
const HEAD = 1024;

/**
 * What else than a picture a file is, by name, or null. A file that is a picture at its beginning and an archive, a
 * document or a page besides is made to be taken for one and opened as the other. What cameras put behind a picture
 * (previews, films) is none of these.
 */
export function disguiseOf(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, HEAD);
  if (head.includes('%PDF-')) return 'PDF';
  if (/<(?:script|html|!doctype html|svg)[\s>]/i.test(head.slice(0, 512)) && !head.includes('<x:xmpmeta'))
    return 'HTML';
  return isArchive(bytes) ? 'ZIP' : null;
}

/** Whether the end of the file is that of a ZIP archive whose directory is where it says. */
function isArchive(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < Math.max(0, bytes.length - ZIP_TAIL) || end + 22 > bytes.length) return false;
  const size = bytes.readUInt32LE(end + 12);
  const directory = end - size;
  return size >= 46 && directory > 0 && bytes.toString('latin1', directory, directory + 4) === 'PK\x01\x02';
}
