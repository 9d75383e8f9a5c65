/** Countries whose umlauts wires write out: `Duesseldorf`, but `Malmo`. */
const UMLAUTS_WRITTEN_OUT = new Set(['AT', 'CH', 'DE', 'LI']);

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ł: 'l', Ł: 'L', ı: 'i', ə: 'a', Ə: 'A' },
  ...{ æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', þ: 'th', Þ: 'Th', ħ: 'h', Ħ: 'H', ŋ: 'n', Ŋ: 'N' },
  ...{ '’': "'", '‘': "'", ʼ: "'", ʻ: "'", '`': "'", ʹ: "'", '´': "'" },
};

/** A name in the letters English wires write, without accents: `Bogota`, `Duesseldorf`, `Lodz`. */
export function englishName(name: string, countryCode: string): string {
  const written = UMLAUTS_WRITTEN_OUT.has(countryCode)
    ? name.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter)
    : name;
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
