/** Words that stay small inside a place's name. */
const SMALL = new Set(
  (
    'of on in upon by under over the and ' +
    'de da do dos das del della dello di dei du des la los las el les le y e i ' +
    'am an auf bei der den dem im ob und unter vor zu zur van von ' +
    'sur sous en au aux et lès ' +
    'al ar as ash ad ed el es et ' +
    'op aan bij ter ten ' +
    'nad pod pri na в во на над под'
  ).split(' '),
);

/** Words that stay small only beside another small word: `Santiago de los Caballeros`, but `East Los Angeles`. */
const BESIDE_SMALL = new Set('la los las el les le i en an'.split(' '));

/** Arabic articles joined by a hyphen: `Ras al-Khaimah`. */
const ARABIC = new Set('al el as ash ad ar an at az es ed et er'.split(' '));

/** Words that keep their capitals. */
const CAPITALS = new Set([
  'USS',
  'HMS',
  'HMCS',
  'INS',
  'NATO',
  'UN',
  'EU',
  'US',
  'UK',
  'UAE',
  'USA',
  'DR',
  'JFK',
]);

/** The text in capitals, as wires put the name of a place; `ß` becomes `ẞ` so that it can be read back. */
export function capitals(text: string): string {
  return text.replaceAll('ß', 'ẞ').toUpperCase();
}

/** Whether the text has letters in capitals and none in small letters, `McALLEN` and `s-HERTOGENBOSCH` included. */
export function isCapitals(text: string): boolean {
  const bare = text.replace(/(?<!\p{L})(?:Mc|Mac|d['’]|l['’]|['’]s-|['’]t )(?=\p{Lu})/gu, '');
  return /\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare);
}

/** Whether the script of the text knows capitals at all. */
export function hasCase(text: string): boolean {
  return /[\p{Lu}\p{Ll}\p{Lt}]/u.test(text);
}

/** A word of a name and what stands around it; `''` at the beginning and the end. */
interface WordInName {
  word: string;
  /** The space or hyphen before and after it. */
  joinedBy: string;
  followedBy: string;
  previous: string;
  next: string;
}

/** A name in capitals as it is written in a sentence, `RIO DE JANEIRO` → `Rio de Janeiro`; any other as it is. */
export function naturalCase(text: string): string {
  if (!isCapitals(text)) return text;
  return text
    .split(/([ -])/)
    .map((word, at, words) => {
      const [previous = '', joinedBy = ''] = [words[at - 2], words[at - 1]];
      const [followedBy = '', next = ''] = [words[at + 1], words[at + 2]];
      // Words stand at even places, what joins them at odd ones.
      return at % 2 === 1 || word === '' ? word : inCase({ word, joinedBy, followedBy, previous, next });
    })
    .join('');
}

function inCase(at: WordInName): string {
  const { word, joinedBy } = at;
  if (CAPITALS.has(word) || /^(?:\p{L}\.){2,}$/u.test(word)) return word;
  const small = word.toLowerCase();
  return joinedBy !== '' && staysSmall(small, at) ? small : capitalized(small, joinedBy === '');
}

function staysSmall(small: string, { joinedBy, followedBy, previous, next }: WordInName): boolean {
  if (followedBy === '-' && joinedBy === ' ' && ARABIC.has(small)) return true;
  if (!SMALL.has(small) || followedBy === '') return false;
  if (joinedBy === '-') return followedBy === '-';
  return !BESIDE_SMALL.has(small) || [previous, next].some((word) => SMALL.has(word.toLowerCase()));
}

function capitalized(small: string, isFirst: boolean): string {
  const [, article = '', apostrophe = '', rest = ''] = /^(\p{L}?)(['’ʻ‘ʼ])(.*)$/u.exec(small) ?? [];
  if (apostrophe !== '' && rest !== '') {
    if (article === '')
      return rest.startsWith('s-') || rest === 's' || rest === 't' ? small : apostrophe + upper(rest);
    return (article === 'd' && !isFirst ? article : upper(article)) + apostrophe + upper(rest);
  }
  return /^mc\p{L}{2}/u.test(small) ? `Mc${upper(small.slice(2))}` : upper(small);
}

function upper(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
