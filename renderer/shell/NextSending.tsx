import { nextLabels } from '../../shared/story/follow-up';
import { arriveAt } from '../state/handover';
import { openStory } from '../state/openStories';
import { sendAs } from '../state/sendings';
import { QuickPick } from '../ui/QuickPick';
import { closeOverlay } from './overlays';

const DETAILS: Readonly<Record<string, string>> = {
  Lead: 'The story anew from the top',
  Update: 'What is new, on the text as it stands',
  Correction: 'What was wrong, put right',
};

/** What the next sending of a story may be called, to begin it. */
export function NextSending({ story, from }: { story: string; from: Element | null }) {
  const label = openStory(story)?.session.story().label ?? '';
  return (
    <QuickPick
      title="New lead, update or correction"
      placeholder="Lead, Update, Correction…"
      picks={nextLabels(label).map((next) => ({
        id: next,
        text: next,
        detail: DETAILS[next.replace(/^\d+\S+ /, '')],
      }))}
      empty="A sending is a lead, an update or a correction; another label can be written in the inspector."
      pick={(next) => {
        closeOverlay();
        void sendAs(story, next);
      }}
      arrived={arriveAt}
      leave={() => {
        closeOverlay();
        if (from instanceof HTMLElement) from.focus();
      }}
    />
  );
}
