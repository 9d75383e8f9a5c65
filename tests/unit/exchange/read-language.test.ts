import { describe, expect, it } from 'vitest';
import { readSource } from '../../../shared/exchange/registry';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { NOW } from '../../support/read-back';

/** The language a source is read in by a house that writes in `house`; null when nothing shows another. */
function languageOf(text: string, house = 'en'): string | null {
  const context = { name: '', now: NOW, house: { ...DEFAULT_HOUSE, language: house } };
  const read = readSource(text, context);
  return read.ok ? (read.value.fields.language ?? null) : 'unread';
}

const RUSSIAN =
  'Лавров и Кисида обсудят Северную Корею\n\nМинистры намерены обсудить вопросы безопасности.\n';
const UKRAINIAN =
  'Міністри обговорять безпеку\n\nЗустріч відбудеться в Києві у понеділок, повідомив речник.\n';
const JAPANESE = '岸田外相、ラブロフ氏と会談へ\n\n岸田文雄外相は二十日、北朝鮮問題について協議した。\n';
const CHINESE = '中日外长将讨论朝鲜问题\n\n日本外相与俄罗斯外长计划讨论与朝鲜有关的问题。\n';
const ARABIC = 'محادثات في طوكيو\n\nقال وزير الخارجية الياباني يوم الاثنين إن المحادثات ستستمر.\n';

describe('a source that does not say its language', () => {
  it.each([
    ['ru', RUSSIAN],
    ['uk', UKRAINIAN],
    ['ja', JAPANESE],
    ['zh', CHINESE],
    ['ar', ARABIC],
    ['he', 'שיחות בטוקיו\n\nשר החוץ היפני אמר ביום שני כי השיחות יימשכו.\n'],
    ['ko', '한일 외교장관 북한 문제 논의\n\n일본 외무상과 러시아 외무장관이 북한 문제를 논의한다.\n'],
  ])('is in %s by its letters', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(`<h1>${text.replace('\n\n', '</h1><p>')}</p>`)).toBe(language);
    expect(languageOf(`# ${text}`)).toBe(language);
  });

  it('is in the house’s language where its letters fit that', () => {
    expect(languageOf('Talks in Tokyo\n\nThe ministers met on Monday, officials said.\n')).toBeNull();
    expect(
      languageOf('Переговори\n\nMinister: «Да» — officials said in a long statement on Monday.\n'),
    ).toBeNull();
    for (const house of ['ru', 'uk', 'bg', 'sr']) expect(languageOf(RUSSIAN, house)).toBeNull();
    expect(languageOf(ARABIC, 'ur')).toBeNull();
    expect(languageOf(CHINESE, 'zh-Hant')).toBeNull();
    expect(languageOf(JAPANESE, 'ja')).toBeNull();
  });

  it('of Japan in a Chinese house and of China in a Japanese one is its own', () => {
    expect(languageOf(JAPANESE, 'zh')).toBe('ja');
    expect(languageOf(CHINESE, 'ja')).toBe('zh');
  });

  it('that says it is believed', () => {
    const page = `<html lang="bg"><body><h1>${RUSSIAN.replace('\n\n', '</h1><p>')}</p></body></html>`;
    expect(languageOf(page)).toBe('bg');
  });
});
