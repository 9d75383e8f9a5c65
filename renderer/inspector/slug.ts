/** The longest slug suggested, in code points: what wire lists show without cutting. */
const LONGEST = 32;

/** How many words of a headline a suggestion takes at most. */
const MOST_WORDS = 4;

/** English words that say nothing of what a story is about; other languages are judged by length alone. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor as at by for from in into of off on onto out over per to up via with after before about amid ' +
    'against is are was were be been being has have had will would can could may might must should shall do does did ' +
    'say says said saying tell tells told it its he she they his her their this that these those who what when where ' +
    'why how not no new more than'
  ).split(' '),
);

/**
 * A slug for a headline: its names (words with a capital) if it has two or more, otherwise its first telling words,
 * joined by hyphens as wires write them: `Lavrov, Kishida to discuss issues related to North Korea` gives
 * `Lavrov-Kishida-North-Korea`. `''` when the headline has no words.
 */
export function suggestSlug(headline: string, language: string): string {
  const words = wordsOf(headline, language);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word.toLowerCase()));
  const names = isShouted(words) ? [] : telling.filter(startsWithCapital);
  const chosen = names.length >= 2 ? names : telling.length > 0 ? telling : words;
  return joined(chosen.slice(0, MOST_WORDS), isSpaced(headline) ? '-' : '');
}

function wordsOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return Array.from(segments)
    .filter((segment) => segment.isWordLike === true)
    .map(({ segment }) => segment.replace(/['’]s$/i, '').replace(/['’.]/g, ''))
    .filter((word) => word !== '');
}

/** In headlines set all in capitals a capital says nothing. */
function isShouted(words: readonly string[]): boolean {
  return !words.some((word) => /\p{Ll}/u.test(word));
}

function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isSpaced(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
}

/** As many whole words as fit; a first word that is too long is cut. */
function joined(words: readonly string[], by: string): string {
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word : slug + by + word;
    if (Array.from(next).length > LONGEST) break;
    slug = next;
  }
  return slug === ''
    ? Array.from(words[0] ?? '')
        .slice(0, LONGEST)
        .join('')
    : slug;
}
