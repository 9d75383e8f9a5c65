import { profileWords } from '../../shared/house/profile-words';
import { arriveAt } from '../state/handover';
import { useSettings } from '../state/settings';
import { newStory } from '../state/stories';
import { QuickPick } from '../ui/QuickPick';
import { closeOverlay } from './overlays';

/** The kinds of story the house writes, to begin one. */
export function NewOfKind({ from }: { from: Element | null }) {
  const profiles = useSettings(({ house }) => house.profiles);
  return (
    <QuickPick
      title="New story of a kind"
      placeholder="Alert, Feature…"
      picks={profiles.map((profile) => ({
        id: profile.id,
        text: profile.name,
        detail: profileWords(profile) || undefined,
      }))}
      empty={
        profiles.length === 0
          ? 'This house has no kinds of story: add them in the settings.'
          : 'No such kind.'
      }
      pick={(id) => {
        closeOverlay();
        void newStory(id);
      }}
      arrived={arriveAt}
      leave={() => {
        closeOverlay();
        if (from instanceof HTMLElement) from.focus();
      }}
    />
  );
}
