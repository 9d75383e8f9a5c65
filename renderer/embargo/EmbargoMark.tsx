import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNow } from '../library/useNow';
import { untilText } from '../library/when';
import { useHolds } from './holds';
import './embargo.css';

interface EmbargoMarkProps {
  /** The instant (ISO 8601) it lifts; null for a story without one. */
  until: string | null;
  /** Where there is room only for the lock. */
  brief?: boolean;
}

/** The mark of a story under embargo; nothing once it has passed. */
export function EmbargoMark({ until, brief = false }: EmbargoMarkProps): ReactNode {
  const isHeld = useHolds(until);
  const now = useNow();
  if (until === null || !isHeld) return null;
  const when = untilText(until, now);
  return (
    <span className="embargo-mark" title={`Embargo ${when}`}>
      <Lock aria-hidden />
      <span className="ui-hidden"> under embargo{brief ? '' : ' '}</span>
      {brief ? null : when}
    </span>
  );
}
