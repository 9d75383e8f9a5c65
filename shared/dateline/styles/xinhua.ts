import { rulesLikeAp } from './rules';
import type { DatelineStyle } from './style';

/** Xinhua, as its English wire sends it: `BEIJING, March 23 (Xinhua) — `. */
export const xinhua: DatelineStyle = {
  id: 'xinhua',
  label: 'Xinhua',
  agency: 'Xinhua',
  aliases: ['Xinhua News Agency', '新华社'],
  language: 'en',
  place: 'upper',
  where: 'comma',
  rules: rulesLikeAp({ capitals: true, home: ['CN'], states: 'full' }, 'Xinhua, as its English wire is sent'),
  dates: { en: { months: 'ap', order: 'month-day' } },
  template: '{place}, {date} ({agency}) — ',
  example: {
    places: [{ name: 'Beijing', region: '', country: '', countryCode: '', timeZone: '' }],
    date: '2017-03-23',
    source: null,
  },
};
