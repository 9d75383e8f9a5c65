import { rulesLikeAp } from './rules';
import type { DatelineStyle } from './style';

/** dpa, as its wires send it, without a date: `Luxembourg (dpa) - `. */
export const dpa: DatelineStyle = {
  id: 'dpa',
  label: 'dpa',
  agency: 'dpa',
  aliases: ['Deutsche Presse-Agentur'],
  language: 'en',
  place: 'as-written',
  where: 'comma',
  rules: rulesLikeAp(
    { capitals: true, home: ['DE'], states: 'full' },
    'dpa, as its German and English wires are sent',
  ),
  dates: { en: { months: 'ap', order: 'none' }, de: { months: 'full', order: 'none' } },
  template: '{place} ({agency}) - ',
  example: {
    places: [{ name: 'Luxembourg', region: '', country: '', countryCode: '', timeZone: '' }],
    date: null,
    source: null,
  },
};
