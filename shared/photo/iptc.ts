import type { Photo, PhotoText } from '../story/photo';
import type { Prefix } from './xmp';

/** How a property is written in XMP: a text, language alternatives, an ordered or an unordered list. */
export type XmpForm = 'text' | 'alternatives' | 'sequence' | 'bag';

/** Where a fact stands in a picture's file: its XMP property, and its IIM dataset of record 2 with its most bytes. */
export interface IptcRow {
  xmp: readonly [prefix: Prefix, local: string];
  form: XmpForm;
  iim: readonly [dataset: number, bytes: number] | null;
  /** The EXIF tag of IFD0 that says the same. */
  exif: number | null;
}

/** The facts of a photo that are one text in its file. */
export type TextFact = PhotoText | 'caption' | 'credit' | 'alt';

const row = (
  xmp: IptcRow['xmp'],
  form: XmpForm = 'text',
  iim: IptcRow['iim'] = null,
  exif: number | null = null,
): IptcRow => ({ xmp, form, iim, exif });

/** The IPTC Photo Metadata Standard 2024.1 (its technical reference) for the facts that are one text. */
export const TEXT_ROWS: Readonly<Record<TextFact, IptcRow>> = {
  caption: row(['dc', 'description'], 'alternatives', [120, 2000], 0x010e),
  credit: row(['photoshop', 'Credit'], 'text', [110, 32]),
  alt: row(['Iptc4xmpCore', 'AltTextAccessibility'], 'alternatives'),
  byline: row(['dc', 'creator'], 'sequence', [80, 32], 0x013b),
  bylineTitle: row(['photoshop', 'AuthorsPosition'], 'text', [85, 32]),
  source: row(['photoshop', 'Source'], 'text', [115, 32]),
  copyright: row(['dc', 'rights'], 'alternatives', [116, 128], 0x8298),
  usageTerms: row(['xmpRights', 'UsageTerms'], 'alternatives'),
  rightsPage: row(['xmpRights', 'WebStatement']),
  headline: row(['photoshop', 'Headline'], 'text', [105, 256]),
  title: row(['dc', 'title'], 'alternatives', [5, 64]),
  longAlt: row(['Iptc4xmpCore', 'ExtDescrAccessibility'], 'alternatives'),
  captionWriter: row(['photoshop', 'CaptionWriter'], 'text', [122, 32]),
  instructions: row(['photoshop', 'Instructions'], 'text', [40, 256]),
  jobId: row(['photoshop', 'TransmissionReference'], 'text', [103, 32]),
  sublocation: row(['Iptc4xmpCore', 'Location'], 'text', [92, 32]),
  sourceType: row(['Iptc4xmpExt', 'DigitalSourceType']),
};

/** The same for the parts of the place a photo was taken in. */
export const PLACE_ROWS = {
  name: row(['photoshop', 'City'], 'text', [90, 32]),
  region: row(['photoshop', 'State'], 'text', [95, 32]),
  country: row(['photoshop', 'Country'], 'text', [101, 64]),
  countryCode: row(['Iptc4xmpCore', 'CountryCode'], 'text', [100, 3]),
} as const satisfies Partial<Record<keyof NonNullable<Photo['place']>, IptcRow>>;

/** The same for the keywords; each is a dataset of its own. */
export const KEYWORDS_ROW = row(['dc', 'subject'], 'bag', [25, 64]);

/** Where the moment a picture was taken stands: XMP, the IIM datasets of day and time, EXIF. */
export const TAKEN = {
  xmp: ['photoshop', 'DateCreated'],
  iimDay: 55,
  iimTime: 60,
} as const;

/** How several names stand in one text. */
export const NAMES_JOINED = '; ';
