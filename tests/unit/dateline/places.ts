import fc from 'fast-check';
import { place, type Place } from '../../../shared/story/place';

const syllables = 'ka lo mi ré tö sun bor zhi ña vel ški gør ßa lë ưở dü'.split(' ');
const cyrillic = 'ка ло ми сун бор жи вел дня кий щё гра'.split(' ');
const cjk = ['大阪', '南京', '부산', '대전시', '横浜', '高雄', 'الجيزة', 'תל אביב', 'दिल्ली', 'ทม'];

function word(parts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...parts), { minLength: 2, maxLength: 4 })
    .map((list) => list.join(''))
    .filter((text) => !text.startsWith('ß'))
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1));
}

const latin = word(syllables);
const frames = [
  'X',
  'X X',
  'X-X',
  'San X',
  'St. X',
  'Rio de X',
  'Santiago de los X',
  'X-sur-X',
  'X-on-X',
  'X upon X',
  'Ras al-X',
  'Al-X',
  "L'X",
  "O'X",
  'L’X',
  'McXe',
  "X d'X",
  'X am X',
  'The X',
  'Los X',
  'East Los X',
  'Aboard the X',
];

const latinName = fc.tuple(fc.constantFrom(...frames), latin, latin).map(([frame, first, second]) =>
  frame
    .replace('McXe', `Mc${first}e`)
    .replace('X', () => first)
    .replace('X', () => second),
);

/** Names as they are written in a sentence: accents, small words, prefixes, Cyrillic, scripts without capitals. */
export const placeName: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: latinName },
  {
    weight: 1,
    arbitrary: fc.tuple(word(cyrillic), word(cyrillic)).map(([a, b]) => `${a}-на-${b}`),
  },
  { weight: 1, arbitrary: word(cyrillic) },
  { weight: 1, arbitrary: fc.constantFrom(...cjk) },
);

const where: fc.Arbitrary<Omit<Place, 'name' | 'timeZone'>> = fc.constantFrom(
  { region: '', country: '', countryCode: '' },
  { region: '', country: 'Japan', countryCode: 'JP' },
  { region: '', country: 'Ivory Coast', countryCode: 'CI' },
  { region: '', country: 'Côte d’Ivoire', countryCode: 'CI' },
  { region: '', country: 'Bosnia and Herzegovina', countryCode: 'BA' },
  { region: '', country: 'Trinidad & Tobago', countryCode: 'TT' },
  { region: '', country: 'Guinea-Bissau', countryCode: 'GW' },
  { region: '', country: 'Germany', countryCode: 'DE' },
  { region: 'New York', country: 'United States', countryCode: 'US' },
  { region: 'Georgia', country: 'United States', countryCode: 'US' },
  { region: 'West Virginia', country: 'United States', countryCode: 'US' },
  { region: 'Texas', country: 'United States', countryCode: 'US' },
  { region: 'Nova Scotia', country: 'Canada', countryCode: 'CA' },
  { region: 'Bavaria', country: '', countryCode: '' },
  { region: 'Sicily', country: 'Italy', countryCode: 'IT' },
);

/** Places with and without a state, province, island or country. */
export const aPlace: fc.Arbitrary<Place> = fc
  .tuple(placeName, where)
  .map(([name, facts]) => ({ ...place(name), ...facts }));
