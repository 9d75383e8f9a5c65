import type { PlaceRules } from '../../house/place-rules';
import { ALONE_AT_AP } from '../stand-alone';

/** The rules of an agency and where they are from. */
export interface AgencyRules extends PlaceRules {
  /** What the rules are taken from, for the settings and the docs. */
  source: string;
}

/** AP's own rules: what every other agency's differ from. */
export const AP_RULES: AgencyRules = {
  alone: [...ALONE_AT_AP],
  capitals: false,
  home: [],
  states: 'ap',
  source: 'AP Stylebook, “datelines” and “state names”',
};

/** The rules of an agency where they are not AP's; `more` are cities abroad that stand alone beside AP's. */
export function rulesLikeAp(
  { more = {}, ...other }: Partial<Omit<AgencyRules, 'alone'>> & { more?: Readonly<Record<string, string>> },
  source: string,
): AgencyRules {
  const added = Object.entries(more).flatMap(([countryCode, names]) =>
    names.split('|').map((name) => ({ name, region: '', countryCode })),
  );
  return { ...AP_RULES, ...other, alone: [...AP_RULES.alone, ...added], source };
}
