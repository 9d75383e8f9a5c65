/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** As English wires write it, without accents. */
  name: string;
  /** As the gazetteer has it, accents and all; `''` when that is the name. */
  accented: string;
  /** In its own language and script; `''` when that is one of the two, or not known. */
  own: string;
  countryCode: string;
  /** State, province or region, in English; `''` when not known or of the same name. */
  region: string;
  /** IANA. */
  timeZone: string;
  population: number;
  /** All other names it is known by, in any language. */
  others: readonly string[];
}

/** What the rows of the file name by number: it stands in the first line, as JSON. */
export interface Lists {
  regions: readonly string[];
  zones: readonly string[];
}

/** Stands before and after every name that is searched; no name has it. */
export const EDGE = '|';

/** A row: the folded names, then what is known of the place. `numbers` are those of region and zone in the lists. */
export function rowOf(
  place: GazetteerPlace,
  folded: readonly string[],
  region: number,
  zone: number,
): string {
  const { name, accented, own, countryCode, population, others } = place;
  const facts = [name, accented, own, countryCode, region, zone, population, others.join(EDGE)];
  return `${EDGE}${folded.join(EDGE)}${EDGE}\t${facts.join('\t')}\n`;
}

/** Reads a row without its line break. */
export function placeOfRow(row: string, { regions, zones }: Lists): GazetteerPlace {
  const [, name = '', accented = '', own = '', countryCode = '', region, zone, population, others = ''] =
    row.split('\t');
  return {
    name,
    accented,
    own,
    countryCode,
    region: regions[Number(region)] ?? '',
    timeZone: zones[Number(zone)] ?? '',
    population: Number(population),
    others: others === '' ? [] : others.split(EDGE),
  };
}
