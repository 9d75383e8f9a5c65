/** Words that stand before a dash or an agency in brackets without being a place. */
const NEVER = new Set(
  (
    'advisory alert analysis archive blog breaking bulletin column commentary contact copyright correction corrected ' +
    'credit editorial eds exclusive explainer factbox file flash foto fotos graphic headline headlines image images ' +
    'interview live media news note notebook opinion photo photos picture pictures preview q&a refile review source ' +
    'sources sport sports summary text timeline top update updated urgent video watch weather'
  ).split(' '),
);

/** Words a sentence begins with; a place in capitals may (`IN SALAH`), any other may not. */
const BEGINNINGS = new Set(
  (
    'a about after against all also although an and another as at because before both but by despite during each ' +
    'every following for from he her here his how i if in instead it its last like many more most my near never ' +
    'next no not now of on once one only or other our outside over people police president prime since some such ' +
    'that their then there these they this those though through to today tomorrow two under until we what when ' +
    'where while who why with without yesterday you your ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Whether the name is one no place has: an agency's long name, or a word like `UPDATE`. */
export function neverAPlace(name: string): boolean {
  const small = name.toLowerCase();
  return NEVER.has(small.split(' ')[0] ?? '') || /\b(?:press|agency|news|photo|photos)$/.test(small);
}

/** Whether the name begins as a sentence does. */
export function mayBeginSentence(name: string): boolean {
  return BEGINNINGS.has(name.toLowerCase().split(' ')[0] ?? '');
}
