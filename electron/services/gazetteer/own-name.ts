const CYRILLIC = /^[\p{Script=Cyrillic}’' -]+$/u;

/** The scripts places are written in where that is not Latin. */
const SCRIPTS: Readonly<Record<string, RegExp>> = Object.fromEntries([
  ...of('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE', /^[\p{Script=Arabic} -]+$/u),
  ...of('AF IR PK', /^[\p{Script=Arabic}\u200c -]+$/u),
  ...of('BG BY KG KZ MK MN RS RU TJ UA', CYRILLIC),
  ...of('CN HK MO TW', /^\p{Script=Han}+$/u),
  ...of('JP', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u),
  ...of('KP KR', /^\p{Script=Hangul}+$/u),
  ...of('CY GR', /^[\p{Script=Greek} -]+$/u),
  ...of('IL', /^[\p{Script=Hebrew}'" -]+$/u),
  ...of('AM', /^[\p{Script=Armenian} -]+$/u),
  ...of('GE', /^[\p{Script=Georgian} -]+$/u),
  ...of('TH', /^[\p{Script=Thai} ]+$/u),
  ...of('BD', /^[\p{Script=Bengali} ]+$/u),
  ...of('ET ER', /^[\p{Script=Ethiopic} ]+$/u),
  ...of('KH', /^[\p{Script=Khmer} ]+$/u),
  ...of('LA', /^[\p{Script=Lao} ]+$/u),
  ...of('MM', /^[\p{Script=Myanmar} ]+$/u),
  ...of('NP', /^[\p{Script=Devanagari} ]+$/u),
]);

/**
 * The name of a place in its own script, from all the names it has: the only one in that script, or the one of several
 * that sounds like its Latin name. `''` when there is none, or no way to tell which.
 */
export function ownName(latin: string, names: readonly string[], countryCode: string): string {
  const script = SCRIPTS[countryCode];
  const inScript = script === undefined ? [] : names.filter((name) => script.test(name));
  if (inScript.length === 1) return inScript[0] ?? '';
  if (script !== CYRILLIC) return '';
  const sound = bare(latin);
  const sounding = inScript.filter((name) => bare(inLatin(name)) === sound);
  return sounding.length === 1 ? (sounding[0] ?? '') : '';
}

function of(codes: string, script: RegExp): [string, RegExp][] {
  return codes.split(' ').map((code) => [code, script]);
}

const CYRILLIC_LETTERS = 'абвгґдеёєжзиійїклмнопрстуўфхцчшщъыьэюя';
const LATIN_LETTERS =
  'a b v g g d e e ye zh z i i y yi k l m n o p r s t u u f kh ts ch sh shch  y  e yu ya'.split(' ');

function inLatin(name: string): string {
  return name
    .toLowerCase()
    .replace(/./gu, (letter) => LATIN_LETTERS[CYRILLIC_LETTERS.indexOf(letter)] ?? letter);
}

/** The letters alone; GeoNames doubles and drops `y` before vowels as it pleases. */
function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replaceAll('y', '');
}
