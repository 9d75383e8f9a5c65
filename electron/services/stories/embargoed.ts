import { isEmbargoed } from '../../../shared/exchange/embargo';
import { titleOf } from '../../../shared/exchange/html/write-head';
import type { EmbargoedStory } from '../../../shared/ipc/exchange';
import { ok, type Result } from '../../../shared/ipc/result';
import type { Access } from '../database/access';
import type { Cell } from '../database/connection';
import { findStory, storyOf } from './record';

/** An instant may stand in any zone, so that only what it says of time, not its text, can be compared. */
const WITH_EMBARGO = `SELECT id FROM stories WHERE embargo_until IS NOT NULL
  AND CASE WHEN $ids IS NULL THEN spiked = 0 ELSE id IN (SELECT value FROM json_each($ids)) END
  ORDER BY seq DESC`;

/**
 * Those of some stories, or of all that are not spiked (null), that may not be published yet at an instant (ISO 8601),
 * newest first. One that cannot be read is left out: it cannot go out either.
 */
export function embargoedStories(
  access: Access,
  ids: readonly string[] | null,
  now: string,
): Result<EmbargoedStory[]> {
  return access.read((db) => {
    const given = { ids: ids === null ? null : JSON.stringify(ids) };
    const rows = db.prepare(WITH_EMBARGO).all<{ id: string } & Record<string, Cell>>(given);
    const found: EmbargoedStory[] = [];
    for (const { id } of rows) {
      const record = findStory(db, id);
      const story = record.ok ? storyOf(record.value, id) : record;
      if (!story.ok) continue;
      const { embargo } = story.value;
      if (embargo !== null && isEmbargoed(story.value, now))
        found.push({ id, name: titleOf(story.value), embargo });
    }
    return ok(found);
  });
}
