import { rulesLikeAp } from './rules';
import type { DatelineStyle } from './style';

/** Reuters, as its wire sends it: `LIMA, Jan 21 (Reuters) - `, undated `ATHENS (Reuters) - `. */
export const reuters: DatelineStyle = {
  id: 'reuters',
  label: 'Reuters',
  agency: 'Reuters',
  aliases: ['Thomson Reuters'],
  language: 'en',
  place: 'upper',
  where: 'comma',
  rules: rulesLikeAp(
    { more: { AE: 'Dubai', DE: 'Frankfurt', ES: 'Barcelona', IN: 'Mumbai' }, capitals: true },
    'Reuters, as its wire is sent',
  ),
  dates: { en: { months: 'short', order: 'month-day' } },
  template: '{place}, {date} ({agency}) - ',
  example: {
    places: [{ name: 'Lima', region: '', country: '', countryCode: '', timeZone: '' }],
    date: '2019-01-21',
    source: null,
  },
};
