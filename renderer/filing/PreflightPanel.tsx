import type { ReactNode } from 'react';
import type { Where } from '../../shared/check/check';
import { findingName } from '../../shared/check/finding-words';
import type { ExportFormat, PreflightReport } from '../../shared/ipc/exchange';
import { PreflightFormat } from './PreflightFormat';
import { FindingList, LevelIcon, PreflightStory } from './PreflightStory';
import { fatesIn, inStories, missedOf } from './preflight-words';

interface PreflightPanelProps {
  id: string;
  report: PreflightReport;
  formats: readonly ExportFormat[];
  /** Goes to something that was found in a story. */
  go: (story: string, where: Where) => void;
}

/** Of so few stories each says by itself what is to be known of it; of more it is counted first. */
const FEW = 8;

/** All that is to be known before the export: of the stories, and of what each format makes of them. */
export function PreflightPanel({ id, report, formats, go }: PreflightPanelProps): ReactNode {
  const [only] = report.worst;
  return (
    <section id={id} className="preflight" aria-label="Preflight" tabIndex={-1}>
      {report.stories === 1 && only !== undefined ? (
        <div className="preflight-part">
          <h3>The story</h3>
          <FindingList findings={only.findings} go={(where) => go(only.story, where)} />
          {only.findings.length === 0 ? <p className="preflight-none">Nothing to mend.</p> : null}
        </div>
      ) : (
        <Stories report={report} formats={formats} go={go} />
      )}
      <div className="preflight-part">
        <h3>{formats.length === 1 ? 'The format' : 'The formats'}</h3>
        {formats.length === 0 ? <p className="preflight-none">No format is chosen.</p> : null}
        {formats.map((format) => (
          <PreflightFormat
            key={format}
            format={format}
            fates={fatesIn(report, format)}
            sum={report}
            isOpen={formats.length === 1}
          />
        ))}
      </div>
    </section>
  );
}

function Stories({ report, formats, go }: Omit<PreflightPanelProps, 'id'>): ReactNode {
  const named = report.worst.filter(
    (story) =>
      story.findings.length > 0 || formats.some((format) => missedOf(report, story, format).length > 0),
  );
  const more = report.stories - report.worst.length;
  return (
    <>
      {report.stories <= FEW && named.length > 0 ? null : (
        <div className="preflight-part">
          <h3>In all stories</h3>
          {report.findings.length === 0 ? <p className="preflight-none">Nothing to mend.</p> : null}
          <ul className="preflight-counts" aria-label="Found in all stories">
            {report.findings.map(({ code, level, times, stories }) => (
              <li key={code} data-level={level}>
                <LevelIcon level={level} />
                <span>
                  {findingName(code)}
                  {times > stories ? (
                    <span className="preflight-times">{times.toLocaleString('en')} times</span>
                  ) : null}
                </span>
                <span className="preflight-aside">{inStories(stories, report)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {named.length === 0 ? null : (
        <div className="preflight-part">
          <h3>Story by story</h3>
          {named.map((story, at) => (
            <PreflightStory
              key={story.story}
              story={story}
              isOpen={at === 0 && report.stories <= FEW}
              sum={report}
              formats={formats}
              go={(where) => go(story.story, where)}
            />
          ))}
          {more > 0 ? (
            <p className="preflight-none">
              The {report.worst.length} with most to mend are named; {more.toLocaleString('en')} more are
              counted above.
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}
