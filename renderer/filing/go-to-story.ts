import type { Where } from '../../shared/check/check';
import { goToFinding, isInInspector } from '../inspector/go-to-finding';
import { focusField } from '../inspector/focus-field';
import { stayAway } from '../shell/focusPanes';
import { whenShown } from '../shell/whenShown';
import { runCommand } from '../state/commands';
import { openStory } from '../state/openStories';
import { showPane } from '../state/panes';
import { showStory } from '../state/stories';

/** Shows a story and goes to what was found in it, in its text or in the inspector. */
export async function goToFindingOf(story: string, where: Where): Promise<void> {
  await showStory(story);
  const session = openStory(story)?.session;
  if (session === undefined) return;
  if (!isInInspector(where)) {
    goToFinding(where, session, (id) => void runCommand(id));
    return;
  }
  showPane('inspector');
  whenShown(`.inspector[data-story="${story}"] [data-field="${where}"]`, () => {
    stayAway();
    focusField(where);
  });
}
