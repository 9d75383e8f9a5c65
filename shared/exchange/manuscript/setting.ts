import { SETTING_NAMES } from './setting-names';

/** What the style of a paragraph says that it is; `level` counts for headings only, from 1. */
export interface Setting {
  is: (typeof SETTINGS)[number];
  level: number;
}

/** What styles of a word processor or a newsroom make of paragraphs. `furniture` is what a program makes itself. */
export const SETTINGS = [
  'title',
  'subtitle',
  'heading',
  'quote',
  'pullquote',
  'attribution',
  'caption',
  'credit',
  'byline',
  'slug',
  'code',
  'dateline',
  'note',
  'furniture',
] as const;

const LONGEST = 100;

/** By a name without a number; the first that has it counts, as many languages call titles and headings the same. */
const byName: ReadonlyMap<string, Setting['is']> = new Map(
  SETTINGS.flatMap((is) => SETTING_NAMES[is].map((name) => [keyOf(name), is] as const)).reverse(),
);

/** The lines of tables of contents and indexes. */
const CONTENTS = /^(?:toc|contents|verzeichnis|index) ?\d$/;

const HEADINGS: ReadonlySet<string> = new Set(SETTING_NAMES.heading.map(keyOf));

/** What the name of a style means, in the languages of word processors; null for one that is only text. */
export function settingOf(name: string): Setting | null {
  if (name.length > LONGEST) return null;
  const key = keyOf(name);
  const whole = byName.get(key);
  if (whole !== undefined) return { is: whole, level: whole === 'heading' ? 2 : 0 };
  if (CONTENTS.test(key)) return { is: 'furniture', level: 0 };
  const [, words = '', level = ''] = /^(.*?) ?([1-9]|10)$/.exec(key) ?? [];
  return HEADINGS.has(words) ? { is: 'heading', level: Number(level) } : null;
}

/** The heading of an outline's level, counted from 1. */
export function headingOf(level: number): Setting {
  return { is: 'heading', level };
}

/** A name as it is compared: small letters, without what parts its words; `_20_` is how OpenDocument writes a space. */
function keyOf(name: string): string {
  return name
    .replace(/_([0-9a-f]{2})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[\s_.:-]+/g, ' ')
    .replace(/ ?(?:char|zchn|car|carattere|знак)$/u, '')
    .trim();
}
