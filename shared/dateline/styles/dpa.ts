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
  states: 'full',
  dates: { en: { months: 'ap', order: 'none' }, de: { months: 'full', order: 'none' } },
  template: '{place} ({agency}) - ',
  example: {
    places: [{ name: 'Luxembourg', region: '', country: '', countryCode: '', timeZone: '' }],
    date: null,
    source: null,
  },
};
