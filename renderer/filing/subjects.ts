import { chosenIds, rowOf } from '../library/chosen';
import { openStory } from '../state/openStories';
import { useTabs } from '../state/tabs';
import type { ExportSubject } from './exporting';

/** The stories a command is for: those chosen in the list while the focus is there, the one on the screen otherwise. */
export function subjectIds(): string[] {
  const isInList = (document.activeElement?.closest('.library-rows') ?? null) !== null;
  const chosen = isInList ? chosenIds() : [];
  const { active } = useTabs.getState();
  return chosen.length > 0 ? chosen : active === null ? [] : [active];
}

/** What is known here of stories to be exported; what was typed last is on disk before. */
export async function subjectsOf(ids: readonly string[]): Promise<ExportSubject[]> {
  await Promise.all(ids.map(async (id) => openStory(id)?.saver.flush()));
  return ids.map(subjectOf);
}

function subjectOf(id: string): ExportSubject {
  const story = openStory(id)?.session.story();
  if (story !== undefined) return { id, headline: story.headline };
  const row = rowOf(id);
  return { id, headline: row === null ? '' : row.headline === '' ? row.opening : row.headline };
}
