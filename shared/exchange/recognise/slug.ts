const LABELLED = /^(?:slug|keyword)\s*:\s*\S/i;
const WIRE = /^(?:BC|AM|PM)-{1,2}\p{Lu}[^.!?]*$/u;
const DASHED =
  /^(?:[A-Z]{2,3}-+)?[\p{Lu}\d][\p{L}\d]*(?:[-/][\p{L}\d&]+)+\/?(?:, \d+(?:st|nd|rd|th) (?:ld|lead)(?:-writethru)?)?$/u;
const CAPITALS =
  /^\p{Lu}[\p{Lu}\d]*(?:[-/ ][\p{Lu}\d]+){0,3}\/?(?: \((?:UPDATE|CORRECTED|WRAPUP)[^)]{0,20}\))?$/u;

const LABEL =
  /,\s*((?:\d{1,3}(?:st|nd|rd|th) )?(?:lead|ld|update|correction|corrective|writethru|advisory|urgent|bulletin|flash|alert)(?:-writethru)?)$/i;
const TAKE = /,\s*(?:take (\d{1,2})|(\d{1,2})(?:st|nd|rd|th) (?:take|add))$/i;

/** What the line of a slug says: `TALKS-PEACE, 1st Lead, Take 2`. */
export interface SlugLine {
  slug: string;
  label: string;
  /** The number of the take; null where it says none. */
  take: number | null;
}

/** Whether a line above a headline is a slug of the wire: `BC-EU--Russia-Japan`, `KOREA-MISSILES/ (UPDATE 1)`. */
export function isSlug(line: string): boolean {
  const text = line.trim();
  if (text.length > 120) return false;
  if (LABELLED.test(text) || WIRE.test(text)) return true;
  const { slug } = slugLineOf(text);
  const isOne = DASHED.test(slug.replace('--', '-')) || CAPITALS.test(slug);
  return slug.length <= 60 && /[-/]/.test(slug) && isOne;
}

/** What a line of a slug says, without its label. */
export function slugLineOf(line: string): SlugLine {
  const text = slugOf(line);
  const take = TAKE.exec(text);
  const before = take === null ? text : text.slice(0, take.index);
  const label = LABEL.exec(before);
  const number = take === null ? null : Number(take[1] ?? take[2]);
  return {
    slug: label === null ? before : before.slice(0, label.index),
    label: label?.[1] ?? '',
    take: number === 0 ? null : number,
  };
}

/** The slug of a line, without its label. */
export function slugOf(line: string): string {
  return line.trim().replace(/^(?:slug|keyword)\s*:\s*/i, '');
}
