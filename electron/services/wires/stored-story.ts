import { fail, type Result } from '../../../shared/ipc/result';
import { parseStory } from '../../../shared/story/migrate';
import type { Story } from '../../../shared/story/story';
import type { Connection } from '../database/connection';

/** What was read of a wire. Errors: `wires.missing`, `story.*`. */
export function storyOfItem(db: Connection, item: number): Result<Story> {
  const json = db.prepare('SELECT json FROM stories WHERE item = ?', { pluck: true }).get<string>([item]);
  if (json === undefined) return fail('wires.missing');
  try {
    return parseStory(JSON.parse(json));
  } catch {
    return fail('wires.missing');
  }
}
