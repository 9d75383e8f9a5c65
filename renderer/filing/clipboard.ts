/** What was on the clipboard, as a paste gives it. */
export interface Clipping {
  html: string;
  text: string;
}

/** Elements that give a text its shape; HTML without any says no more than the plain text does. */
const SHAPING = /<(?:p|h[1-6]|li|br|blockquote|table|figure|img|article|div)\b/i;

/** What to read a story from: the HTML where it has a shape of its own, the plain text otherwise; `''` for neither. */
export function sourceOf({ html, text }: Clipping): string {
  if (html.trim() === '') return text;
  return SHAPING.test(html) || text.trim() === '' ? html : text;
}
