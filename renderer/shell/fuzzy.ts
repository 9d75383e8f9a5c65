/** How well a text answers what was written, and where: [start, end) of what matched, in UTF-16 units. */
export interface Match {
  score: number;
  hits: [number, number][];
}

/**
 * Whether every word of a query is found in a text, and how well: a word's beginning counts more than its middle,
 * letters together more than letters apart, and an early place a little more than a late one. Case and accents do
 * not matter. With `together` letters apart do not count. Null means no.
 */
export function fuzzyMatch(query: string, text: string, together = false): Match | null {
  const folded = fold(text);
  const words = wordsOf(fold(query));
  const hits: [number, number][] = [];
  let score = 0;
  for (const word of words) {
    const found = findTogether(word, folded) ?? (together ? null : findApart(word, folded));
    if (found === null) return null;
    score += found.score;
    hits.push(...found.hits);
  }
  hits.sort((a, b) => a[0] - b[0]);
  return { score: score - folded.length / 1000, hits };
}

/** The words of a query. */
export function wordsOf(query: string): string[] {
  return query.split(/\s+/).filter((word) => word !== '');
}

/** The text in small letters without accents, every UTF-16 unit still in its place. */
function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const plain = unit.normalize('NFD').charAt(0).toLowerCase();
    folded += plain.length === 1 ? plain : unit;
  }
  return folded;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function findTogether(word: string, text: string): Match | null {
  let best: Match | null = null;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const score = 10 * word.length + (startsWord(text, at) ? 20 : 0) - at / 100;
    if (best === null || score > best.score) best = { score, hits: [[at, at + word.length]] };
  }
  return best;
}

/**
 * The letters in their order, the first at the beginning of a word: `sav` finds nothing in `canvas`, `sv` finds `Save`.
 */
function findApart(word: string, text: string): Match | null {
  for (
    let start = text.indexOf(word.charAt(0));
    start !== -1;
    start = text.indexOf(word.charAt(0), start + 1)
  ) {
    if (!startsWord(text, start)) continue;
    const hits: [number, number][] = [];
    let score = 0;
    let at = start;
    for (const letter of word) {
      const found = text.indexOf(letter, at);
      if (found === -1) return null;
      const last = hits.at(-1);
      if (last?.[1] === found) last[1] = found + letter.length;
      else hits.push([found, found + letter.length]);
      score += startsWord(text, found) ? 6 : last?.[1] === found + letter.length ? 3 : 1;
      at = found + letter.length;
    }
    return { score: score - hits.length, hits };
  }
  return null;
}
