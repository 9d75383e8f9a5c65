import { AP_RULES } from './rules';
import type { DatelineStyle } from './style';

/** AP, without a date (AP Stylebook, "datelines"): `BUFFALO, N.Y. (AP) — `. */
export const ap: DatelineStyle = {
  id: 'ap',
  label: 'AP',
  agency: 'AP',
  aliases: ['The Associated Press', 'Associated Press'],
  language: 'en',
  place: 'upper',
  where: 'comma',
  rules: AP_RULES,
  dates: { en: { months: 'ap', order: 'none' } },
  template: '{place} ({agency}) — ',
  example: {
    places: [
      { name: 'Buffalo', region: 'New York', country: 'United States', countryCode: 'US', timeZone: '' },
    ],
    date: null,
    source: null,
  },
};
