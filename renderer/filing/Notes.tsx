import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Note } from '../../shared/exchange/types';
import { sortedNotes } from './exporting';
import './notes.css';

/** What a person should know of a reading or a writing, the loud ones first. */
export function Notes({ notes }: { notes: readonly Note[] }): ReactNode {
  if (notes.length === 0) return null;
  return (
    <ul className="filing-notes">
      {sortedNotes(notes).map((note, at) => (
        <li key={`${at} ${note.code}`} data-level={note.level}>
          {note.level === 'info' ? <Info aria-hidden /> : <TriangleAlert aria-label="Warning:" />}
          <span>{note.message}</span>
        </li>
      ))}
    </ul>
  );
}
