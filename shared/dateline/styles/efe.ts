import { rulesLikeAp } from './rules';
import type { DatelineStyle } from './style';

/** EFE, as its Spanish wire sends it: `Nueva Delhi, 21 ene (EFE).- `; the country as `Cali (Colombia)`. */
export const efe: DatelineStyle = {
  id: 'efe',
  label: 'EFE',
  agency: 'EFE',
  aliases: ['Agencia EFE'],
  language: 'es',
  place: 'as-written',
  where: 'parentheses',
  rules: rulesLikeAp({ capitals: true, home: ['ES'], states: 'full' }, 'EFE, as its Spanish wire is sent'),
  dates: { es: { months: 'lower', order: 'day-month' } },
  template: '{place}, {date} ({agency}).- ',
  example: {
    places: [{ name: 'Nueva Delhi', region: '', country: '', countryCode: '', timeZone: '' }],
    date: '2019-01-21',
    source: null,
  },
};
