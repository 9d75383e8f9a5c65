/** The text with halves of surrogate pairs, which no file in UTF-8 can hold, as U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE, '\uFFFD');
}

/** The text on one line: stretches of white space are one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, at most `length` code points on one line, with an ellipsis where it was cut. */
export function opening(text: string, length: number): string {
  const line = oneLine(text.slice(0, length * 4));
  const points = Array.from(line);
  return points.length > length
    ? `${points
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
