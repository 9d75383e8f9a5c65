import { ChevronRight, CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Where } from '../../shared/check/check';
import { fateNames } from '../../shared/exchange/fate-names';
import type { PreflightFinding } from '../../shared/exchange/preflight/preflight';
import type { PreflightSum, StoryPreflight } from '../../shared/exchange/preflight/sum';
import type { ExportFormat } from '../../shared/ipc/exchange';
import { FORMAT_NAMES } from './exporting';
import { missedOf, storyCounts } from './preflight-words';

interface PreflightStoryProps {
  story: StoryPreflight;
  sum: PreflightSum;
  formats: readonly ExportFormat[];
  isOpen: boolean;
  go: (where: Where) => void;
}

/** What is to be known of one story among several. */
export function PreflightStory({ story, sum, formats, isOpen, go }: PreflightStoryProps): ReactNode {
  const losing = formats
    .map((format) => ({ format, missed: missedOf(sum, story, format) }))
    .filter(({ missed }) => missed.length > 0);
  return (
    <details className="preflight-details" open={isOpen}>
      <summary>
        <ChevronRight aria-hidden />
        <bdi>{story.headline}</bdi>
        <span className="preflight-aside">{storyCounts(story) || 'loses something'}</span>
      </summary>
      <FindingList findings={story.findings} go={go} />
      {losing.length === 0 ? null : (
        <ul className="preflight-losses" aria-label="What formats lose of it">
          {losing.map(({ format, missed }) => (
            <li key={format}>
              <b>{FORMAT_NAMES[format].label}</b> loses {fateNames(missed)}.
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface FindingListProps {
  findings: readonly PreflightFinding[];
  go: (where: Where) => void;
}

/** What was found in a story; a click goes to it. */
export function FindingList({ findings, go }: FindingListProps): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className="preflight-findings" aria-label="Found in the story">
      {findings.map(({ level, code, message, where }, at) => (
        <li key={`${at} ${code}`} data-level={level}>
          {where === null ? (
            <p>
              <LevelIcon level={level} />
              <span>{message}</span>
            </p>
          ) : (
            <button type="button" onClick={() => go(where)}>
              <LevelIcon level={level} />
              <span>{message}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The sign of an error or a warning. */
export function LevelIcon({ level }: { level: PreflightFinding['level'] }): ReactNode {
  return level === 'error' ? <CircleAlert aria-label="Error:" /> : <TriangleAlert aria-label="Warning:" />;
}
