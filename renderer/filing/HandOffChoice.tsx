import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StandingHere, TakeInHow } from '../../shared/ipc/handoff';
import { Segmented } from '../ui/Segmented';
import { howOf, howsOf, standingText } from './handing-on';

interface HandOffChoiceProps {
  /** Null until it is known. */
  standing: StandingHere | null;
  /** What the person chose, if anything. */
  how: TakeInHow | null;
  now: string;
  choose: (how: TakeInHow) => void;
}

const HOW_WORDS: Readonly<Record<TakeInHow, string>> = {
  new: 'As a new story',
  update: 'As a new version of the one here',
  copy: 'As a copy beside it',
};

/** How a story with its history stands to what is here, and what is to become of it where there is a choice. */
export function HandOffChoice({ standing, how, now, choose }: HandOffChoiceProps): ReactNode {
  const hows = standing === null ? [] : howsOf(standing);
  const chosen = howOf(standing, how);
  return (
    <div className="import-standing">
      <p role="status">
        <Info aria-hidden />
        <span>{standing === null ? 'Comparing it with what is here…' : standingText(standing, now)}</span>
      </p>
      {hows.length > 1 && chosen !== null ? (
        <Segmented
          label="How it is brought in"
          value={chosen}
          segments={hows.map((value) => ({ value, label: HOW_WORDS[value] }))}
          onChoose={choose}
        />
      ) : null}
    </div>
  );
}
