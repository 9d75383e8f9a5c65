import { ChevronDown, CircleAlert, CircleCheck, Loader, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { isMissed } from '../../shared/exchange/fate';
import type { ExportFormat } from '../../shared/ipc/exchange';
import { sentenceFor } from '../ui/errors';
import { fatesIn, summaryText, timesOf } from './preflight-words';
import type { PreflightState } from './use-preflight';
import './preflight.css';

interface PreflightBarProps {
  state: PreflightState;
  formats: readonly ExportFormat[];
  isOpen: boolean;
  toggle: () => void;
  /** The id of what it opens. */
  panel: string;
}

/** What is to be known before the export, in a line that opens the rest. */
export function PreflightBar({ state, formats, isOpen, toggle, panel }: PreflightBarProps): ReactNode {
  const { tone, text } = toned(state, formats);
  return (
    <>
      <p className="ui-hidden" role="status">
        {text}
      </p>
      <button
        type="button"
        className="preflight-bar"
        data-tone={tone}
        aria-expanded={isOpen}
        aria-controls={panel}
        disabled={state.at !== 'done'}
        onClick={toggle}
      >
        {ICONS[tone]}
        <span>{text}</span>
        {state.at === 'done' ? <ChevronDown aria-hidden className="preflight-chevron" /> : null}
      </button>
    </>
  );
}

type Tone = 'busy' | 'error' | 'warning' | 'good';

const ICONS: Readonly<Record<Tone, ReactNode>> = {
  busy: <Loader aria-hidden />,
  error: <CircleAlert aria-hidden />,
  warning: <TriangleAlert aria-hidden />,
  good: <CircleCheck aria-hidden />,
};

function toned(state: PreflightState, formats: readonly ExportFormat[]): { tone: Tone; text: string } {
  if (state.at === 'failed') return { tone: 'warning', text: sentenceFor(state.failure) };
  if (state.at === 'looking') {
    const { done, total } = state;
    const far =
      total < 2 || done === 0 ? '' : ` ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    return { tone: 'busy', text: total < 2 ? 'Looking at the story…' : `Looking at the stories…${far}` };
  }
  const { report } = state;
  const text = summaryText(report, formats);
  if (timesOf(report, 'error') > 0) return { tone: 'error', text };
  const isLosing = formats.some((format) => fatesIn(report, format).some(isMissed));
  return { tone: isLosing || timesOf(report, 'warning') > 0 ? 'warning' : 'good', text };
}
