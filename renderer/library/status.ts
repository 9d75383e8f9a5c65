import type { Priority, Status } from '../../shared/story/story';
import type { BadgeTone } from '../ui/Badge';

/** How the badge of a status is coloured. */
export const STATUS_TONES: Readonly<Record<Status, BadgeTone>> = {
  draft: 'neutral',
  submitted: 'accent',
  'in-edit': 'accent',
  approved: 'good',
  filed: 'good',
  held: 'warn',
  killed: 'danger',
};

/** How a priority is marked; routine goes without saying. */
export const PRIORITY_TONES: Readonly<Record<Priority, BadgeTone | null>> = {
  flash: 'danger',
  bulletin: 'danger',
  urgent: 'warn',
  routine: null,
};
