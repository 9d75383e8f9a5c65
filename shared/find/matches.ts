/** A place where something was found: which of the texts, from and to (UTF-16 units), and the groups of a pattern. */
export interface Match {
  at: number;
  from: number;
  to: number;
  /** What the groups of a pattern found, the whole first; `''` for one that took no part. */
  groups: readonly string[];
}

/** More matches than anybody looks through; the search stops there and says so. */
export const MOST_MATCHES = 10_000;

/** Every match of a global expression in texts, in order. One of no length is none. */
export function matchesIn(texts: readonly string[], expression: RegExp): Match[] {
  const found: Match[] = [];
  for (const [at, text] of texts.entries()) {
    for (const match of text.matchAll(expression)) {
      if (match[0] === '') continue;
      const groups = Array.from(match, (group: string | undefined) => group ?? '');
      found.push({ at, from: match.index, to: match.index + match[0].length, groups });
      if (found.length === MOST_MATCHES) return found;
    }
  }
  return found;
}

/**
 * What stands in the place of a match: the text as it is, or for a pattern with `$1` … `$99` and `$&` filled in and
 * `$$` for a dollar sign; a group the pattern does not have stays as typed.
 */
export function replacementFor({ groups }: Match, text: string, isPattern: boolean): string {
  if (!isPattern) return text;
  return text.replace(/\$(\$|&|\d{1,2})/g, (typed: string, name: string) => {
    if (name === '$') return '$';
    return groups[name === '&' ? 0 : Number(name)] ?? typed;
  });
}
