/**
 * What a word is searched as, whatever way it is written: no case, no accents on Latin and Greek letters, no
 * stress marks in Cyrillic (ё is е; й, ї, ў, ѓ and ќ stay letters of their own), no vowel marks in Arabic and
 * Hebrew, one alef, ya and ha, digits of any script as 0–9, full width as ordinary width. Kana keep their voicing.
 * Only letters, digits and marks come out of it.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, (_mark, kept: string | undefined) => kept ?? '')
    .replace(SAME, (letter) => SAME_AS[letter] ?? letter)
    .replace(DIGIT, digit)
    .normalize('NFC');
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Marks and characters that nobody types when searching: combining diacritics, Cyrillic, Hebrew and Arabic
 * marks, the Arabic tatweel, variation selectors.
 */
const MARKS = [
  ...[
    '\\u0300-\\u036f',
    '\\u0483-\\u0489',
    '\\u0591-\\u05c7',
    '\\u0610-\\u061a',
    '\\u0640',
    '\\u064b-\\u065f',
  ],
  ...[
    '\\u0670',
    '\\u06d6-\\u06ed',
    '\\u08d3-\\u08ff',
    '\\u1ab0-\\u1aff',
    '\\u1dc0-\\u1dff',
    '\\u20d0-\\u20ff',
  ],
  ...['\\ufe00-\\ufe0f', '\\ufe20-\\ufe2f', '\\u{e0100}-\\u{e01ef}'],
];

/** What falls away. The group is what stays: Cyrillic letters that only decomposition takes apart. */
const DROPPED = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- the marks themselves are meant, one by one
  `([иу]\\u0306|і\\u0308|[гк]\\u0301)|[${MARKS.join('')}]|[^\\p{L}\\p{N}\\p{M}]`,
  'gu',
);

/** Letters that stand for others without being composed of them. */
const SAME_AS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ı: 'i', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n' },
  ...{ ς: 'σ', ѐ: 'е', ѝ: 'и' },
  // Arabic: alef wasla, alef maqsura, ta marbuta; Persian ya, kaf and ha.
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك', ہ: 'ه', ە: 'ه' },
};

const SAME = new RegExp(`[${Object.keys(SAME_AS).join('')}]`, 'gu');

const DIGIT = /(?![0-9])\p{Nd}/gu;

/** A decimal digit of any script as 0–9: each script's ten stand in a row, zero first. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  }
  return character;
}

/** The words of a text as they are searched: folded, without what stands between them. */
export function foldWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}
