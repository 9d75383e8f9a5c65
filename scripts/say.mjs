/** What went wrong and what to do about it, in words for the person at the keyboard. */
export class Trouble extends Error {
  /**
   * @param {string} what
   * @param {string} todo
   */
  constructor(what, todo) {
    super(what);
    this.todo = todo;
  }
}

/**
 * Tells what is being done. Progress goes to stderr: stdout belongs to results.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`› ${text}\n`);
}

/**
 * Runs a step and tells how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function timed(what, step) {
  say(`${what}…`);
  const begun = performance.now();
  const result = await step();
  say(`  done in ${seconds(performance.now() - begun)}`);
  return result;
}

/**
 * @param {number} milliseconds
 * @returns {string}
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * The body of a command: what it returns becomes the exit code, and trouble is told in plain words.
 * @param {() => Promise<number>} body
 * @returns {Promise<void>}
 */
export async function command(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Trouble) process.stderr.write(`\n✗ ${error.message}\n  ${error.todo}\n`);
    else throw error;
  }
}
