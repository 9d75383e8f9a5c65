import { wellFormed } from '../well-formed';

/**
 * Text as characters of HTML or XML that come back as they were. What neither can hold becomes U+FFFD: the null
 * character and halves of surrogate pairs. A carriage return is written as a reference, or it would come back as
 * a line feed.
 */
function characters(text: string): string {
  return wellFormed(text).replace(/[&<>\r\0]/g, (character) => ENTITIES.get(character) ?? character);
}

/** Text as content of an element; `\n` becomes `<br>`. */
export function escapeText(text: string): string {
  return characters(text).replace(/\n/g, '<br>');
}

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return characters(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;');
}

/** ` name="value"` for every pair. */
export function attributes(pairs: Iterable<readonly [name: string, value: string]>): string {
  return Array.from(pairs, ([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
}

/** A value as JSON that can stand in a script element: nothing in it ends the element or begins a comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '\r': '&#13;',
    '\0': '\uFFFD',
  }),
);
