import { rulesLikeAp } from './rules';
import type { DatelineStyle } from './style';

/** Kyodo, as its English wire sends it: `SAITAMA, Japan, Dec. 9 Kyodo - `. */
export const kyodo: DatelineStyle = {
  id: 'kyodo',
  label: 'Kyodo',
  agency: 'Kyodo',
  aliases: ['Kyodo News'],
  language: 'en',
  place: 'upper',
  where: 'comma',
  rules: rulesLikeAp({ capitals: true, states: 'full' }, 'Kyodo, as its English wire is sent'),
  dates: { en: { months: 'ap', order: 'month-day' } },
  template: '{place}, {date} {agency} - ',
  example: {
    places: [{ name: 'Saitama', region: '', country: 'Japan', countryCode: 'JP', timeZone: '' }],
    date: '2016-12-09',
    source: null,
  },
};
