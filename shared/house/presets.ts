import { formatDateline } from '../dateline/format';
import { AGENCY_STYLES, baseLanguage, datelineStyle } from '../dateline/styles';
import type { DatelineStyle } from '../dateline/styles/style';
import type { DatelineStyleId, House } from './house';

/** What choosing a dateline style decides together with it; null leaves the house as it is. */
export interface HousePreset {
  id: DatelineStyleId;
  /** What it is called in the settings. */
  label: string;
  agency: string | null;
  language: string | null;
}

const fromStyle = ({ id, label, agency, language }: DatelineStyle): HousePreset => ({
  id,
  label,
  agency,
  language,
});

/** Every preset of the house style, in the order the settings offer them. */
export const housePresets: Readonly<Record<DatelineStyleId, HousePreset>> = {
  tass: fromStyle(AGENCY_STYLES.tass),
  ap: fromStyle(AGENCY_STYLES.ap),
  reuters: fromStyle(AGENCY_STYLES.reuters),
  afp: fromStyle(AGENCY_STYLES.afp),
  kyodo: fromStyle(AGENCY_STYLES.kyodo),
  dpa: fromStyle(AGENCY_STYLES.dpa),
  efe: fromStyle(AGENCY_STYLES.efe),
  xinhua: fromStyle(AGENCY_STYLES.xinhua),
  own: { id: 'own', label: 'Our own', agency: null, language: null },
};

/**
 * The house after a preset is chosen: its dateline style with that agency's rules, its agency's name and its language,
 * except that a language the style has dates in stays. All of it can be changed afterwards.
 */
export function withPreset(house: House, id: DatelineStyleId): House {
  const { agency, language } = housePresets[id];
  const keepsLanguage = baseLanguage(house.language) in datelineStyle(id, house).dates;
  return {
    ...house,
    datelineStyle: id,
    placeRules: id === house.datelineStyle ? house.placeRules : null,
    agency: agency ?? house.agency,
    language: keepsLanguage ? house.language : (language ?? house.language),
  };
}

/** What a story of the house begins like, `MOSCOW, January 21. /TASS/. Text`: shown live in the settings. */
export function datelineSample(house: House): string {
  return `${formatDateline(datelineStyle(house.datelineStyle, house).example, house)}Text`;
}

/** What a story would begin like under a preset. */
export function presetSample(id: DatelineStyleId, house: House): string {
  return datelineSample(withPreset(house, id));
}
