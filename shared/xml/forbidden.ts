/** A text with `by` in the place of each control character and non-character that XML 1.0 forbids (its section 2.2). */
export function replaceForbidden(text: string, by: string): string {
  return text.replace(FORBIDDEN, by);
}

// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
