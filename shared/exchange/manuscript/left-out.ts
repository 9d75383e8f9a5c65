import type { Note } from '../types';

/** What a document held and the story does not, or holds in another way. */
export interface LeftOut {
  insertions: number;
  deletions: number;
  /** Who made the changes. */
  authors: Set<string>;
  hidden: number;
  /** Kinds of pictures that cannot be kept, each as often as it stood there. */
  pictures: string[];
  /** Pictures the document only names. */
  linked: number;
  objects: number;
  links: number;
  notes: number;
}

/** Nothing left out. */
export function noneLeftOut(): LeftOut {
  return {
    ...{ insertions: 0, deletions: 0, authors: new Set<string>(), hidden: 0, pictures: [], linked: 0 },
    ...{ objects: 0, links: 0, notes: 0 },
  };
}

/** A note for everything that was left out or changed. */
export function notesOf(left: LeftOut): Note[] {
  return [
    ...changes(left),
    ...said(left.hidden, 'info', 'document.hidden-left-out', (count) =>
      count === 1 ? 'One hidden passage was left out.' : `${count} hidden passages were left out.`,
    ),
    ...pictures(left.pictures),
    ...said(left.linked, 'info', 'document.pictures-elsewhere', (count) =>
      count === 1
        ? 'One picture is only named in the document and is taken where it lies beside it.'
        : `${count} pictures are only named in the document and are taken where they lie beside it.`,
    ),
    ...said(left.objects, 'info', 'document.objects-left-out', (count) =>
      count === 1
        ? 'One embedded object (a chart, a formula, a sheet) was left out.'
        : `${count} embedded objects (charts, formulas, sheets) were left out.`,
    ),
    ...said(left.links, 'info', 'document.links-left-out', (count) =>
      count === 1
        ? 'One link leads nowhere outside the document: its words stay, the link is gone.'
        : `${count} links lead nowhere outside the document: their words stay, the links are gone.`,
    ),
    ...said(left.notes, 'info', 'document.footnotes', (count) =>
      count === 1
        ? 'One footnote stands at the end of the text, numbered.'
        : `${count} footnotes stand at the end of the text, numbered.`,
    ),
  ];
}

function said(count: number, level: Note['level'], code: string, say: (count: number) => string): Note[] {
  return count === 0 ? [] : [{ level, code, message: say(count) }];
}

/** At most so many names are said. */
const MOST_NAMES = 5;

function changes({ insertions, deletions, authors }: LeftOut): Note[] {
  if (insertions + deletions === 0) return [];
  const counts = [many(insertions, 'insertion'), many(deletions, 'deletion')].filter((count) => count !== '');
  const names = [...authors].filter((name) => name.trim() !== '');
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const by = names.length === 0 ? '' : ` of ${names.slice(0, MOST_NAMES).join(', ')}${more}`;
  const message = `Tracked changes${by} were taken as accepted: ${counts.join(' and ')}. Deleted words are not in the story.`;
  return [{ level: 'warning', code: 'document.changes-accepted', message }];
}

function many(count: number, one: string): string {
  return count === 0 ? '' : count === 1 ? `one ${one}` : `${count} ${one}s`;
}

function pictures(kinds: readonly string[]): Note[] {
  if (kinds.length === 0) return [];
  const names = [...new Set(kinds)].join(', ');
  const message =
    kinds.length === 1
      ? `One picture is of a kind that cannot be kept (${names}) and was left out.`
      : `${kinds.length} pictures are of kinds that cannot be kept (${names}) and were left out.`;
  return [{ level: 'warning', code: 'document.pictures-left-out', message }];
}
