import { memo, type CSSProperties, type ReactNode } from 'react';
import type { PhotoRow } from '../../shared/ipc/photos';
import { lackingOf } from '../../shared/photo/lacking';
import { Badge } from '../ui/Badge';
import { Thumb } from './Thumb';
import { rowName, takenText } from './words';

interface PhotoCellProps {
  row: PhotoRow;
  index: number;
  total: number;
  isChosen: boolean;
  style: CSSProperties;
}

/** The id of the element of a picture in the grid. */
export function cellId(hash: string): string {
  return `photo-${hash}`;
}

/** A picture in the grid: what it shows, whose it is, and what is wrong with it. */
export const PhotoCell = memo(function PhotoCell(props: PhotoCellProps): ReactNode {
  const { row, index, total, isChosen, style } = props;
  const { photo, hash, hasThumb, isMissing } = row;
  return (
    <div
      id={cellId(hash)}
      className="photos-cell"
      role="option"
      aria-selected={isChosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      style={style}
    >
      <div className="photos-frame">
        <Thumb key={`${hash} ${isMissing}`} hash={hash} hasThumb={hasThumb} isMissing={isMissing} />
        <Marks row={row} />
      </div>
      <div className="photos-name" dir="auto">
        {rowName(row)}
      </div>
      <div className="photos-credit" dir="auto">
        {[photo?.credit ?? '', takenText(photo?.takenAt ?? null)]
          .filter((text) => text.trim() !== '')
          .join(' · ')}
      </div>
    </div>
  );
});

function Marks({ row: { photo, isMissing, stories } }: { row: PhotoRow }): ReactNode {
  const lacking = photo === null || stories === 0 ? [] : lackingOf(photo);
  return (
    <div className="photos-marks">
      {isMissing && <Badge tone="danger">Missing</Badge>}
      {stories === 0 && <Badge>Not in use</Badge>}
      {lacking.includes('credit') && <Badge tone="warn">No credit</Badge>}
      {lacking.includes('alt') && <Badge tone="warn">No alt</Badge>}
    </div>
  );
}
