import { HistoryExtension } from '@lexical/history';
import { configExtension, defineExtension } from 'lexical';

/** Steps kept: enough for a day's writing, little enough that the oldest states can be let go. */
export const MAX_STEPS = 200;

/** A pause after which typing is another step, in milliseconds. */
export const PAUSE = 1000;

/** Undo and redo over text and fields together, bounded. */
export const StoryHistoryExtension = defineExtension({
  name: 'dateline/history',
  dependencies: [configExtension(HistoryExtension, { maxDepth: MAX_STEPS, delay: PAUSE, disabled: false })],
});
