import './ProgressBar.css';
import { Progress } from '@base-ui/react/progress';

/** What a progress bar takes; `total` null means that nobody knows how long it takes. */
export interface ProgressBarProps {
  label: string;
  done: number;
  total: number | null;
}

/** How far a long piece of work is: a bar and its words. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  return (
    <Progress.Root className="ui-progress" value={total === null ? null : done} max={total ?? 1}>
      <Progress.Label className="ui-progress-label">{label}</Progress.Label>
      {total !== null && (
        <span className="ui-progress-count">
          {done} of {total}
        </span>
      )}
      <Progress.Track className="ui-progress-track">
        <Progress.Indicator className="ui-progress-bar" />
      </Progress.Track>
    </Progress.Root>
  );
}
