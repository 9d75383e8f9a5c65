/** The address a field leads to, `''` for a place within the document; null for a field that is no link. */
export function addressOf(instruction: string): string | null {
  const found = /^\s*HYPERLINK\b(.*)$/is.exec(instruction);
  if (found === null) return null;
  const rest = found[1] ?? '';
  const isLocal = /^\s*\\l\b/i.test(rest);
  if (isLocal) return '';
  const quoted = /^\s*(?:\\[a-z]\s+)*"([^"]*)"/i.exec(rest)?.[1];
  const bare = /^\s*(?:\\[mnt]\s+)*([^\s"\\]\S*)/.exec(rest)?.[1];
  const address = (quoted ?? bare ?? '').trim();
  const place = /\\l\s+"([^"]*)"/i.exec(rest)?.[1];
  return place === undefined || address === '' ? address : `${address}#${place}`;
}

/** The file a field shows as a picture; null where it shows none. */
export function includedPicture(instruction: string): string | null {
  const found = /^\s*INCLUDEPICTURE\s+(?:\\[a-z]\s+)*(?:"([^"]+)"|(\S+))/i.exec(instruction);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? null : name.replaceAll('\\\\', '\\');
}

/** The sign a field stands for, by its number and font; null where it stands for none. */
export function signIn(instruction: string): { code: number; font: string } | null {
  const found = /^\s*SYMBOL\s+(\d+|0x[0-9a-f]+)(.*)$/is.exec(instruction);
  if (found === null) return null;
  const font = /\\f\s+"?([^"\\]+)"?/i.exec(found[2] ?? '')?.[1] ?? '';
  return { code: Number(found[1]), font: font.trim() };
}
