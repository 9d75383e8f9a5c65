import * as v from 'valibot';
import type { PreflightSum } from '../exchange/preflight/sum';
import { WRITE_FORMATS, type Note, type Reading } from '../exchange/types';
import type { Embargo } from '../story/story';

/** The formats the application exports: those of the writers, and PDF. */
export const EXPORT_FORMATS = [...WRITE_FORMATS, 'pdf'] as const;

/** A format the application exports. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Where the pictures of a story are in each format: nowhere, inside its file, in files beside it, or in either as the
 * person wishes.
 */
export const PICTURES_OF: Readonly<Record<ExportFormat, 'nowhere' | 'inside' | 'beside' | 'either'>> = {
  story: 'beside',
  dateline: 'inside',
  html: 'either',
  text: 'nowhere',
  markdown: 'either',
  ninjs: 'either',
  nitf: 'beside',
  'newsml-g2': 'beside',
  docx: 'inside',
  anpa: 'nowhere',
  iptc7901: 'nowhere',
  pdf: 'inside',
};

/** The formats whose preview is a page: those that are one, and those of bytes, which nobody reads as they are. */
export const PAGE_PREVIEWS: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['html', 'pdf', 'docx']);

/** The formats of wires, in which a story can go out in takes, each a file. */
export const TAKES_FORMATS: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['text', 'anpa', 'iptc7901']);

/** What to export, where and how. */
export const ExportOrderSchema = v.strictObject({
  stories: v.pipe(v.array(v.string()), v.minLength(1)),
  formats: v.pipe(v.array(v.picklist(EXPORT_FORMATS)), v.minLength(1)),
  folder: v.pipe(v.string(), v.minLength(1)),
  images: v.picklist(['inline', 'beside']),
  /** What to do with a file that is there already. `ask` refuses and names them. */
  existing: v.picklist(['ask', 'replace', 'keep-both']),
  /** Whether positions on the globe may go out in pictures. */
  location: v.boolean(),
  /** Whether a wire text goes out in takes of the house's length. */
  takes: v.boolean(),
  /** The stories to go out although their embargo holds: those that the person was told of by name. */
  embargoed: v.array(v.string()),
});

/** What to export, where and how. */
export type ExportOrder = v.InferOutput<typeof ExportOrderSchema>;

/** A story that may not be published yet. */
export interface EmbargoedStory {
  id: string;
  name: string;
  embargo: Embargo;
}

/** Where the static site goes. */
export const SiteOrderSchema = v.strictObject({
  folder: v.pipe(v.string(), v.minLength(1)),
  /** Empty means every story that is not spiked, held or killed. */
  stories: v.array(v.string()),
  existing: v.picklist(['ask', 'replace']),
  location: v.boolean(),
});

/** Where the static site goes. */
export type SiteOrder = v.InferOutput<typeof SiteOrderSchema>;

/** How far a long export is. */
export interface ExportProgress {
  job: string;
  done: number;
  total: number;
}

/** What became of one story of an export. */
export interface ExportOutcome {
  story: string;
  headline: string;
  files: string[];
  notes: Note[];
}

/** How an export ended. */
export interface ExportReport {
  job: string;
  folder: string;
  outcomes: ExportOutcome[];
  cancelled: boolean;
}

/** What several stories are before they go out, in every format there is. */
export interface PreflightReport extends PreflightSum {
  /** It was stopped: not all stories were looked at. */
  cancelled: boolean;
}

/** A source that was read, to be looked at before it becomes a story. */
export interface ImportCandidate {
  name: string;
  reading: Reading;
  /** The file it was read from, for reading it again or taking it in as it is; null for a text. */
  path: string | null;
  /** Which of the stories of its source it is, from 0. */
  place: number;
}

/** What came of reading several sources: the good ones, and the failures by name. */
export interface ImportReadings {
  candidates: ImportCandidate[];
  failures: { name: string; code: string; facts: Readonly<Record<string, string | number | boolean>> }[];
}

/** What an export looks like, to be shown before it is made. */
export interface ExportPreview {
  fileName: string;
  /** The text of the file; for `pdf` the page it is printed from, for files of bytes the same page. */
  content: string;
  /** Where the page can be shown in a frame (`app://preview/…`), null for formats that are text. */
  address: string | null;
  notes: Note[];
}
