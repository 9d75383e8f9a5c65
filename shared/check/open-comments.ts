import type { Check } from './check';

/** Editors have asked something that nobody has resolved. */
export const checkOpenComments: Check = ({ threads }) => {
  const count = threads.filter(({ resolved }) => !resolved).length;
  return count === 0
    ? []
    : [{ code: 'comments.open', severity: 'warns', facts: { count: String(count) }, where: null }];
};
