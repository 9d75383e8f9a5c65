import { isSame } from './agencies';

/** Words that stand before a dash or an agency in brackets without being a place. */
const NEVER = new Set(
  (
    'advisory alert analysis archive blog breaking bulletin column commentary contact copyright correction corrected ' +
    'credit editorial eds exclusive explainer factbox file flash foto fotos graphic headline headlines image images ' +
    'interview live media news note notebook opinion photo photos picture pictures preview q&a refile review source ' +
    'sources sport sports summary text timeline top update updated urgent video watch weather ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Last words of the names of bodies, which also stand before their initials in brackets. */
const BODIES =
  /(?:^|[ -])(?:agency|association|authority|bank|commission|committee|company|corporation|council|department|federation|group|inc|institute|league|ltd|minister|ministry|news|office|organi[sz]ation|party|photos?|presse?|service|union|university)$/;

/** Words a sentence begins with; a place in capitals may (`IN SALAH`), any other may not. */
const BEGINNINGS = new Set(
  (
    'a about after against all also although an and another as at because before both but by despite during each ' +
    'every following for from he her here his how i if in instead it its last like many more most my near never ' +
    'next no not now of on once one only or other our outside over people police president prime since some such ' +
    'that their then there these they this those though through to today tomorrow two under until we what when ' +
    'where while who why with without yesterday you your'
  ).split(' '),
);

/**
 * Whether the name is one no place has: that of a body, or a word like `UPDATE`. `isPlaced` says that a state or
 * country follows it: then it is no body (`WEST UNION, Iowa`).
 */
export function neverAPlace(name: string, isPlaced: boolean): boolean {
  const small = name.toLowerCase();
  return NEVER.has(small.split(' ')[0] ?? '') || (!isPlaced && BODIES.test(small));
}

/** Whether the name begins as a sentence does. */
export function mayBeginSentence(name: string): boolean {
  return BEGINNINGS.has(name.toLowerCase().split(' ')[0] ?? '');
}

/** Whether it begins with what is an article in Arabic and a word in English: `An Nusayrat`, `As Suwayda`. */
export function mayBeArabic(name: string): boolean {
  return /^(?:An|As|At) \p{Lu}/u.test(name);
}

/** Whether an agency in brackets only shortens the name before it: `Agence France-Presse (AFP)`. */
export function isShortFor(agency: string, name: string): boolean {
  const initials = name.split(/[ -]/).map((word) => word[0] ?? '');
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase());
  return agency.length > 1 && [initials, capitals].some((letters) => isSame(letters.join(''), agency));
}
