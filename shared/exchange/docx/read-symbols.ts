import { signOf } from '../manuscript/signs';

/** The character of a sign of a font by its number; U+FFFD for one that only its font knows. */
export function symbolOf(font: string, code: number): string {
  const known = signOf(font, code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
  if (known !== null) return known;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isPrivate || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? '\uFFFD'
    : String.fromCodePoint(code);
}

/** A text in a font of signs as characters. */
export function inSymbols(font: string, text: string): string {
  if (!/^(?:symbol|wingdings)/i.test(font)) return text;
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolOf(font, sign.charCodeAt(0)));
}
