import { countTks } from '../story/tk';
import type { Check } from './check';

/** Something is still to come: a story with TK marks is not finished. */
export const checkTkLeft: Check = (story) => {
  const count = countTks(story);
  return count === 0
    ? []
    : [{ code: 'tk.left', severity: 'blocks', facts: { count: String(count) }, where: 'tk' }];
};
