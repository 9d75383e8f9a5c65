/** What 0xA0 to 0xFF mean in ISO 6937 (T.61 differs in a few signs only); accents stand as combining marks. */
const UPPER =
  '\u00a0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿\ufffd\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0308\u030a\u0327\u0332\u030b\u0328\u030c' +
  '―¹®©™♪¬¦\ufffd\ufffd\ufffd\ufffd⅛⅜⅝⅞ΩÆĐªĦ\ufffdĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00ad';

const FIRST_ACCENT = 0xc1;
const LAST_ACCENT = 0xcf;

/**
 * The text of bytes in ISO 6937, as teletext and some wires send it: an accent goes before its letter. An accent
 * before a space stands by itself; one at the end of the text is kept.
 */
export function decodeIso6937(bytes: Uint8Array): string {
  const letters: string[] = [];
  let accent = '';
  for (const byte of bytes) {
    if (byte >= FIRST_ACCENT && byte <= LAST_ACCENT) {
      if (accent !== '') letters.push(accent);
      accent = UPPER.charAt(byte - 0xa0);
      continue;
    }
    const letter =
      byte < 0x80 ? String.fromCharCode(byte) : byte < 0xa0 ? '\ufffd' : UPPER.charAt(byte - 0xa0);
    letters.push(letter + accent);
    accent = '';
  }
  return (letters.join('') + accent).normalize('NFC');
}
