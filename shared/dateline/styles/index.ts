import type { DatelineStyleId, House } from '../../house/house';
import { place } from '../../story/place';
import { afp } from './afp';
import { ap } from './ap';
import { dpa } from './dpa';
import { efe } from './efe';
import { kyodo } from './kyodo';
import { reuters } from './reuters';
import { AP_RULES, type AgencyRules } from './rules';
import type { DatelineStyle } from './style';
import { tass } from './tass';
import { xinhua } from './xinhua';

/** The id of a style that comes with Dateline as data. */
export type AgencyStyleId = Exclude<DatelineStyleId, 'own'>;

/** The styles of the agencies. */
export const AGENCY_STYLES: Readonly<Record<AgencyStyleId, DatelineStyle>> = {
  tass,
  ap,
  reuters,
  afp,
  kyodo,
  dpa,
  efe,
  xinhua,
};

/** A style by its id; `own` is made from the house's own template. The house's style has the house's own rules. */
export function datelineStyle(id: DatelineStyleId, house: House): DatelineStyle {
  const style = id === 'own' ? ownStyle(house) : AGENCY_STYLES[id];
  const { placeRules } = house;
  if (placeRules === null || id !== house.datelineStyle) return style;
  return { ...style, rules: { ...placeRules, source: OWN_RULES } };
}

const OWN_RULES = 'The house’s own rules';

/** The rules by which a house writes places. */
export function rulesOfHouse(house: House): AgencyRules {
  return datelineStyle(house.datelineStyle, house).rules;
}

/** The agency style whose agency signs so (`dpa/lsw` and `TASS Correspondent` count), or null. */
export function styleOfAgency(name: string): DatelineStyle | null {
  for (const style of Object.values(AGENCY_STYLES)) {
    if ([style.agency, ...style.aliases].some((known) => signs(name, known))) return style;
  }
  return null;
}

/**
 * The name under which a house sends in a style. It is the house's agency, except where that is empty or is
 * another style's agency left over from before the style was changed: then the style's own agency stands.
 */
export function agencyOfHouse(
  house: House,
  style: DatelineStyle = datelineStyle(house.datelineStyle, house),
): string {
  const name = house.agency.trim();
  if (style.id === 'own') return name;
  const other = styleOfAgency(name);
  return name === '' || (other !== null && other.id !== style.id) ? style.agency : name;
}

function signs(name: string, agency: string): boolean {
  const rest = name.trim().toLowerCase();
  const known = agency.toLowerCase();
  return rest === known || (rest.startsWith(known) && /^[ /,]/.test(rest.slice(known.length)));
}

function ownStyle(house: House): DatelineStyle {
  const { place: letters, months, date, template } = house.ownStyle;
  return {
    id: 'own',
    label: 'Our own',
    agency: house.agency,
    aliases: [],
    language: house.language,
    place: letters,
    where: 'comma',
    rules: AP_RULES,
    dates: { [baseLanguage(house.language)]: { months, order: date } },
    template,
    example: { places: [place('Lima')], date: '2019-01-21', source: null },
  };
}

/** The first subtag of a language tag, in small letters: `pt` of `pt-BR`. */
export function baseLanguage(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
