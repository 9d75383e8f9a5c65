import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../../shared/dateline/parse';
import { DEFAULT_HOUSE } from '../../../shared/house/house';

const NOW = '2017-03-22T10:00:00Z';

/** Places, date, agency and the beginning of the text left, or null. */
function read(text: string): string | null {
  const found = parseDateline(text, { now: NOW, house: DEFAULT_HOUSE });
  if (found === null) return null;
  const { places, date } = found.dateline;
  const names = places.map(({ name, countryCode }) => (countryCode === '' ? name : `${name} ${countryCode}`));
  return [names.join('/'), date ?? '-', found.agency, text.slice(found.length)].join(' | ');
}

describe('the shapes of agencies around the world', () => {
  it.each([
    ['新华社东京3月20日电 正文', '东京 | 2017-03-20 | 新华社 | 正文'],
    ['新华社东京3月20日电（记者 王可佳）正文', '东京 | 2017-03-20 | 新华社 | （记者 王可佳）正文'],
    ['路透东京3月20日 - 正文', '东京 | 2017-03-20 | 路透 | 正文'],
    ['（法新社东京20日电）正文', '东京 | 2017-03-20 | 法新社 | 正文'],
    ['中新社北京12月30日电 正文', '北京 CN | 2016-12-30 | 中新社 | 正文'],
    ['【東京共同】外務省は', '東京 JP | - | 共同 | 外務省は'],
    ['【ワシントン＝時事】米国は', 'ワシントン | - | 時事 | 米国は'],
    ['［東京　２０日　ロイター］ - 外務省', '東京 JP | 2017-03-20 | ロイター | 外務省'],
    ['[東京 30日 ロイター] - 外務省', '東京 JP | 2017-01-30 | ロイター | 外務省'],
    ['(서울=연합뉴스) 홍길동 기자 = 정부는', '서울 | - | 연합뉴스 | 홍길동 기자 = 정부는'],
    ['طوكيو (رويترز) - نص', 'طوكيو | - | رويترز | نص'],
    ['طوكيو 20 مارس آذار (رويترز) - نص', 'طوكيو | 2017-03-20 | رويترز | نص'],
    ['باريس - (أ ف ب) : نص', 'باريس | - | أ ف ب | نص'],
    ['(ANSA) - ROMA, 20 MAR - Il governo', 'Roma IT | 2017-03-20 | ANSA | Il governo'],
    ['(AGI) - Roma, 20 mar. - Il governo', 'Roma IT | 2017-03-20 | AGI | Il governo'],
    ['Roma, 20 mar. (askanews) - Il governo', 'Roma IT | 2017-03-20 | askanews | Il governo'],
    ['OSLO (NTB): Regjeringen', 'Oslo | - | NTB | Regjeringen'],
    ['Köpenhamn/Oslo (TT): Text', 'Köpenhamn/Oslo | - | TT | Text'],
    ['Helsinki, 20.3. (STT) Hallitus', 'Helsinki | 2017-03-20 | STT | Hallitus'],
    ['МОСКВА, 20 мар - РИА Новости. Текст', 'Москва RU | 2017-03-20 | РИА Новости | Текст'],
    ['Москва. 20 марта. INTERFAX.RU - Текст', 'Москва RU | 2017-03-20 | INTERFAX.RU | Текст'],
    ['NEW DELHI: (PTI) Text', 'New Delhi IN | - | PTI | Text'],
    ['New Delhi, Mar 20 (PTI) Text', 'New Delhi IN | 2017-03-20 | PTI | Text'],
    ['NEW DELHI, March 20 (ANI): Text', 'New Delhi IN | 2017-03-20 | ANI | Text'],
    ['Budapest, 2017. március 20., hétfő (MTI) - A kormány', 'Budapest | 2017-03-20 | MTI | A kormány'],
    ['BEOGRAD, 20. marta (Tanjug) - Vlada', 'Beograd | 2017-03-20 | Tanjug | Vlada'],
    ['BRUXELLES (BELGA) = Le gouvernement', 'Bruxelles | - | Belga | Le gouvernement'],
    ['BRUSSELS (Belga) The government', 'Brussels | - | Belga | The government'],
    ['Bern, 20. März (awp/sda) Der Bundesrat', 'Bern | 2017-03-20 | awp/sda | Der Bundesrat'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what only looks like one of them stays text', () => {
  it.each([
    'Brussels (Belga) is the agency',
    'The talks (Reuters) went on',
    'Version 20.3. (STT) Hallitus',
    'TOKYO (Sony): The company',
    '(ANSA) - Il governo ha detto - ieri',
    '(Foto) - ROMA, 20 MAR - Il governo',
    '新华社是一家通讯社，3月20日电影上映',
    '【速報】共同声明',
    '【東京】外務省は',
    '[東京 45日 ロイター] - 外務省',
    'Москва, 20 мая - День города. Текст',
    '(서울=정부) 장관은',
    'Montreal - Text',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});
