/** How a word is written: all small, with a first capital, all in capitals, or capitals within (`iPhone`). */
export type Shape = 'small' | 'capital' | 'capitals' | 'mixed';

/** How a word is written; what has no case is small. */
export function shapeOf(word: string): Shape {
  const [first = ''] = word;
  const rest = word.slice(first.length);
  const isUpper = (text: string): boolean => text !== text.toLowerCase();
  if (!isUpper(word)) return 'small';
  if (!isUpper(rest)) return 'capital';
  return word === word.toUpperCase() ? 'capitals' : 'mixed';
}

/** Without the English genitive: `Ministry's` → `Ministry`. */
export function withoutGenitive(word: string): string {
  return word.replace(/'s$/i, '');
}

/** Without accents: `São` → `Sao`. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** With a capital first and small letters after it. */
export function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length).toLowerCase();
}
