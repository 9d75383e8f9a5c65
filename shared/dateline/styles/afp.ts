import { rulesLikeAp } from './rules';
import type { DatelineStyle } from './style';

/**
 * AFP, as its wires send it: `Ouagadougou, Dec 20, 2017 (AFP) - `, in French `Paris, 21 jan 2019 (AFP) - `; the country
 * as `Kyiv (Ukraine)`.
 */
export const afp: DatelineStyle = {
  id: 'afp',
  label: 'AFP',
  agency: 'AFP',
  aliases: ['Agence France-Presse'],
  language: 'en',
  place: 'as-written',
  where: 'parentheses',
  rules: rulesLikeAp({ home: ['FR'], states: 'full' }, 'AFP, as its English and French wires are sent'),
  dates: {
    en: { months: 'short', order: 'month-day-year' },
    fr: { months: 'lower', order: 'day-month-year' },
  },
  template: '{place}, {date} ({agency}) - ',
  example: {
    places: [{ name: 'Ouagadougou', region: '', country: '', countryCode: '', timeZone: '' }],
    date: '2017-12-20',
    source: null,
  },
};
