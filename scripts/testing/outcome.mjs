/**
 * What came of one step of the tests.
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {readonly string[]} failed names of what failed
 * @property {readonly string[]} skipped names of what was skipped
 */

/**
 * A step that is one check: it passes or fails as a whole.
 * @param {string} name
 * @param {boolean} ok
 * @returns {Outcome}
 */
export function check(name, ok) {
  return { name, passed: ok ? 1 : 0, failed: ok ? [] : [name], skipped: [] };
}

/**
 * The last line of all.
 * @param {readonly Outcome[]} outcomes
 * @returns {string}
 */
export function totals(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.flatMap((outcome) => outcome.failed).length;
  const skipped = outcomes.flatMap((outcome) => outcome.skipped).length;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
