import type { Sending } from './types';
import { oneLine } from './well-formed';

/** How a story's going out again is announced in text. */
export interface Notice {
  kind: 'update' | 'correction' | 'kill';
  /** What it is, in English: `Correction`. */
  label: string;
  /** What editors and readers are told of it, a sentence of its own; `''` for nothing. */
  note: string;
}

const LABELS = { update: 'Update', correction: 'Correction', kill: 'Withdrawn' } as const;

/** What is announced of a sending; null for a story that goes out for the first time. */
export function noticeOf({ kind, note }: Sending): Notice | null {
  return kind === 'first' ? null : { kind, label: LABELS[kind], note: sentence(note) };
}

/** The announcement on one line: `Correction: Corrects spelling of Nuñez in 3rd paragraph.` */
export function noticeLine({ label, note }: Notice): string {
  return note === '' ? `${label}.` : `${label}: ${note}`;
}

/** A note on one line, beginning and ending as sentences do. */
export function sentence(note: string): string {
  const line = oneLine(note);
  if (line === '') return '';
  const [first = ''] = line;
  const begun = first.toLocaleUpperCase('en') + line.slice(first.length);
  return /[.!?…。！？]["”’)»]*$/.test(begun) ? begun : `${begun}.`;
}
