import { settingOf, type Setting } from '../manuscript/setting';

/** What the style of a paragraph says it is, in the words of a reading. */
export type StyleRole =
  Exclude<Setting['is'], 'title' | 'subtitle' | 'heading' | 'code'> | 'headline' | 'deck' | 'subhead';

/** The role of a setting; null for plain text. */
export function styleRole(setting: Setting | null): StyleRole | null {
  const is = setting?.is;
  switch (is) {
    case undefined:
    case 'code':
      return null;
    case 'title':
      return 'headline';
    case 'subtitle':
      return 'deck';
    case 'heading':
      return 'subhead';
    default:
      return is;
  }
}

/** What the nearest of a style’s names says that says anything; null for a style of plain text. */
export function settingOfNames(names: readonly string[]): Setting | null {
  for (const name of names) {
    const setting = settingOf(name);
    if (setting !== null) return setting;
  }
  return null;
}

const LIST =
  /^(?:list (bullet|number)|aufzählungszeichen|listennummer|liste à (puces|numéros)|lista con viñetas|маркированный список|нумерованный список)(?: ([2-9]))?$/;

/** The list paragraphs of a style are in by its names; null for none. */
export function listKind(names: readonly string[]): { ordered: boolean; level: number } | null {
  for (const name of names) {
    const found = LIST.exec(name);
    if (found === null) continue;
    const [, word = '', french = '', level = '1'] = found;
    return {
      ordered: word === 'number' || french === 'numéros' || /^(?:listennummer|нумер)/.test(name),
      level: Number(level) - 1,
    };
  }
  return null;
}
