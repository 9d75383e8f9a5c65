import type { Check } from './check';

/** A story that is on hold or killed is not to go out as if nothing were. */
export const checkStanding: Check = ({ status }) =>
  status === 'held' || status === 'killed'
    ? [{ code: `status.${status}`, severity: 'blocks', facts: {}, where: 'status' }]
    : [];
