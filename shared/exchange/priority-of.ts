import { PRIORITIES, type Priority } from '../story/story';
import { URGENCIES } from '../story/urgency';

/** The priority of an urgency, 1 to 9: the least urgent one that is still as urgent; routine where none is said. */
export function priorityOf(urgency: number): Priority {
  if (!Number.isInteger(urgency) || urgency < 1) return 'routine';
  return PRIORITIES.find((priority) => URGENCIES[priority].urgency >= urgency) ?? 'routine';
}
