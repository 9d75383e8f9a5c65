import { rulesLikeAp } from './rules';
import type { DatelineStyle } from './style';

/** TASS, as its English and Russian wires send it: `MOSCOW, January 21. /TASS/. `, `МОСКВА, 21 января. /ТАСС/. `. */
export const tass: DatelineStyle = {
  id: 'tass',
  label: 'TASS',
  agency: 'TASS',
  aliases: ['ТАСС', 'ITAR-TASS'],
  language: 'en',
  place: 'upper',
  where: 'comma',
  rules: rulesLikeAp(
    { capitals: true, home: ['RU'], states: 'full' },
    'TASS, as its English and Russian wires are sent',
  ),
  dates: { en: { months: 'full', order: 'month-day' }, ru: { months: 'full', order: 'day-month' } },
  template: '{place}, {date}. /{agency}/. ',
  example: {
    places: [{ name: 'Moscow', region: '', country: '', countryCode: '', timeZone: '' }],
    date: '2017-01-21',
    source: null,
  },
};
