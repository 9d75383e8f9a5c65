import { FileX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportReadings } from '../../shared/ipc/exchange';
import { sentenceFor } from '../ui/errors';

/** The sources that could not be read, each with the reason. */
export function ImportFailures({ failures }: Pick<ImportReadings, 'failures'>): ReactNode {
  if (failures.length === 0) return null;
  return (
    <ul className="import-failures" aria-label="Could not be read">
      {failures.map(({ name, code, facts }, at) => (
        <li key={`${at} ${name}`}>
          <FileX aria-hidden />
          <span>
            <b>{name === '' ? 'The clipboard' : name}</b> {sentenceFor({ code, facts })}
          </span>
        </li>
      ))}
    </ul>
  );
}
