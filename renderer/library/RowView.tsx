import { Clock8 } from 'lucide-react';
import { memo } from 'react';
import type { StoryRow } from '../../shared/ipc/listing';
import { EmbargoMark } from '../embargo/EmbargoMark';
import { useHolds } from '../embargo/holds';
import { PRIORITY_NAMES, STATUS_NAMES } from '../inspector/choices';
import { Badge } from '../ui/Badge';
import { excerptToShow, fieldName, hitsIn } from './excerpts';
import { Highlighted } from './Highlighted';
import { ListRow, type RowStanding } from './ListRow';
import { PRIORITY_TONES, STATUS_TONES } from './status';
import { spikedText, untilText, updatedText, wordsText } from './when';

interface RowViewProps extends RowStanding {
  row: StoryRow;
  chosen: boolean;
  /** Its tab is the one that is shown. */
  shown: boolean;
  searching: boolean;
  now: number;
}

/** A story in the list. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, searching, now, ...standing } = props;
  const priority = PRIORITY_TONES[row.priority];
  return (
    <ListRow of={row.id} {...standing}>
      <div className="library-row-top">
        {row.slug !== '' && (
          <span className="library-slug" dir="auto">
            <Highlighted text={row.slug} hits={hitsIn(row.slug, 'slug', row.excerpts)} />
          </span>
        )}
        {priority !== null && <Badge tone={priority}>{PRIORITY_NAMES[row.priority]}</Badge>}
        <time className="library-when" dateTime={row.spikedAt ?? row.updatedAt}>
          {row.spikedAt === null ? updatedText(row.updatedAt, now) : spikedText(row.spikedAt, now)}
        </time>
      </div>
      <RowWords row={row} searching={searching} />
      <div className="library-row-foot">
        <span className="library-facts">
          {row.place !== '' && <span className="library-place">{row.place}</span>}
          <span>{wordsText(row.words)}</span>
          {row.desk !== '' && <span className="library-desk">{row.desk}</span>}
        </span>
        {row.embargoUntil !== null && <Embargo until={row.embargoUntil} now={now} />}
        <Badge tone={STATUS_TONES[row.status]}>{STATUS_NAMES[row.status]}</Badge>
      </div>
    </ListRow>
  );
});

/** What a row says: its headline, and its first words or where the search found its words. */
export function RowWords({
  row,
  searching,
}: {
  row: Pick<StoryRow, 'headline' | 'opening' | 'excerpts'>;
  searching: boolean;
}) {
  const excerpt = searching ? excerptToShow(row.excerpts) : null;
  const field = excerpt === null ? '' : fieldName(excerpt.field);
  const head =
    row.headline === '' ? (
      <span className="library-none">No headline yet</span>
    ) : (
      <span className="library-headline">
        <Highlighted text={row.headline} hits={hitsIn(row.headline, 'headline', row.excerpts)} />
      </span>
    );
  if (!searching)
    return (
      <div className="library-words" dir="auto">
        {head} <span className="library-opening">{row.opening}</span>
      </div>
    );
  return (
    <>
      <div className="library-words" data-lines={excerpt === null ? 2 : 1} dir="auto">
        {head}
      </div>
      <div className="library-words library-excerpt" data-lines={excerpt === null ? 1 : 2} dir="auto">
        {field !== '' && <span className="library-field">{field}: </span>}
        {excerpt === null ? row.opening : <Highlighted text={excerpt.text} hits={excerpt.hits} />}
      </div>
    </>
  );
}

/** An embargo that has passed is told too: the story may go out since. */
function Embargo({ until, now }: { until: string; now: number }) {
  if (useHolds(until)) return <EmbargoMark until={until} />;
  return (
    <span className="library-sign">
      <Clock8 aria-hidden />
      <span className="ui-hidden">Embargo ended </span>
      {untilText(until, now)}
    </span>
  );
}
