/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

/** Languages written from right to left unless a script subtag says otherwise. */
const RTL_LANGUAGES: ReadonlySet<string> = new Set(
  'ar arc azb bal ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);

const RTL_SCRIPTS: ReadonlySet<string> = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc thaa'.split(' '),
);

/** The direction of a language by its BCP 47 tag: the script subtag decides, else the language. */
export function languageDirection(tag: string): Direction {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(language) ? 'rtl' : 'ltr';
}

/** The direction of the first letter of a text that has one (UAX #9, P2), or null when none has. */
export function textDirection(text: string): Direction | null {
  const [letter] = STRONG.exec(text) ?? [];
  if (letter === undefined) return null;
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}

const STRONG = /\p{L}/u;
const RTL_LETTER =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mende_Kikakui}]/u;
