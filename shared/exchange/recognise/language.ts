import { blockTexts } from '../../story/walk';
import type { Fields, Part } from '../types';

/** So much of a text shows its script. */
const ENOUGH = 20_000;

interface Writing {
  letters: RegExp;
  /** ISO 15924, as `Intl.Locale` names scripts. */
  scripts: readonly string[];
  /** The language most news in the script is in, given the text. */
  language: (text: string) => string;
}

const WRITINGS: readonly Writing[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    scripts: ['Cyrl'],
    language: (text) => (/[ґєії]/i.test(text) && !/[ыэё]/i.test(text) ? 'uk' : 'ru'),
  },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    scripts: ['Jpan', 'Hans', 'Hant'],
    language: (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'),
  },
  {
    letters: /\p{Script=Arabic}/gu,
    scripts: ['Arab', 'Aran'],
    language: (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar'),
  },
  { letters: /\p{Script=Hangul}/gu, scripts: ['Kore'], language: () => 'ko' },
  { letters: /\p{Script=Hebrew}/gu, scripts: ['Hebr'], language: () => 'he' },
  { letters: /\p{Script=Greek}/gu, scripts: ['Grek'], language: () => 'el' },
  { letters: /\p{Script=Thai}/gu, scripts: ['Thai'], language: () => 'th' },
  { letters: /\p{Script=Devanagari}/gu, scripts: ['Deva'], language: () => 'hi' },
];

/**
 * The language of parts whose source does not say it, where their script shows that it is not the house's; otherwise
 * nothing. Latin letters show no language.
 */
export function languageByScript(parts: readonly Part[], house: string): Pick<Fields, 'language'> {
  const text = opening(parts);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const writing = WRITINGS.find(({ letters: own }) => (text.match(own)?.length ?? 0) > letters / 2);
  if (writing === undefined) return {};
  const language = writing.language(text);
  return writing.scripts.includes(scriptOf(house)) && !isOtherHan(language, house) ? {} : { language };
}

/** Japanese and Chinese share letters, and yet are told apart. */
function isOtherHan(language: string, house: string): boolean {
  return ['ja', 'zh'].includes(language) && (language === 'ja') !== (scriptOf(house) === 'Jpan');
}

function opening(parts: readonly Part[]): string {
  let text = '';
  for (const { role, block } of parts) {
    if (role !== 'drop') text += `${blockTexts(block).join('\n')}\n`;
    if (text.length >= ENOUGH) break;
  }
  return text.slice(0, ENOUGH);
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}
