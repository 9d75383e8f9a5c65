import { FileCheck2, Image } from 'lucide-react';
import { memo } from 'react';
import type { WireRow } from '../../shared/ipc/wires';
import { EmbargoMark } from '../embargo/EmbargoMark';
import { PRIORITY_NAMES } from '../inspector/choices';
import { hitsIn } from '../library/excerpts';
import { Highlighted } from '../library/Highlighted';
import { ListRow, type RowStanding } from '../library/ListRow';
import { RowWords } from '../library/RowView';
import { PRIORITY_TONES } from '../library/status';
import { whenText, wordsText } from '../library/when';
import { Badge } from '../ui/Badge';

interface WireRowViewProps extends RowStanding {
  row: WireRow;
  /** Who sent it. */
  sender: string;
  searching: boolean;
  now: number;
}

/** A wire in the list; the keys act on the one that is read. */
export const WireRowView = memo(function WireRowView(props: WireRowViewProps) {
  const { row, sender, searching, now, ...standing } = props;
  const tone = PRIORITY_TONES[row.priority];
  return (
    <ListRow
      of={row.id}
      {...standing}
      chosen={standing.active}
      shown={standing.active}
      className="wires-row"
      data-unread={!row.isRead || undefined}
      data-priority={row.priority}
    >
      <div className="library-row-top">
        {!row.isRead && <span className="ui-hidden">Unread</span>}
        {tone !== null && <Badge tone={tone}>{PRIORITY_NAMES[row.priority]}</Badge>}
        <span className="library-slug" dir="auto">
          {row.slug === '' ? (
            sender
          ) : (
            <Highlighted text={row.slug} hits={hitsIn(row.slug, 'slug', row.excerpts)} />
          )}
        </span>
        <time className="library-when" dateTime={row.receivedAt}>
          {whenText(row.receivedAt, now)}
        </time>
      </div>
      <RowWords row={row} searching={searching} />
      <div className="library-row-foot">
        <span className="library-facts">
          <span className="library-source">{sender}</span>
          {row.place !== '' && <span className="library-place">{row.place}</span>}
          <span>{wordsText(row.words)}</span>
        </span>
        {row.photos > 0 && (
          <span className="library-sign">
            <Image aria-hidden />
            <span className="ui-hidden">
              {row.photos === 1 ? 'with a photo' : `with ${row.photos} photos`}
            </span>
            {row.photos > 1 && <span aria-hidden>{row.photos}</span>}
          </span>
        )}
        {row.embargoUntil !== null && <EmbargoMark until={row.embargoUntil} brief />}
        {row.draft !== '' && (
          <Badge tone="good">
            <FileCheck2 aria-hidden />
            Draft made
          </Badge>
        )}
      </div>
    </ListRow>
  );
});
