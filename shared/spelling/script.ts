const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Telugu',
  'Hangul',
  'Mongolian',
] as const;

/** Enough of a word list to see what it is written in. */
const SAMPLE = 20_000;

/** A letter of the script most of a text is written in; of any script where it is none of those known here. */
export function scriptOf(text: string): RegExp {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map((name) => {
    const letter = new RegExp(`\\p{Script=${name}}`, 'u');
    return { letter, count: sample.match(new RegExp(letter.source, 'gu'))?.length ?? 0 };
  });
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count === 0 ? /\p{L}/u : most.letter;
}
