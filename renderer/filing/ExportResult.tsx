import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExportReport } from '../../shared/ipc/exchange';
import { nameIn } from './name-in-folder';
import { filesOf, notesOf } from './exporting';
import { Notes } from './Notes';

/** What an export made: how many files, where, and what to know of them. */
export function ExportResult({ report, total }: { report: ExportReport; total: number }): ReactNode {
  const files = filesOf(report);
  const made = report.outcomes.length;
  const notes = notesOf(report);
  const isWhole = !report.cancelled && !notes.some(({ level }) => level === 'error');
  return (
    <div className="export-result">
      <p className="export-result-line" role="status" data-whole={isWhole || undefined}>
        {isWhole ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
        <span>
          {report.cancelled ? `Stopped after ${made} of ${total} stories. ` : ''}
          {filesText(files.length)} in <b>{report.folder}</b>
        </span>
      </p>
      <ul className="export-files" aria-label="Files" hidden={files.length === 0}>
        {files.slice(0, SHOWN).map((file) => (
          <li key={file}>{nameIn(file, report.folder)}</li>
        ))}
        {files.length > SHOWN ? <li>and {files.length - SHOWN} more</li> : null}
      </ul>
      <Notes notes={notes} />
    </div>
  );
}

const SHOWN = 100;

function filesText(count: number): string {
  if (count === 0) return 'No file was written';
  return count === 1 ? 'One file' : `${count} files`;
}
