/** A value of JSON as it came. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The object with its names as one spells them who reads all versions: small letters and nothing else. ninjs 1 has
 * `version_created` and `body_html`, 2 `versioncreated`, 3 `versionCreated`.
 */
export function plainNames(object: Loose): Loose {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [plainName(name), value]));
}

/** A name in small letters and without marks between its words. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/**
 * The first of some properties that says something, as text; one that is only white space where none does; else `''`.
 */
export function textAt(object: Loose, ...names: readonly string[]): string {
  const texts = names.flatMap((name) => {
    const value = object[name];
    if (typeof value === 'number') return [String(value)];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return texts.find((text) => text.trim() !== '') ?? texts[0] ?? '';
}

/** The objects of a list; those of an object that is used as a list by name; texts as objects with a `name`. */
export function objectsAt(object: Loose, ...names: readonly string[]): Loose[] {
  const found: Loose[] = [];
  for (const name of names) {
    const value = object[name];
    const items: unknown[] = Array.isArray(value) ? value : [];
    for (const item of items) {
      if (isObject(item)) found.push(plainNames(item));
      else if (typeof item === 'string') found.push({ name: item });
    }
  }
  return found;
}

/** The one of a list that has a role (compared in small letters), else the first without any; null for none. */
export function ofRole(items: readonly Loose[], ...roles: readonly string[]): Loose | null {
  for (const role of roles) {
    const found = items.find((item) => textAt(item, 'role').toLowerCase() === role);
    if (found !== undefined) return found;
  }
  return null;
}

/** Every text of some properties, each once: a text, a list of texts, or of objects that say it by one of `keys`. */
export function linesAt(object: Loose, names: readonly string[], keys: readonly string[]): string[] {
  const texts = names.flatMap((name) => {
    const value = object[name];
    if (isObject(value)) return [textAt(plainNames(value), ...keys)];
    if (!Array.isArray(value)) return [textAt(object, name)];
    return objectsAt(object, name).map((one) => textAt(one, ...keys, 'name'));
  });
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
}
