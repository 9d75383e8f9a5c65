import { wellFormed } from './well-formed';

/** Names Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** File systems hold 255 bytes or units; the ending, a counter and what is written before a rename need room. */
export const MOST_BYTES = 120;

/**
 * A name for a file, without ending, that every file system takes: from the first of the texts that has letters or
 * digits, in any script. White space becomes `-`; `otherwise` is for texts without a letter.
 */
export function fileName(texts: readonly string[], otherwise: string): string {
  for (const text of texts) {
    const name = safeName(text);
    if (/[\p{L}\p{N}]/u.test(name)) return name;
  }
  return otherwise;
}

/**
 * The text as a file name of at most so many bytes, perhaps empty: what some file system refuses is left out, names of
 * devices are marked.
 */
export function safeName(text: string, most: number = MOST_BYTES): string {
  const name = wellFormed(text)
    .normalize('NFC')
    .replace(/[\s\u2028\u2029]+/gu, '-')
    .replace(/(?:(?![\u200c\u200d])\p{C}|[<>:"/\\|?*#%\uFFFD])+/gu, '-')
    .replace(/-{2,}/g, '-');
  const short = cut(name, most).replace(/^[-. ]+|[-. ]+$/g, '');
  return RESERVED.test(short) ? `_${short}` : short;
}

/** The first of `name`, `name-2`, `name-3`, … that is free; file systems may not tell `A` from `a`. */
export function freeName(name: string, isTaken: (key: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!isTaken(nameKey(candidate))) return candidate;
  }
}

/** What two names have in common that may be one file. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The beginning of a name that fits, cut between words, or where that leaves too little between signs. */
function cut(name: string, most: number): string {
  let bytes = 0;
  let kept = '';
  let words = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    name.slice(0, 400),
  )) {
    bytes += bytesIn(segment);
    if (bytes > most) return 2 * words.length > kept.length ? words : kept;
    if (segment === '-') words = kept;
    kept += segment;
  }
  return kept;
}

/** The bytes of a text in UTF-8. */
export function bytesIn(text: string): number {
  let bytes = 0;
  for (const sign of text) bytes += bytesOf(sign);
  return bytes;
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
