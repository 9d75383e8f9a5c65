import { CircleCheck, CircleStop } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExportReport } from '../../shared/ipc/exchange';
import { filesOf, notesOf } from './exporting';
import { Notes } from './Notes';

/** What an export made: how many files, where, and what to know of them. */
export function ExportResult({ report, total }: { report: ExportReport; total: number }): ReactNode {
  const files = filesOf(report);
  const made = report.outcomes.length;
  return (
    <div className="export-result">
      <p className="export-result-line" role="status">
        {report.cancelled ? <CircleStop aria-hidden /> : <CircleCheck aria-hidden />}
        <span>
          {report.cancelled ? `Stopped after ${made} of ${total} stories. ` : ''}
          {files.length === 1 ? 'One file' : `${files.length} files`} in <b>{report.folder}</b>
        </span>
      </p>
      <ul className="export-files" aria-label="Files">
        {files.slice(0, SHOWN).map((file) => (
          <li key={file}>{insideOf(report.folder, file)}</li>
        ))}
        {files.length > SHOWN ? <li>and {files.length - SHOWN} more</li> : null}
      </ul>
      <Notes notes={notesOf(report)} />
    </div>
  );
}

const SHOWN = 100;

/** The path of a file as it stands in its folder. */
function insideOf(folder: string, file: string): string {
  return file.startsWith(folder) ? file.slice(folder.length).replace(/^[\\/]+/, '') : file;
}
