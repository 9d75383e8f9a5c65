/** A state or province that datelines name in place of its country. */
export interface Region {
  name: string;
  /** As AP shortens it in datelines; the name itself where it is never shortened. */
  ap: string;
  postal: string;
  country: string;
  countryCode: string;
}

const us = (name: string, ap: string, postal: string): Region => ({
  name,
  ap,
  postal,
  country: 'United States',
  countryCode: 'US',
});

const canada = (name: string, postal: string): Region => ({
  name,
  ap: name,
  postal,
  country: 'Canada',
  countryCode: 'CA',
});

/**
 * U.S. states with the abbreviations of the AP Stylebook ("state names"; Alaska, Hawaii, Idaho, Iowa, Maine, Ohio,
 * Texas and Utah have none), and the provinces of Canada, which AP spells out.
 */
export const REGIONS: readonly Region[] = [
  us('Alabama', 'Ala.', 'AL'),
  us('Alaska', 'Alaska', 'AK'),
  us('Arizona', 'Ariz.', 'AZ'),
  us('Arkansas', 'Ark.', 'AR'),
  us('California', 'Calif.', 'CA'),
  us('Colorado', 'Colo.', 'CO'),
  us('Connecticut', 'Conn.', 'CT'),
  us('Delaware', 'Del.', 'DE'),
  us('District of Columbia', 'D.C.', 'DC'),
  us('Florida', 'Fla.', 'FL'),
  us('Georgia', 'Ga.', 'GA'),
  us('Hawaii', 'Hawaii', 'HI'),
  us('Idaho', 'Idaho', 'ID'),
  us('Illinois', 'Ill.', 'IL'),
  us('Indiana', 'Ind.', 'IN'),
  us('Iowa', 'Iowa', 'IA'),
  us('Kansas', 'Kan.', 'KS'),
  us('Kentucky', 'Ky.', 'KY'),
  us('Louisiana', 'La.', 'LA'),
  us('Maine', 'Maine', 'ME'),
  us('Maryland', 'Md.', 'MD'),
  us('Massachusetts', 'Mass.', 'MA'),
  us('Michigan', 'Mich.', 'MI'),
  us('Minnesota', 'Minn.', 'MN'),
  us('Mississippi', 'Miss.', 'MS'),
  us('Missouri', 'Mo.', 'MO'),
  us('Montana', 'Mont.', 'MT'),
  us('Nebraska', 'Neb.', 'NE'),
  us('Nevada', 'Nev.', 'NV'),
  us('New Hampshire', 'N.H.', 'NH'),
  us('New Jersey', 'N.J.', 'NJ'),
  us('New Mexico', 'N.M.', 'NM'),
  us('New York', 'N.Y.', 'NY'),
  us('North Carolina', 'N.C.', 'NC'),
  us('North Dakota', 'N.D.', 'ND'),
  us('Ohio', 'Ohio', 'OH'),
  us('Oklahoma', 'Okla.', 'OK'),
  us('Oregon', 'Ore.', 'OR'),
  us('Pennsylvania', 'Pa.', 'PA'),
  us('Rhode Island', 'R.I.', 'RI'),
  us('South Carolina', 'S.C.', 'SC'),
  us('South Dakota', 'S.D.', 'SD'),
  us('Tennessee', 'Tenn.', 'TN'),
  us('Texas', 'Texas', 'TX'),
  us('Utah', 'Utah', 'UT'),
  us('Vermont', 'Vt.', 'VT'),
  us('Virginia', 'Va.', 'VA'),
  us('Washington', 'Wash.', 'WA'),
  us('West Virginia', 'W.Va.', 'WV'),
  us('Wisconsin', 'Wis.', 'WI'),
  us('Wyoming', 'Wyo.', 'WY'),
  canada('Alberta', 'AB'),
  canada('British Columbia', 'BC'),
  canada('Manitoba', 'MB'),
  canada('New Brunswick', 'NB'),
  canada('Newfoundland and Labrador', 'NL'),
  canada('Northwest Territories', 'NT'),
  canada('Nova Scotia', 'NS'),
  canada('Nunavut', 'NU'),
  canada('Ontario', 'ON'),
  canada('Prince Edward Island', 'PE'),
  canada('Quebec', 'QC'),
  canada('Saskatchewan', 'SK'),
  canada('Yukon', 'YT'),
];

/** Also a country: written out it is read as that, so the state is always shortened. */
const AMBIGUOUS = new Set(['Georgia']);

let names: Map<string, Region> | null = null;

/** The state or province written so: in full, AP's way with or without points, or as two capital letters. */
export function findRegion(text: string): Region | null {
  names ??= new Map(
    REGIONS.flatMap((region) => [
      ...(AMBIGUOUS.has(region.name) ? [] : [[key(region.name), region] as const]),
      [key(region.ap), region] as const,
    ]),
  );
  return names.get(key(text)) ?? REGIONS.find((region) => region.postal === text) ?? null;
}

/** A state as a style shows it; a region that is in no table stays as it is. */
export function regionText(name: string, countryCode: string, states: 'ap' | 'full'): string {
  const region = REGIONS.find(
    (one) => one.name === name && (countryCode === '' || one.countryCode === countryCode),
  );
  if (region === undefined) return name;
  return states === 'ap' || AMBIGUOUS.has(region.name) ? region.ap : region.name;
}

/** Whether the region says its country by itself, as a U.S. state does. */
export function saysItsCountry(name: string, countryCode: string): boolean {
  return REGIONS.some((one) => one.name === name && one.countryCode === countryCode);
}

function key(text: string): string {
  return text.replaceAll(/[.\s]/g, '').toLowerCase();
}
