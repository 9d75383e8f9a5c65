const LABELLED = /^(?:slug|keyword)\s*:\s*\S/i;
const WIRE = /^(?:BC|AM|PM)-{1,2}\p{Lu}[^.!?]*$/u;
const DASHED =
  /^(?:[A-Z]{2,3}-+)?[\p{Lu}\d][\p{L}\d]*(?:[-/][\p{L}\d&]+)+\/?(?:, \d+(?:st|nd|rd|th) (?:ld|lead)(?:-writethru)?)?$/u;
const CAPITALS =
  /^\p{Lu}[\p{Lu}\d]*(?:[-/ ][\p{Lu}\d]+){0,3}\/?(?: \((?:UPDATE|CORRECTED|WRAPUP)[^)]{0,20}\))?$/u;

/** Whether a line above a headline is a slug of the wire: `BC-EU--Russia-Japan`, `KOREA-MISSILES/ (UPDATE 1)`. */
export function isSlug(line: string): boolean {
  const text = line.trim();
  if (text.length > 80) return false;
  if (LABELLED.test(text) || WIRE.test(text)) return true;
  const isOne = DASHED.test(text.replace('--', '-')) || CAPITALS.test(text);
  return text.length <= 60 && /[-/]/.test(text) && isOne;
}

/** The slug of a line, without its label. */
export function slugOf(line: string): string {
  return line.trim().replace(/^(?:slug|keyword)\s*:\s*/i, '');
}
