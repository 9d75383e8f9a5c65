import * as v from 'valibot';
import type { Photo, PhotoText } from '../story/photo';
import { DaySchema, InstantSchema } from '../story/place';
import {
  KEYWORDS_ROW,
  NAMES_JOINED,
  PLACE_ROWS,
  TAKEN,
  TEXT_ROWS,
  type IptcRow,
  type TextFact,
} from './iptc';
import { otherFacts, type OtherFact } from './other-facts';
import { NAMESPACES, textsOf, type XmpProperty } from './xmp';

/** What stands in a picture's file, read but not yet understood. */
export interface RawFacts {
  xmp: XmpProperty[];
  /** The texts of the IIM datasets of record 2. */
  iim: Readonly<Record<number, readonly string[]>>;
  /** `characterSet` is how the IIM texts were read; `guessed` when the file does not say. */
  characterSet: string;
  guessed: boolean;
  peculiar: Peculiarity[];
  exif: { caption: string; byline: string; copyright: string; takenAt: string };
  /** Whether the file says where on the globe it was taken. */
  located: boolean;
}

/** What is out of the ordinary about a picture: it moves, or is in the inks of print. */
export type Peculiarity = 'animated' | 'cmyk';

/** What a picture's file says of it. `caption` is plain text; what nobody said is `''`, `[]` or null. */
export interface FileFacts extends Readonly<
  Pick<Photo, PhotoText | 'credit' | 'alt' | 'takenAt' | 'place' | 'keywords'>
> {
  caption: string;
  /** What the file says beyond that, for reading. */
  others: OtherFact[];
  located: boolean;
  characterSet: string;
  guessed: boolean;
  peculiar: Peculiarity[];
}

/** The facts of a file: XMP before IIM, which cuts texts off, before EXIF. */
export function factsOfFile(raw: RawFacts): FileFacts {
  const { exif, located, characterSet, guessed, peculiar } = raw;
  const said = (name: TextFact, last = ''): string => textOf(raw, TEXT_ROWS[name]) || last;
  return {
    caption: said('caption', exif.caption),
    credit: said('credit'),
    alt: said('alt'),
    byline: said('byline', exif.byline),
    bylineTitle: said('bylineTitle'),
    source: said('source'),
    copyright: said('copyright', exif.copyright),
    usageTerms: said('usageTerms'),
    rightsPage: said('rightsPage'),
    headline: said('headline'),
    title: said('title'),
    longAlt: said('longAlt'),
    captionWriter: said('captionWriter'),
    instructions: said('instructions'),
    jobId: said('jobId'),
    sublocation: said('sublocation'),
    sourceType: said('sourceType'),
    keywords: listOf(raw, KEYWORDS_ROW),
    takenAt: takenAt(raw),
    place: placeOf(raw),
    others: otherFacts(raw.xmp),
    ...{ located, characterSet, guessed, peculiar },
  };
}

function listOf({ xmp, iim }: RawFacts, { xmp: [prefix, local], iim: row }: IptcRow): string[] {
  const uri = NAMESPACES[prefix];
  const property = xmp.find((one) => one.uri === uri && one.local === local);
  const texts = property === undefined ? [] : tidied(textsOf(property.value));
  return texts.length > 0 || row === null ? texts : tidied(iim[row[0]] ?? []);
}

function tidied(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim())
    .filter((text) => text !== '');
}

function textOf(raw: RawFacts, row: IptcRow): string {
  return listOf(raw, row).join(NAMES_JOINED);
}

/** A place needs a name: the country’s where no city is named. */
function placeOf(raw: RawFacts): Photo['place'] {
  const [name, region, country, countryCode] = [
    textOf(raw, PLACE_ROWS.name),
    textOf(raw, PLACE_ROWS.region),
    textOf(raw, PLACE_ROWS.country),
    textOf(raw, PLACE_ROWS.countryCode),
  ];
  if (name === '' && region === '' && country === '') return null;
  return { name, region, country, countryCode, timeZone: '' };
}

function takenAt(raw: RawFacts): Photo['takenAt'] {
  const [prefix, local] = TAKEN.xmp;
  const [ofXmp = ''] = listOf(raw, { xmp: [prefix, local], form: 'text', iim: null, exif: null });
  const [day = ''] = raw.iim[TAKEN.iimDay] ?? [];
  const [time = ''] = raw.iim[TAKEN.iimTime] ?? [];
  const ofIim = `${day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')}T${time.replace(
    /^(\d\d)(\d\d)(\d\d)([+-]\d\d)(\d\d)$/,
    '$1:$2:$3$4:$5',
  )}`;
  for (const said of [ofXmp, ofIim, raw.exif.takenAt]) {
    const moment = momentOf(said);
    if (moment !== null) return moment;
  }
  return null;
}

/** A moment where the zone is said, else the day: an hour without a zone is none. */
function momentOf(said: string): Photo['takenAt'] {
  const whole = said.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/, '$1:00$2');
  if (v.is(InstantSchema, whole)) return whole;
  const day = said.slice(0, 10);
  return v.is(DaySchema, day) ? day : null;
}
