const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The texts of a list as a set: the same set for the same list, so that what goes by it need not be done anew. */
export function setOf(texts: readonly string[]): ReadonlySet<string> {
  const known = sets.get(texts) ?? new Set(texts);
  sets.set(texts, known);
  return known;
}
