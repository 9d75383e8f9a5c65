import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { byFate, fateCode } from '../../shared/exchange/fate';
import { fateName, fateNames } from '../../shared/exchange/fate-names';
import type { CountedFate, PreflightSum } from '../../shared/exchange/preflight/sum';
import type { ExportFormat } from '../../shared/ipc/exchange';
import { FORMAT_NAMES } from './exporting';
import { formatText, inStories } from './preflight-words';

interface PreflightFormatProps {
  format: ExportFormat;
  fates: readonly CountedFate[];
  sum: PreflightSum;
  isOpen: boolean;
}

/** What a format makes of the stories, field by field: what it loses first, what it keeps last. */
export function PreflightFormat({ format, fates, sum, isOpen }: PreflightFormatProps): ReactNode {
  const { missed, leftOut, changed, kept } = byFate(fates);
  return (
    <details className="preflight-details" open={isOpen}>
      <summary>
        <ChevronRight aria-hidden />
        <span>{FORMAT_NAMES[format].label}</span>
        <span className="preflight-aside" data-tone={missed.length > 0 ? 'warn' : undefined}>
          {formatText(fates)}
        </span>
      </summary>
      <dl className="preflight-fates">
        <Fates title="Lost" rows={missed} sum={sum} />
        <Fates title="Left out" rows={leftOut} sum={sum} />
        <Fates title="Changed" rows={changed} sum={sum} />
        {kept.length === 0 ? null : (
          <div>
            <dt>Kept</dt>
            <dd>{sentence(fateNames(kept))}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function sentence(names: string): string {
  return `${names.slice(0, 1).toUpperCase()}${names.slice(1)}.`;
}

interface FatesProps {
  title: string;
  rows: readonly CountedFate[];
  sum: PreflightSum;
}

function Fates({ title, rows, sum }: FatesProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {rows.map((row) => (
        <dd key={fateCode(row)}>
          <b>{fateName(row)}</b>
          <span className="preflight-aside">{inStories(row.stories, sum)}</span>
          <span className="preflight-how">{row.how}</span>
        </dd>
      ))}
    </div>
  );
}
