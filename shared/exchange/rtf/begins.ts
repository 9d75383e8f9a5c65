/** Whether a text begins as RTF does, white space and a byte order mark aside. */
export function beginsRtf(text: string): boolean {
  return /^[\s\ufeff]{0,40}\{\\rtf/.test(text.slice(0, 60));
}
