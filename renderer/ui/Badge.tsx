import './Badge.css';
import type { ReactNode } from 'react';

/** How a badge is coloured: `neutral` for most, the others where the colour says something. */
export type BadgeTone = 'neutral' | 'accent' | 'good' | 'warn' | 'danger';

/** A word about the state of something. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className="ui-badge" data-tone={tone}>
      {children}
    </span>
  );
}
