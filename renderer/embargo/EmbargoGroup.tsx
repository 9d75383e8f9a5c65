import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EmbargoedStory } from '../../shared/ipc/exchange';
import { EmbargoList } from './EmbargoList';
import './embargo.css';

interface EmbargoGroupProps {
  /** What becomes of them, before their names. */
  words: string;
  stories: readonly EmbargoedStory[];
  /** What can be decided about them. */
  children?: ReactNode;
}

/** The stories under embargo among those that are to go out; nothing where there are none. */
export function EmbargoGroup({ words, stories, children }: EmbargoGroupProps): ReactNode {
  if (stories.length === 0) return null;
  return (
    <div className="embargo-group" role="group" aria-label="Embargo">
      <p>
        <Lock aria-hidden />
        <span>{words}</span>
      </p>
      <EmbargoList stories={stories} />
      {children}
    </div>
  );
}
