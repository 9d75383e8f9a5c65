/** Languages offered, as BCP 47 tags: those newspapers and wires are known to appear in. */
const OFFERED: readonly string[] = (
  'af am ar az be bg bn bs ca cs cy da de el en en-GB en-US es es-419 et eu fa fi fil fr fr-CA ga gl gu ha he hi hr hu hy id ' +
  'ig is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt pt-BR ro ru rw si sk sl so sq sr sv sw ' +
  'ta te tg th tk tr uk ur uz vi xh yo zh-Hans zh-Hant zu'
).split(' ');

/** A language to choose. */
export interface LanguageChoice {
  tag: string;
  name: string;
}

/** The languages offered, by name, with the one in use among them. */
export function languageChoices(inUse: string): LanguageChoice[] {
  const tags = OFFERED.includes(inUse) ? OFFERED : [...OFFERED, inUse];
  return tags
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What a language is called in English; the tag itself when it has no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
