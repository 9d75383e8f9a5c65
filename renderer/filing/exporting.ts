import {
  EXPORT_FORMATS,
  PICTURES_OF,
  type ExportFormat,
  type ExportOrder,
  type ExportReport,
} from '../../shared/ipc/exchange';
import type { Failure } from '../../shared/ipc/result';
import type { Note } from '../../shared/exchange/types';
import type { ExportChoices } from './remembered';

/** What the export knows of a story before it is written. */
export interface ExportSubject {
  id: string;
  headline: string;
}

/** How an export format is offered. */
export interface FormatName {
  label: string;
  /** For tabs. */
  short: string;
  hint: string;
}

/** The formats as the dialog offers them. */
export const FORMAT_NAMES: Readonly<Record<ExportFormat, FormatName>> = {
  html: { label: 'HTML page', short: 'HTML', hint: 'A page for any browser, complete in itself' },
  text: { label: 'Plain text', short: 'Text', hint: 'As a wire sends it, with slug line and end mark' },
  markdown: { label: 'Markdown', short: 'Markdown', hint: 'For notes, sites and other editors' },
  pdf: { label: 'PDF', short: 'PDF', hint: 'For printing, tagged, with page numbers' },
  ninjs: { label: 'ninjs 3.1', short: 'ninjs', hint: 'JSON for other newsroom systems (IPTC)' },
  nitf: { label: 'NITF 3.6', short: 'NITF', hint: 'XML for newsroom systems (IPTC); pictures beside it' },
  'newsml-g2': {
    label: 'NewsML-G2 2.35',
    short: 'G2',
    hint: 'XML for newsroom systems (IPTC); pictures beside it',
  },
  docx: { label: 'Word (DOCX)', short: 'Word', hint: 'A manuscript for Word, with comments and notes' },
  anpa: { label: 'ANPA 1312', short: 'ANPA', hint: 'As American wires send it, with control characters' },
  iptc7901: { label: 'IPTC 7901', short: '7901', hint: 'As European wires send it, with control characters' },
  story: {
    label: 'Story file',
    short: 'Story',
    hint: 'The whole story, editors’ notes too',
  },
  dateline: {
    label: 'Dateline file',
    short: 'Dateline',
    hint: 'To hand on: all versions, comments and original pictures',
  },
};

/** The formats in the order they are offered. */
export const OFFERED_FORMATS: readonly ExportFormat[] = [
  'html',
  'text',
  'markdown',
  'pdf',
  'docx',
  'ninjs',
  'newsml-g2',
  'nitf',
  'dateline',
  'anpa',
  'iptc7901',
  'story',
];

/** Formats in which pictures can stand inside the file or beside it. */
export const PICTURE_FORMATS: ReadonlySet<ExportFormat> = new Set<ExportFormat>(
  EXPORT_FORMATS.filter((format) => PICTURES_OF[format] === 'either'),
);

/**
 * What keeps the export from starting, in words for the person; null when nothing does. `embargoed` is how many of the
 * stories are under embargo, null while that is being asked. A folder is asked for.
 */
export function obstacle(
  choices: ExportChoices,
  embargoed: number | null,
  isEmbargoWaived: boolean,
): string | null {
  if (choices.formats.length === 0) return 'Choose at least one format.';
  if (embargoed === null) return '';
  if (embargoed > 0 && !isEmbargoWaived)
    return embargoed === 1 ? 'The embargo still holds.' : `${embargoed} stories are under embargo.`;
  return null;
}

/** The order that carries out the choices. */
export function orderOf(
  subjects: readonly ExportSubject[],
  choices: ExportChoices,
  { embargoed, location }: Pick<ExportOrder, 'embargoed' | 'location'>,
  existing: ExportOrder['existing'] = 'ask',
): ExportOrder {
  return {
    stories: subjects.map(({ id }) => id),
    formats: OFFERED_FORMATS.filter((format) => choices.formats.includes(format)),
    folder: choices.folder,
    images: choices.images,
    takes: choices.takes,
    existing,
    embargoed,
    location,
  };
}

/** The formats with one switched on or off. */
export function toggled(formats: readonly ExportFormat[], format: ExportFormat): ExportFormat[] {
  return formats.includes(format) ? formats.filter((each) => each !== format) : [...formats, format];
}

/** Where an export stands. */
export type Phase =
  | { at: 'choosing'; failure: Failure | null }
  | { at: 'running'; job: string; done: number; total: number }
  /** Files are there already: the person says what to do with them. */
  | { at: 'existing'; failure: Failure }
  | { at: 'done'; report: ExportReport };

/** What is in the way of an export, in a sentence with the question it asks. */
export function existingText({ facts }: Failure): string {
  const name = String(facts['name'] ?? 'A file of that name');
  const others = Number(facts['count'] ?? 1) - 1;
  if (others <= 0) return `${name} is in that folder already. Replace it, or keep both?`;
  const more = others === 1 ? 'one other file' : `${others} other files`;
  return `${name} and ${more} are in that folder already. Replace them, or keep both under new names?`;
}

/** What came out of an export, told once per kind: the notes of all stories, each once, the loud ones first. */
export function notesOf(report: ExportReport): Note[] {
  const byMessage = new Map(
    report.outcomes.flatMap(({ notes }) => notes).map((note) => [note.message, note]),
  );
  return sortedNotes([...byMessage.values()]);
}

/** Notes with errors first, then warnings, then the rest. */
export function sortedNotes(notes: readonly Note[]): Note[] {
  const loud: Readonly<Record<Note['level'], number>> = { error: 0, warning: 1, info: 2 };
  return [...notes].sort((a, b) => loud[a.level] - loud[b.level]);
}

/** How many files an export made. */
export function filesOf(report: ExportReport): string[] {
  return report.outcomes.flatMap(({ files }) => files);
}
