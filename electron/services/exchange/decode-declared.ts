/** How far a declaration may stand from the beginning: the HTML standard asks for 1,024 bytes, pages are laxer. */
const HEAD = 8192;

const META = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;
/** ISO-2022-JP is all ASCII bytes and shifts by escapes. */
const SHIFTS = ['\u001b$@', '\u001b$B', '\u001b(J'];

/**
 * The encoding a text declares for itself, lower case, or null. A declaration that can be read at all cannot be
 * of UTF-16, so that one means UTF-8 (WHATWG encoding sniffing, step 15).
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (SHIFTS.some((shift) => head.includes(shift))) return 'iso-2022-jp';
  const label = (XML.exec(head)?.[1] ?? META.exec(head)?.[1])?.toLowerCase() ?? null;
  return label !== null && /^utf-?(8|16|32)/.test(label) ? 'utf-8' : label;
}
