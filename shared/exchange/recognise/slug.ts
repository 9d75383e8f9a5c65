const LABELLED = /^(?:slug|keyword)\s*:\s*\S/i;
const DASHED =
  /^(?:[A-Z]{2,3}-+)?[\p{Lu}\d][\p{L}\d]*(?:[-/][\p{L}\d&]+)+\/?(?:, \d+(?:st|nd|rd|th) (?:ld|lead)(?:-writethru)?)?$/u;
const CAPITALS =
  /^\p{Lu}[\p{Lu}\d]*(?:[-/ ][\p{Lu}\d]+){0,3}\/?(?: \((?:UPDATE|CORRECTED|WRAPUP)[^)]{0,20}\))?$/u;

/** Whether a line above a headline is a slug of the wire: `BC-EU--Russia-Japan`, `KOREA-MISSILES/ (UPDATE 1)`. */
export function isSlug(line: string): boolean {
  const text = line.trim();
  if (text.length > 60) return false;
  return (
    LABELLED.test(text) ||
    (/[-/]/.test(text) && (DASHED.test(text.replace('--', '-')) || CAPITALS.test(text)))
  );
}

/** The slug of a line, without its label. */
export function slugOf(line: string): string {
  return line.trim().replace(/^(?:slug|keyword)\s*:\s*/i, '');
}
