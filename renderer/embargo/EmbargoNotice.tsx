import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Embargo } from '../../shared/story/story';
import { useHolds } from './holds';
import { liftsWords } from './words';
import './embargo.css';

interface EmbargoNoticeProps {
  embargo: Embargo | null;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Says above a story that it may not be published yet, and until when; nothing once the embargo has passed. */
export function EmbargoNotice({ embargo, children }: EmbargoNoticeProps): ReactNode {
  const isHeld = useHolds(embargo?.until ?? null);
  if (embargo === null || !isHeld) return null;
  return (
    <div className="embargo-notice" role="note" aria-label="Embargo">
      <Lock aria-hidden />
      <p>
        <strong>Embargoed</strong> until {liftsWords(embargo)}.
      </p>
      {children}
    </div>
  );
}
